namespace Zindan.Core.Entities;

/// <summary>What is known of an organisation.</summary>
public sealed record GroupAttributes : EntityAttributes
{
    /// <inheritdoc/>
    public override EntityLabel Label => EntityLabel.Group;

    /// <summary>The sort of organisation.</summary>
    public GroupKind Kind { get; init; } = GroupKind.Other;

    /// <summary>The country it belongs to or works in, as the country's usual name, or null.</summary>
    public string? Country { get; init; }
}
