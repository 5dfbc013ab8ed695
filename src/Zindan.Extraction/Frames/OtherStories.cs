using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>Knows the nouns of a sentence that tell another story than its verb: those of somebody's relative clause, of an aside, behind a semicolon.</summary>
internal sealed class OtherStories(Grammar grammar)
{
    private const int Steps = 6;

    /// <summary>Whether what a noun tells of is kept apart from what a verb tells of.</summary>
    public bool Contain(int noun, int trigger) => IsInRelative(noun, trigger) || IsAside(noun, trigger) || IsParted(noun, trigger);

    // "three are dead, one of them X, who drowned while fleeing an ambush": the ambush is told of X alone.
    private bool IsInRelative(int noun, int trigger) =>
        RelativeAround(noun) is >= 0 and var verb && verb > trigger && !grammar.IsBelow(trigger, verb);

    // "X, who had escaped an attack in 2011, was shot dead": what an aside tells of somebody was before.
    private bool IsAside(int noun, int trigger)
    {
        if (RelativeAround(noun) is not (>= 0 and var verb) || verb > trigger || grammar.IsBelow(trigger, verb))
        {
            return false;
        }

        var first = grammar.Head(verb) + 1;
        while (first < verb && grammar.IsBelow(first, grammar.Head(verb)) && grammar.Form(first) != ",")
        {
            first++;
        }

        return grammar.Form(first) == "," && grammar.Form(first + 1) is "who" or "whom" or "whose";
    }

    /// <summary>The verb of the innermost relative clause that a noun stands in, or −1.</summary>
    private int RelativeAround(int noun)
    {
        for (var (current, steps) = (noun, 0); current >= 0 && steps < Steps; current = grammar.Head(current), steps++)
        {
            if (grammar.Relation(current) == "acl:relcl")
            {
                return current;
            }
        }

        return -1;
    }

    // "jailed for a bombing; his brother was killed in 2012": what stands behind a semicolon is another story.
    private bool IsParted(int noun, int trigger) =>
        Enumerable.Range(Math.Min(noun, trigger), Math.Abs(noun - trigger)).Any(token => grammar.Form(token) == ";");
}
