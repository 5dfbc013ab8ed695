using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>Knows the nouns of a sentence that tell another story than its verb: those of somebody's relative clause, of an aside, behind a semicolon.</summary>
internal sealed class OtherStories(Grammar grammar)
{
    private const int Steps = 6;

    /// <summary>Whether what a noun tells of is kept apart from what a verb tells of.</summary>
    public bool Contain(int noun, int trigger) => IsInRelative(noun, trigger) || IsAside(noun, trigger) || IsParted(noun, trigger);

    // "three are dead, one of them X, who drowned while fleeing an ambush": the ambush is told of X alone.
    private bool IsInRelative(int noun, int trigger)
    {
        for (var (current, steps) = (noun, 0); current >= 0 && steps < Steps; current = grammar.Head(current), steps++)
        {
            if (grammar.Relation(current) == "acl:relcl")
            {
                return current > trigger && !grammar.IsBelow(trigger, current);
            }
        }

        return false;
    }

    // "X, who had escaped an attack in 2011, was shot dead": what an aside tells of somebody was before.
    private bool IsAside(int noun, int trigger)
    {
        for (var (current, steps) = (noun, 0); current >= 0 && steps < Steps; current = grammar.Head(current), steps++)
        {
            if (grammar.Relation(current) == "acl:relcl")
            {
                var first = grammar.Head(current) + 1;
                while (first < current && grammar.IsBelow(first, grammar.Head(current)) && grammar.Form(first) != ",")
                {
                    first++;
                }

                return current < trigger
                    && !grammar.IsBelow(trigger, current)
                    && grammar.Form(first) == ","
                    && grammar.Form(first + 1) is "who" or "whom" or "whose";
            }
        }

        return false;
    }

    // "jailed for a bombing; his brother was killed in 2012": what stands behind a semicolon is another story.
    private bool IsParted(int noun, int trigger) =>
        Enumerable.Range(Math.Min(noun, trigger), Math.Abs(noun - trigger)).Any(token => grammar.Form(token) == ";");
}
