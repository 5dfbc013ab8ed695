namespace Zindan.Core.Entities;

/// <summary>What is known of a place of detention.</summary>
public sealed record PrisonAttributes : EntityAttributes
{
    /// <inheritdoc/>
    public override EntityLabel Label => EntityLabel.Prison;

    /// <summary>The level of security as written ("maximum-security"), or null.</summary>
    public string? Security { get; init; }

    /// <summary>The name of the place it is in, or null.</summary>
    public string? Place { get; init; }
}
