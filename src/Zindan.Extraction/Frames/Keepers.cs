using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;

namespace Zindan.Extraction.Frames;

/// <summary>Knows who keeps prisoners, also where only a sentence of its own says so: "The other, X, is a guard". No prisoner is he.</summary>
internal sealed class Keepers(ParticipantMap map, ExtractionLexicon lexicon)
{
    /// <summary>Whether somebody is one of them.</summary>
    public bool Contain(Participant participant) =>
        Standing.IsKeeper(participant)
        || map.Phrases.Where(phrase => map.Of(phrase) == participant).Any(phrase => IsCalledKeeper(phrase.Head));

    private bool IsCalledKeeper(int noun)
    {
        var subject = map.Grammar.BareRelation(noun) == "appos" ? map.Grammar.Head(noun) : noun;
        return map.Grammar.BareRelation(subject) == "nsubj"
            && map.Grammar.Head(subject) is var predicate
            && map.Grammar.Child(predicate, "cop") >= 0
            && lexicon.People.SideOf(map.Grammar.Lemma(predicate)) is Side.State or Side.Official;
    }
}
