namespace Zindan.Core.Entities;

/// <summary>What is known of a place.</summary>
public sealed record PlaceAttributes : EntityAttributes
{
    /// <inheritdoc/>
    public override EntityLabel Label => EntityLabel.Place;

    /// <summary>How large it is, or null where unknown.</summary>
    public PlaceKind? Kind { get; init; }

    /// <summary>The country it lies in, as the country's usual name, or null.</summary>
    public string? Country { get; init; }
}
