using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Participants;

/// <summary>
/// Says by the words before a noun of connection whose connection it is, whatever the tree makes of it: "his links", "fighters with ties", "arrested two men on suspicion of links",
/// "accused both of links".
/// </summary>
internal sealed class LinkSubjects(ParticipantMap map, ExtractionLexicon lexicon)
{
    private const int Reach = 9;
    private readonly Grammar _grammar = map.Grammar;
    private readonly ArgumentFinder _arguments = new(map.Grammar, lexicon);

    /// <summary>Those whose connection a noun tells of, each with the token that speaks of them.</summary>
    public IReadOnlyList<(Participant Participant, int Token)> Of(int noun)
    {
        if (map.PhraseAt(noun) is { Head: var head } phrase && head == noun)
        {
            if (phrase.Possessor is { } possessor)
            {
                return One(map.Of(map.Phrases[possessor]), map.Phrases[possessor].Head);
            }

            if (phrase.Determiner is "his" or "her" or "their" or "its")
            {
                return One(map.Possessor(phrase), phrase.Tokens.Start);
            }
        }

        var before = Before(noun);
        return before < 1 ? []
            : _grammar.Form(before) is "with" or "having" ? Told(before - 1)
            : _grammar.Form(before) is "of" or "for" or "over" ? Blamed(before - 1)
            : [];
    }

    // The first token before the noun that is no word of its own phrase: "alleged", "close", "suspected".
    private int Before(int noun)
    {
        var token = noun - 1;
        while (
            token >= 0
            && noun - token < 5
            && (_grammar.Upos(token) is "ADJ" or "DET" or "NUM" or "ADV" || _grammar.Xpos(token) is "VBN" && _grammar.Head(token) == noun)
        )
        {
            token--;
        }

        return token;
    }

    private IReadOnlyList<(Participant Participant, int Token)> Blamed(int governor)
    {
        var start = map.Document.SentenceOf(governor).Tokens.Start;
        if (lexicon.Words.Contains("suspicion", _grammar.Lemma(governor)))
        {
            for (var token = governor - 1; token >= start && token > governor - Reach; token--)
            {
                if (IsBlaming(token))
                {
                    return Objects(token);
                }
            }

            return [];
        }

        if (IsBlaming(governor))
        {
            return Objects(governor);
        }

        // "accused X of links", "accused both of links".
        var verb = (map.PhraseAt(governor)?.Tokens.Start ?? governor) - 1;
        return verb < start || !IsBlaming(verb) ? []
            : _grammar.Form(governor) == "both"
                ? Pair(verb, start) is { Count: > 0 } pair ? pair
                    : Pair(start, StartOfSentenceBefore(verb))
            : Told(governor);
    }

    private bool IsBlaming(int token) =>
        _grammar.IsVerbal(token)
        && (lexicon.Words.Contains("blames", _grammar.Lemma(token)) || lexicon.Words.Contains("holds-over", _grammar.Lemma(token)));

    private IReadOnlyList<(Participant Participant, int Token)> Objects(int verb) =>
        [
            .. _arguments
                .OfVerb(verb)
                .Where(argument => argument.Slot == "obj")
                .SelectMany(argument => One(map.At(argument.Token), argument.Token)),
        ];

    // "X and Y were seized and accused both of links": the only two told of.
    private List<(Participant Participant, int Token)> Pair(int verb, int start)
    {
        var found = new List<(Participant Participant, int Token)>();
        for (var token = start; token < verb; token++)
        {
            if (
                map.PhraseAt(token) is { } phrase
                && phrase.Head == token
                && map.Of(phrase) is { Label: EntityLabel.Person } person
                && !found.Exists(known => known.Participant == person)
            )
            {
                found.Add((person, token));
            }
        }

        return found.Count == 2 ? found : [];
    }

    private int StartOfSentenceBefore(int token)
    {
        var sentence = map.Document.SentenceOf(token);
        return sentence.Index > 0 ? map.Document.Sentences[sentence.Index - 1].Tokens.Start : sentence.Tokens.Start;
    }

    private IReadOnlyList<(Participant Participant, int Token)> Told(int token) =>
        map.PhraseAt(token) is { } phrase && phrase.Tokens.Last == token ? One(map.Of(phrase), phrase.Head) : [];

    private static IReadOnlyList<(Participant Participant, int Token)> One(Participant? participant, int token) =>
        participant is { Label: EntityLabel.Person or EntityLabel.Cohort or EntityLabel.Group } ? [(participant, token)] : [];
}
