using Zindan.Core.Statements;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>
/// Knows deaths and injuries whose own clause names the arms that did it: "a grenade claimed the lives of five", "nine perished when mortar rounds slammed into a camp". They are an event
/// of their own where no other is told.
/// </summary>
internal sealed class OwnDeaths(Grammar grammar, WordClasses contexts)
{
    /// <summary>Whether the clause of a proposition names arms.</summary>
    public bool NameArms(Proposition proposition)
    {
        if (
            proposition.Trigger.Requirement != "violent"
            || proposition.Factuality.Stance is not (Stance.Asserted or Stance.Alleged or Stance.Claimed)
        )
        {
            return false;
        }

        var verb = proposition.Words.Start;
        foreach (var at in verb == proposition.Token ? [verb] : new[] { verb, proposition.Token })
        {
            foreach (var child in grammar.Children(at))
            {
                if (IsArms(child) && IsDoing(child) || grammar.BareRelation(child) == "advcl" && IsFiring(child))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool IsDoing(int noun) =>
        grammar.BareRelation(noun) is "nsubj" or "obj"
        || grammar.Preposition(noun) is "in" or "by" or "from" or "of" or "during" or "under" or "amid" or "with" or "for" or "to";

    // "when shells hit the market".
    private bool IsFiring(int verb) =>
        grammar.Marker(verb) is null or "when" or "after" or "as"
        && grammar.Children(verb).Any(child => grammar.BareRelation(child) == "nsubj" && IsArms(child));

    private bool IsArms(int token) =>
        contexts.Contains("arms", grammar.Lemma(token))
        || grammar
            .Children(token)
            .Any(child =>
                (
                    grammar.BareRelation(child) is "compound" or "amod"
                    // "a hail of bullets".
                    || grammar.BareRelation(child) == "nmod" && grammar.Preposition(child) == "of"
                ) && contexts.Contains("arms", grammar.Lemma(child))
            );
}
