namespace Zindan.Graph.Ports;

/// <summary>What sort of failure it was, by what is to be done about it.</summary>
public enum GraphErrorKind
{
    /// <summary>The statement or its data are wrong; the same again fails again.</summary>
    Statement,

    /// <summary>The database refuses at the moment (a deadlock, memory, a leader switch); the same again may succeed.</summary>
    Transient,

    /// <summary>The server cannot be reached or the connection was lost; the same again may succeed.</summary>
    Unavailable,

    /// <summary>The credentials are refused.</summary>
    Authentication,

    /// <summary>The user, or a reading query, may not do that.</summary>
    Forbidden,

    /// <summary>A constraint of the schema refuses the data or stands against the schema wanted.</summary>
    Schema,

    /// <summary>The server failed by itself (a full disk, an unknown error).</summary>
    Server,

    /// <summary>The server is no Neo4j that the program can work with.</summary>
    Unsupported,
}
