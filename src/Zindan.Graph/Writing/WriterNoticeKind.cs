namespace Zindan.Graph.Writing;

/// <summary>What sort of notice a writer gives.</summary>
public enum WriterNoticeKind
{
    /// <summary>Units were committed.</summary>
    Written,

    /// <summary>The server is away, busy, or another writer is at work; it is tried again.</summary>
    Waiting,

    /// <summary>A unit was refused for good and left out.</summary>
    Refused,

    /// <summary>The whole graph is read back and compared, since it is not certain what it shows.</summary>
    Comparing,
}
