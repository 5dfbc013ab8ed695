using Zindan.Sources;
using Zindan.Sources.Files;

namespace Zindan.Output;

/// <summary>Estimates how much of the files is behind the intake, from their sizes: the number of articles is not known before all are read.</summary>
internal sealed class IntakePosition
{
    private readonly Dictionary<string, (long Start, long Length)> _files = new(StringComparer.Ordinal);
    private readonly long _total;
    private long _inFile;
    private string? _file;

    public IntakePosition(FileListing listing)
    {
        foreach (var file in listing.Files)
        {
            _files[file.Location] = (_total, file.Length);
            _total += file.Length;
        }
    }

    /// <summary>The part that is done, 0 to 1, once <paramref name="item"/> was met.</summary>
    public double After(SourceItem item)
    {
        if (_total == 0)
        {
            return 0;
        }

        if (_files.TryGetValue(item.Location, out var whole))
        {
            return (double)(whole.Start + whole.Length) / _total;
        }

        var colon = item.Location.LastIndexOf(':');
        var location = colon < 0 ? item.Location : item.Location[..colon];
        if (!_files.TryGetValue(location, out var lines))
        {
            return _file is null ? 0 : Current();
        }

        _inFile = location == _file ? _inFile : 0;
        _file = location;
        _inFile += item is SourcedArticle sourced ? sourced.Article.Text.Length : 0;
        _inFile = Math.Min(_inFile, lines.Length);
        return Current();
    }

    private double Current() => (double)(_files[_file!].Start + _inFile) / _total;
}
