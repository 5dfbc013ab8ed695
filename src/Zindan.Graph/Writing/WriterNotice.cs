namespace Zindan.Graph.Writing;

/// <summary>What a writer reports while it works.</summary>
/// <param name="Kind">What sort of notice.</param>
/// <param name="Message">What happened, for a person.</param>
/// <param name="Done">Units written so far.</param>
/// <param name="Total">Units to be written; 0 where that is not known yet.</param>
public sealed record WriterNotice(WriterNoticeKind Kind, string Message, int Done = 0, int Total = 0);
