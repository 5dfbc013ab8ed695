using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Says whose kin somebody is where no chain of mentions does: "X and his wife", "X and an accomplice, Y", "X was caught. Y, his brother, …", "… A brother, Y, …".</summary>
internal sealed class KinOwners(ParticipantMap map, ExtractionLexicon lexicon)
{
    private readonly Grammar _grammar = map.Grammar;

    /// <summary>Whose relative the phrase speaks of, with the words that name him, or null.</summary>
    /// <param name="phrase">The phrase of the relative.</param>
    /// <param name="relative">The relative, who may be named before the phrase.</param>
    /// <param name="role">What he is.</param>
    public (Participant Participant, TokenRange Tokens)? Of(NounPhrase phrase, Participant relative, string role)
    {
        var isHis = phrase.Determiner is "his" or "her";
        if (!isHis && !phrase.IsIndefinite)
        {
            return null;
        }

        return Joined(phrase, relative) is { } joined ? joined
            : relative.IsNamed && (isHis ? IsBehindName(phrase, relative) : IsBeforeName(phrase, relative) && IsClose(role))
                ? Only(phrase, relative)
            : null;
    }

    private bool IsClose(string role) => lexicon.Words.Contains("close-kin", role);

    // "X and his wife", "X and an accomplice, Y,".
    private (Participant Participant, TokenRange Tokens)? Joined(NounPhrase phrase, Participant relative) =>
        phrase.Tokens.Start > 1
        && _grammar.Form(phrase.Tokens.Start - 1) == "and"
        && map.PhraseAt(phrase.Tokens.Start - 2) is { } before
        && before.Tokens.Last == phrase.Tokens.Start - 2
        && !before.Names.IsEmpty
        && (before.Possessor is null)
        && map.Of(before) is { Label: EntityLabel.Person, IsNamed: true } person
        && person != relative
            ? (person, before.Tokens)
            : null;

    // "Y, his younger brother,".
    private bool IsBehindName(NounPhrase phrase, Participant relative) =>
        phrase.Tokens.Start > 1
        && _grammar.Form(phrase.Tokens.Start - 1) == ","
        && map.PhraseAt(phrase.Tokens.Start - 2) is { } name
        && map.Of(name) == relative;

    // "A brother, Y,".
    private bool IsBeforeName(NounPhrase phrase, Participant relative) =>
        phrase.Tokens.End + 1 < _grammar.Count
        && _grammar.Form(phrase.Tokens.End) == ","
        && map.PhraseAt(phrase.Tokens.End + 1) is { } name
        && map.Of(name) == relative;

    // The only other person that this sentence and the one before name.
    private (Participant Participant, TokenRange Tokens)? Only(NounPhrase phrase, Participant relative)
    {
        var sentence = map.Document.SentenceOf(phrase.Head);
        if (sentence.Quotation == QuotationState.Inside)
        {
            return null;
        }

        var start = sentence.Index > 0 ? map.Document.Sentences[sentence.Index - 1].Tokens.Start : sentence.Tokens.Start;
        (Participant Participant, TokenRange Tokens)? found = null;
        for (var index = phrase.Index - 1; index >= 0 && map.Phrases[index].Head >= start; index--)
        {
            var earlier = map.Phrases[index];
            if (map.Of(earlier) is not { Label: EntityLabel.Person } person || person == relative)
            {
                continue;
            }

            if (!person.IsNamed || map.IsSpeaking(earlier.Head) || found is { } other && other.Participant != person)
            {
                return null;
            }

            found ??= (person, earlier.Tokens);
        }

        return found;
    }
}
