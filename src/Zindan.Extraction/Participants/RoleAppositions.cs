using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Participants;

/// <summary>Joins posts without an article with the name beside them: "X, president of Y and Z,", "Secretary-General of the Y (YZ) X".</summary>
internal sealed class RoleAppositions(ParticipantMap map, PhraseReading?[] readings)
{
    private const int Hops = 4;
    private readonly Grammar _grammar = map.Grammar;

    /// <summary>The person whose name and comma stand right before a post, or null.</summary>
    public Participant? NameBefore(NounPhrase phrase, PhraseReading reading)
    {
        if (!IsPost(phrase, reading))
        {
            return null;
        }

        var start = StartOf(phrase);
        var sentence = map.Document.SentenceOf(phrase.Head).Tokens;
        if (start - 2 < sentence.Start || _grammar.Form(start - 1) != ",")
        {
            return null;
        }

        return
            map.PhraseAt(BeforeAge(start - 2)) is { } before
            && readings[before.Index] is { Label: EntityLabel.Person, Name: not null }
            && map.Of(before) is { IsNamed: true } person
            ? person
            : null;
    }

    /// <summary>The person told of by the post that leads up to a name, with its organisation between them, or null.</summary>
    public Participant? PostBefore(NounPhrase phrase)
    {
        var sentence = map.Document.SentenceOf(phrase.Head).Tokens;
        var token = phrase.Tokens.Start - 1;
        for (var hop = 0; hop < Hops && token > sentence.Start; hop++)
        {
            if (_grammar.Form(token) == ")")
            {
                while (token > sentence.Start && _grammar.Form(token) != "(")
                {
                    token--;
                }

                token--;
            }

            if (map.PhraseAt(token) is not { } before || before.Tokens.Last != token)
            {
                return null;
            }

            if (
                hop > 0
                && readings[before.Index] is { } reading
                && IsPost(before with { Determiner = null }, reading)
                && before.Determiner is null or "the"
            )
            {
                return map.Of(before) is { Label: EntityLabel.Person, IsNamed: false } person ? person : null;
            }

            token = StartOf(before) - 1;
            if (token <= sentence.Start || _grammar.Form(token) is not ("of" or "for" or "in" or "at"))
            {
                return null;
            }

            token--;
        }

        return null;
    }

    private static bool IsPost(NounPhrase phrase, PhraseReading reading) =>
        phrase.Determiner is null
        && reading is { Label: EntityLabel.Person, Name: null, IsPlural: false, Count.IsUnknown: true }
        && reading.Side is Side.Official or Side.NonState or Side.Civilian or Side.State;

    // With whoever possesses it: "X, the council's director".
    private int StartOf(NounPhrase phrase)
    {
        while (phrase.Possessor is { } possessor)
        {
            phrase = map.Phrases[possessor];
        }

        return phrase.Tokens.Start;
    }

    private int BeforeAge(int token)
    {
        foreach (var age in map.Document.Ages)
        {
            if (age.Tokens.Contains(token))
            {
                return age.Tokens.Start - (_grammar.Form(Math.Max(0, age.Tokens.Start - 1)) == "," ? 2 : 1);
            }
        }

        return token;
    }
}
