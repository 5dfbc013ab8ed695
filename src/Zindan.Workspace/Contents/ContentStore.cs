using Zindan.Core.Articles;
using Zindan.Core.Readings;
using Zindan.Workspace.Catalogs;
using Zindan.Workspace.Files;
using Zindan.Workspace.Manifests;

namespace Zindan.Workspace.Contents;

/// <summary>Texts and readings on disk. Readings once parsed are kept.</summary>
/// <remarks>A reading given is written and parsed again before it is given out, so that results are the same whether the program was restarted in between or not.</remarks>
internal sealed class ContentStore : IDisposable
{
    // Where everything fits into little room, nobody minds what is wasted of it.
    private const long WorthCompacting = 1 << 20;

    private readonly RecordLog _texts;
    private readonly RecordLog _readings;
    private readonly Dictionary<string, Reading> _parsed = new(StringComparer.Ordinal);

    private ContentStore(RecordLog texts, RecordLog readings) => (_texts, _readings) = (texts, readings);

    public static ContentStore Open(WorkspaceLayout layout, Manifest manifest, bool writable)
    {
        var texts = RecordLog.Open(layout.Articles, manifest.Articles, writable);
        try
        {
            return new ContentStore(texts, RecordLog.Open(layout.Readings, manifest.Readings, writable));
        }
        catch (WorkspaceException)
        {
            texts.Dispose();
            throw;
        }
    }

    public Manifest Extend(Manifest manifest) => manifest with { Articles = _texts.Extent, Readings = _readings.Extent };

    public Article? Text(ArticleEntry entry) => entry.Text is { } at ? TextRecord.Parse(_texts.Read(at), entry) : null;

    public Reading Reading(ArticleEntry entry)
    {
        if (!_parsed.TryGetValue(entry.Header.Id, out var reading))
        {
            reading = ReadingRecord.Parse(_readings.Read(entry.Reading), entry);
            _parsed.Add(entry.Header.Id, reading);
        }

        return reading;
    }

    public IReadOnlyList<Reading> Readings(IReadOnlyList<ArticleEntry> entries)
    {
        var readings = new Reading[entries.Count];
        Parallel.For(
            0,
            entries.Count,
            i =>
                readings[i] = _parsed.TryGetValue(entries[i].Header.Id, out var parsed)
                    ? parsed
                    : ReadingRecord.Parse(_readings.Read(entries[i].Reading), entries[i])
        );
        foreach (var reading in readings)
        {
            _parsed[reading.Article.Id] = reading;
        }

        return readings;
    }

    /// <summary>Stores what of an article is new.</summary>
    /// <returns>The entry to put into the catalog, or <paramref name="existing"/> where nothing changes.</returns>
    public ArticleEntry Store(Article? article, Reading reading, string readerVersion, ArticleEntry? existing)
    {
        var line = ReadingRecord.ToLine(reading);
        var sameText = existing is not null && existing.Header.Hash == reading.Article.Hash;
        if (
            sameText
            && existing!.Header == reading.Article
            && existing.ReaderVersion == readerVersion
            && (existing.Text is not null || article is null)
            && _readings.Read(existing.Reading).AsSpan().SequenceEqual(line)
        )
        {
            return existing;
        }

        var text =
            sameText && existing!.Text is { } stored ? stored
            : article is null ? (RecordLocation?)null
            : _texts.Append(TextRecord.ToLine(article));
        var entry = new ArticleEntry(reading.Article, readerVersion, text, _readings.Append(line));
        Forget(reading.Article.Id);
        return entry;
    }

    public void Forget(string articleId) => _parsed.Remove(articleId);

    /// <summary>Moves what is needed out of segments that are mostly waste.</summary>
    /// <returns>The entries with other locations.</returns>
    public IReadOnlyList<ArticleEntry> Compact(IReadOnlyList<ArticleEntry> entries)
    {
        if (_texts.Length + _readings.Length < WorthCompacting)
        {
            return [];
        }

        var wastefulTexts = Wasteful(_texts, entries.Select(entry => entry.Text).OfType<RecordLocation>());
        var wastefulReadings = Wasteful(_readings, entries.Select(entry => entry.Reading));
        var moved = new List<ArticleEntry>();
        foreach (var entry in entries)
        {
            var text = entry.Text is { } at && wastefulTexts.Contains(at.Segment) ? _texts.Append(_texts.Read(at)) : entry.Text;
            var reading = wastefulReadings.Contains(entry.Reading.Segment)
                ? _readings.Append(_readings.Read(entry.Reading))
                : entry.Reading;
            if (text != entry.Text || reading != entry.Reading)
            {
                moved.Add(entry with { Text = text, Reading = reading });
            }
        }

        _texts.Condemn(wastefulTexts);
        _readings.Condemn(wastefulReadings);
        return moved;
    }

    public void Flush()
    {
        _texts.Flush();
        _readings.Flush();
    }

    public void Release()
    {
        _texts.Release();
        _readings.Release();
    }

    public void Dispose()
    {
        _texts.Dispose();
        _readings.Dispose();
    }

    private static HashSet<int> Wasteful(RecordLog log, IEnumerable<RecordLocation> needed)
    {
        var live = new Dictionary<int, long>();
        foreach (var at in needed)
        {
            live[at.Segment] = live.GetValueOrDefault(at.Segment) + at.Length;
        }

        return [.. log.Wasteful(live)];
    }
}
