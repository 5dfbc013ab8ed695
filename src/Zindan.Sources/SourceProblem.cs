namespace Zindan.Sources;

/// <summary>Something that should have given an article and did not. It is to be named and counted; the rest goes on.</summary>
/// <param name="Location">The path, path and line, or address.</param>
/// <param name="Kind">What went wrong, for counting.</param>
/// <param name="Reason">What went wrong, as a clause that can follow the location: <c>is empty</c>.</param>
/// <param name="Advice">What the user can do, as a sentence, or null where there is nothing to do.</param>
public sealed record SourceProblem(string Location, ProblemKind Kind, string Reason, string? Advice = null) : SourceItem(Location)
{
    /// <summary>The problem as one line.</summary>
    public override string ToString() => Advice is null ? $"{Location}: {Reason}" : $"{Location}: {Reason}. {Advice}";
}
