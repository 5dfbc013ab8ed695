using System.Collections.Immutable;
using System.Globalization;

namespace Zindan.Workspace.Files;

/// <summary>A folder of records in segments: files to which bytes are only added, so that any number of records costs few files and few flushes.</summary>
/// <remarks>Which bytes count is said elsewhere (the manifest), so that several logs are committed together. What a killed process left behind them is cut off
/// when the log is next opened for writing.</remarks>
internal sealed class RecordLog : IDisposable
{
    private const long FullSegment = 32L << 20;

    private readonly string _folder;
    private readonly bool _writable;
    private readonly SortedDictionary<int, Segment> _segments = [];
    private readonly SortedSet<int> _condemned = [];

    private RecordLog(string folder, bool writable) => (_folder, _writable) = (folder, writable);

    /// <summary>The bytes of all segments, committed or not.</summary>
    public long Length => _segments.Values.Sum(segment => segment.Length);

    /// <summary>What has to be committed for all records to count.</summary>
    public ImmutableArray<SegmentLength> Extent =>
        [
            .. _segments
                .Values.Where(segment => !_condemned.Contains(segment.Number))
                .Select(segment => new SegmentLength(segment.Number, segment.Length)),
        ];

    public static RecordLog Open(string folder, IReadOnlyCollection<SegmentLength> committed, bool writable)
    {
        var log = new RecordLog(folder, writable);
        try
        {
            if (writable)
            {
                Directory.CreateDirectory(folder);
                log.DiscardUnknown(committed);
            }

            foreach (var (number, length) in committed)
            {
                var segment = Segment.Open(number, log.PathOf(number), length, writable);
                log._segments.Add(number, segment);
                if (writable)
                {
                    segment.Truncate(length);
                }
            }

            return log;
        }
        catch (Exception cause)
        {
            log.Dispose();
            if (FileFault.IsOne(cause) && cause is not FileNotFoundException)
            {
                throw FileFault.OnWrite(folder, cause);
            }

            throw;
        }
    }

    public RecordLocation Append(ReadOnlySpan<byte> record) => Tail().Append(record);

    public byte[] Read(RecordLocation location) => _segments[location.Segment].Read(location.Offset, location.Length);

    /// <summary>All records in order, without line ends.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Lines() =>
        _segments.Values.SelectMany(segment => LineReader.Read(segment.Path, segment.Length));

    public void Flush()
    {
        foreach (var segment in _segments.Values)
        {
            segment.Flush();
        }
    }

    /// <summary>Makes later records go to a new segment.</summary>
    public void StartSegment()
    {
        var number = _segments.Count == 0 ? 1 : _segments.Keys.Last() + 1;
        _segments.Add(number, Segment.Open(number, PathOf(number), 0, _writable));
    }

    /// <summary>The segments whose bytes are less than half <paramref name="live"/>, the one that is written to excepted.</summary>
    public ImmutableArray<int> Wasteful(IReadOnlyDictionary<int, long> live) =>
        [
            .. _segments
                .Values.SkipLast(1)
                .Where(segment => !_condemned.Contains(segment.Number) && live.GetValueOrDefault(segment.Number) * 2 < segment.Length)
                .Select(segment => segment.Number),
        ];

    /// <summary>Takes segments out of the extent. They can be read until they are released.</summary>
    public void Condemn(IEnumerable<int> segments) => _condemned.UnionWith(segments);

    /// <summary>Deletes the condemned segments; to be called when an extent without them is committed.</summary>
    public void Release()
    {
        foreach (var number in _condemned)
        {
            _segments[number].Dispose();
            AtomicFile.Discard(_segments[number].Path);
            _segments.Remove(number);
        }

        _condemned.Clear();
    }

    public void Dispose()
    {
        foreach (var segment in _segments.Values)
        {
            segment.Dispose();
        }
    }

    private Segment Tail()
    {
        if (_segments.Count == 0 || _segments.Values.Last().Length >= FullSegment)
        {
            StartSegment();
        }

        return _segments.Values.Last();
    }

    private void DiscardUnknown(IReadOnlyCollection<SegmentLength> committed)
    {
        var known = committed.Select(segment => PathOf(segment.Segment)).ToHashSet(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(_folder).Where(path => !known.Contains(path)).ToList())
        {
            AtomicFile.Discard(path);
        }
    }

    private string PathOf(int segment) => Path.Combine(_folder, segment.ToString("D6", CultureInfo.InvariantCulture) + ".jsonl");
}
