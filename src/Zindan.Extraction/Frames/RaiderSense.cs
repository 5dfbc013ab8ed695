using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>Tells raiders from prisoners: "Gunmen attacked the prison and fled" is no escape of the gunmen.</summary>
internal sealed class RaiderSense(ParticipantMap map, ExtractionLexicon lexicon)
{
    /// <summary>Whether those who would be the escapees of a proposition came from outside.</summary>
    public bool AreRaiders(Proposition proposition, IReadOnlyList<Filler> fillers)
    {
        var escapees = fillers.Where(filler => filler.Role == "escapee").ToList();
        if (escapees.Count == 0 || escapees.Any(filler => filler.Participant.IsDetained || filler.Participant.Side == Side.Detained))
        {
            return false;
        }

        var grammar = map.Grammar;
        // "gunmen raided the jail and 90 got away": the number is that of others than the raiders.
        if (
            grammar.Child(proposition.Token, "nsubj") is >= 0 and var counted
            && grammar.Upos(counted) == "NUM"
            && escapees is [{ Participant: { Whole: null, Count.Low: > 1 } }]
        )
        {
            return false;
        }

        for (var (verb, steps) = (proposition.Token, 0); verb >= 0 && steps < 4; verb = grammar.Head(verb), steps++)
        {
            if (verb != proposition.Token && IsAssault(verb))
            {
                return true;
            }

            if (grammar.BareRelation(verb) is not ("conj" or "advcl" or "xcomp"))
            {
                break;
            }
        }

        return grammar.Conjuncts(proposition.Token).Any(IsAssault);
    }

    private bool IsAssault(int verb) =>
        lexicon.PrisonWords.Contains("assault", map.Grammar.Lemma(verb))
        && map.Grammar.Children(verb)
            .Any(child => map.Grammar.BareRelation(child) is "obj" or "obl" && map.At(child) is { Label: EntityLabel.Prison });
}
