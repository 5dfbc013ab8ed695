namespace Zindan.Core.Entities;

/// <summary>What is known of an entity beyond its name; one type for each label.</summary>
public abstract record EntityAttributes
{
    /// <summary>The label that goes with this type.</summary>
    public abstract EntityLabel Label { get; }
}
