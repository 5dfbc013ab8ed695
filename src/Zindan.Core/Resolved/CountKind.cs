namespace Zindan.Core.Resolved;

/// <summary>What an event's figures count.</summary>
public enum CountKind
{
    /// <summary>The dead.</summary>
    Killed,

    /// <summary>Those who got out.</summary>
    Escaped,

    /// <summary>The hurt.</summary>
    Wounded,

    /// <summary>The arrested and recaptured.</summary>
    Arrested,
}
