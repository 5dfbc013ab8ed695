using Zindan.Core.Statements;

namespace Zindan.Core.Entities;

/// <summary>What is known of something that happened.</summary>
public sealed record EventAttributes : EntityAttributes
{
    /// <inheritdoc/>
    public override EntityLabel Label => EntityLabel.Event;

    /// <summary>The kind of event.</summary>
    public required EventType Type { get; init; }

    /// <summary>When it happened; never the publication date as a stand-in.</summary>
    public DateBounds When { get; init; }

    /// <summary>The name of the place it happened in, or null.</summary>
    public string? Place { get; init; }
}
