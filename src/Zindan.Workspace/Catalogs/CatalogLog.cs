using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Zindan.Core.Json;
using Zindan.Workspace.Files;

namespace Zindan.Workspace.Catalogs;

/// <summary>The catalog on disk. It grows by a line for each change and is written anew when most of its lines are out of date.</summary>
internal sealed class CatalogLog(RecordLog log, string folder) : IDisposable
{
    private const int SpareLines = 1000;

    private int _lines;

    public ImmutableArray<SegmentLength> Extent => log.Extent;

    /// <exception cref="WorkspaceException">A line is damaged.</exception>
    public Catalog Read()
    {
        var catalog = new Catalog();
        foreach (var line in log.Lines())
        {
            _lines++;
            try
            {
                catalog.Apply(CatalogJson.Parse(line));
            }
            catch (Exception cause) when (cause is JsonException or ContractException or InvalidOperationException or KeyNotFoundException)
            {
                throw new WorkspaceException(
                    $"{folder}, line {_lines}, is damaged: {cause.Message} Restore the workspace from a copy, or build it anew.",
                    cause
                );
            }
        }

        return catalog;
    }

    /// <summary>Appends lines, or writes the whole catalog anew where that is shorter by half. To be flushed and committed afterwards.</summary>
    public void Append(IReadOnlyCollection<CatalogEntry> entries, Catalog all)
    {
        if (_lines + entries.Count <= (2 * all.Count) + SpareLines)
        {
            log.Append(Bytes(entries));
            _lines += entries.Count;
            return;
        }

        // Only when the new segment is written the old ones go: the disk may be full.
        var old = log.Extent;
        log.StartSegment();
        log.Append(Bytes(all.Entries));
        log.Condemn(old.Select(segment => segment.Segment));
        _lines = all.Count;
    }

    public void Flush() => log.Flush();

    public void Release() => log.Release();

    public void Dispose() => log.Dispose();

    private static ReadOnlySpan<byte> Bytes(IEnumerable<CatalogEntry> entries)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, ReadingJson.OneLine);
        foreach (var entry in entries)
        {
            CatalogJson.Write(writer, entry);
            writer.Flush();
            buffer.Write("\n"u8);
            writer.Reset();
        }

        return buffer.WrittenSpan;
    }
}
