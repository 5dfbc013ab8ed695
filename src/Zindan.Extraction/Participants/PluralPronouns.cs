using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>
/// Finds whom "they" or "all" as a subject, "of them" or "among them" speaks of: the one number of people that this sentence and the one before tell of, those who say things left out. Where
/// two could be meant, or people named side by side, it finds nobody.
/// </summary>
internal sealed class PluralPronouns(ParticipantMap map)
{
    private readonly Grammar _grammar = map.Grammar;

    /// <summary>The people that a pronoun speaks of, or null.</summary>
    public Participant? Of(NounPhrase pronoun)
    {
        var token = pronoun.Head;
        var isSubject = _grammar.Form(token) is "they" or "all" && _grammar.BareRelation(token) == "nsubj";
        if (!isSubject && !(_grammar.Form(token) == "them" && token > 0 && _grammar.Form(token - 1) is "of" or "among"))
        {
            return null;
        }

        var sentence = map.Document.SentenceOf(token);
        if (sentence.Quotation == QuotationState.Inside)
        {
            return null;
        }

        var start = sentence.Tokens.Start;
        if (sentence.Index > 0 && map.Document.Sentences[sentence.Index - 1] is { Kind: SectionKind.Body } before)
        {
            start = before.Tokens.Start;
        }

        var found = new HashSet<Participant>();
        var isMain = false;
        // "twelve of them": the twelve are not who is meant.
        var end = isSubject ? token : map.PhraseAt(token - 2)?.Tokens.Start ?? token;
        for (var at = start; at < end; at++)
        {
            if (map.PhraseAt(at) is not { } phrase || phrase.Head != at || map.Of(phrase) is not { } told)
            {
                continue;
            }

            if (
                told.Label == EntityLabel.Person
                && _grammar.Conjuncts(at).Skip(1).Any(other => map.At(other) is { Label: EntityLabel.Person })
            )
            {
                return null;
            }

            if (told.Label == EntityLabel.Cohort && !map.IsSpeaking(at) && told.Side is not (Side.Official or Side.Kin))
            {
                isMain |= IsMain(phrase);
                _ = found.Add(told);
            }
        }

        return found.Count == 1 && (isMain || !isSubject) ? found.First() : null;
    }

    // Subject or object of what a sentence tells: those of its asides ("… after five were hurt in an attack") are not taken up again.
    private bool IsMain(NounPhrase phrase)
    {
        var top = _grammar.TopOf(phrase.Tokens);
        if (_grammar.BareRelation(top) is not ("nsubj" or "obj"))
        {
            return _grammar.BareRelation(top) == "root";
        }

        return _grammar.IsMain(_grammar.Head(top));
    }
}
