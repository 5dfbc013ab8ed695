using Zindan.Core.Entities;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>
/// Finds which organisation "it" as a subject, or "its", speaks of where the sentence before is on one: "The Front was founded in 2009. It has killed hundreds." Where that sentence or this one
/// tells of another organisation, it finds none.
/// </summary>
internal sealed class GroupsBefore(ParticipantMap map)
{
    private readonly Grammar _grammar = map.Grammar;

    /// <summary>The organisation that a pronoun, or the possessive that opens a phrase, speaks of, or null.</summary>
    public Participant? Of(NounPhrase phrase)
    {
        var token = phrase.Tokens.Start;
        var isSubject = _grammar.Form(token) == "it" && _grammar.BareRelation(token) == "nsubj";
        var sentence = map.Document.SentenceOf(token);
        if (
            !isSubject && phrase.Determiner != "its"
            || sentence.Quotation == QuotationState.Inside
            || sentence.Index == 0
            || map.Document.Sentences[sentence.Index - 1] is not { Kind: SectionKind.Body, Quotation: not QuotationState.Inside } before
        )
        {
            return null;
        }

        Participant? found = null;
        for (var at = before.Tokens.Start; at < token; at++)
        {
            if (map.PhraseAt(at) is { } other && other.Head == at && map.Of(other) is { Label: EntityLabel.Group } group && group != found)
            {
                if (found is not null || at >= sentence.Tokens.Start || !IsMainSubject(_grammar.TopOf(other.Tokens)))
                {
                    return null;
                }

                found = group;
            }
        }

        return found;
    }

    private bool IsMainSubject(int noun) => _grammar.BareRelation(noun) == "nsubj" && _grammar.IsMain(_grammar.Head(noun));
}
