using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Participants;

/// <summary>Finds the organisation that gives somebody a post by a verb: "the X have appointed Y as leader", "the X named Y their new emir".</summary>
internal sealed class Appointments(ParticipantMap map, ExtractionLexicon lexicon)
{
    private readonly Grammar _grammar = map.Grammar;
    private readonly ArgumentFinder _arguments = new(map.Grammar, lexicon);

    /// <summary>The organisation in which the post is that a phrase names, where it says so itself by no word, or null.</summary>
    public Participant? BodyOf(NounPhrase phrase)
    {
        var verb = _grammar.Head(phrase.Head);
        var isPost = _grammar.Preposition(phrase.Head) == "as" || _grammar.BareRelation(phrase.Head) == "xcomp";
        return
            isPost
            && verb >= 0
            && _grammar.IsVerbal(verb)
            && lexicon.Words.Contains("appoint", _grammar.Lemma(verb))
            && phrase.Determiner is null or "its" or "their" or "the" or "a"
            && !(phrase.Tokens.End < _grammar.Count && _grammar.Form(phrase.Tokens.End) is "of" or "in" or "at" or "for")
            && (phrase.Possessor is null)
            && _arguments
                .OfVerb(verb)
                .Where(argument => argument.Slot == "subj")
                .Select(argument => map.At(argument.Token))
                .FirstOrDefault(actor =>
                    actor is { Label: EntityLabel.Group, Kind: GroupKind.Militant or GroupKind.Criminal or GroupKind.Political }
                )
                is { } body
            ? body
            : null;
    }
}
