using System.Collections.Immutable;
using Zindan.Core.Rulings;

namespace Zindan.Core.Resolved;

/// <summary>Who is the same across all readings, and what they say together. A pure function of readings and rulings.</summary>
public sealed record ResolvedCorpus
{
    /// <summary>The nodes, ordinally sorted by id.</summary>
    public ImmutableArray<ResolvedEntity> Entities { get; init; } = [];

    /// <summary>Each article's figures of each event, sorted by event id and article id.</summary>
    public ImmutableArray<Report> Reports { get; init; } = [];

    /// <summary>Ids of the statements that rulings reject.</summary>
    public ImmutableSortedSet<string> RejectedStatements { get; init; } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>For a statement whose evidence was copied: the id of the article that counts as its source. Absent for a statement that is its article's own.</summary>
    public ImmutableSortedDictionary<string, string> CopiedFrom { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Rulings that name something which no reading holds any longer, in the order given.</summary>
    public ImmutableArray<Ruling> IdleRulings { get; init; } = [];
}
