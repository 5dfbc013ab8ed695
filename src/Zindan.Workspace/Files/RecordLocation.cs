namespace Zindan.Workspace.Files;

/// <summary>Where a record stands in a <see cref="RecordLog"/>.</summary>
/// <param name="Segment">The number of the segment, from 1.</param>
/// <param name="Offset">Offset of the record's first byte in the segment.</param>
/// <param name="Length">Its length in bytes with the line end, at least 1.</param>
internal readonly record struct RecordLocation(int Segment, long Offset, int Length);
