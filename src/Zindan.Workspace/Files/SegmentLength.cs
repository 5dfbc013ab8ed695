namespace Zindan.Workspace.Files;

/// <summary>How many bytes of a segment are committed; what stands behind them never was.</summary>
internal readonly record struct SegmentLength(int Segment, long Length);
