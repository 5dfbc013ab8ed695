namespace Zindan.Core.Statements;

/// <summary>The closed list of relationships between entities that a statement can state. In the graph and in JSON they are UPPER_SNAKE_CASE.</summary>
public enum StatementType
{
    /// <summary>Got out of a prison.</summary>
    EscapedFrom,

    /// <summary>Tried to get out and did not.</summary>
    AttemptedEscapeFrom,

    /// <summary>Was jailed there.</summary>
    HeldIn,

    /// <summary>Belongs to, leads, fights for or supports a group; the role says which.</summary>
    AffiliatedWith,

    /// <summary>Died in the event.</summary>
    KilledIn,

    /// <summary>Was hurt in the event.</summary>
    WoundedIn,

    /// <summary>Was arrested or recaptured in the event.</summary>
    ArrestedIn,

    /// <summary>Was convicted in the trial.</summary>
    ConvictedIn,

    /// <summary>Acted in the event.</summary>
    TookPartIn,

    /// <summary>Was acted upon in the event.</summary>
    TargetedIn,

    /// <summary>Is kin, friend or follower of a person; the role is read from subject to object.</summary>
    RelatedTo,

    /// <summary>A prison is run by a group.</summary>
    RunBy,

    /// <summary>An event happened at a prison or place.</summary>
    OccurredAt,

    /// <summary>Lies in a place.</summary>
    LocatedIn,

    /// <summary>Is a part of a larger event or group.</summary>
    PartOf,
}
