using Zindan.Core.Entities;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Reads a list of people that starts at a token: "A, 34, a trader, B and C"; ages, appositions and what hangs on each are passed over.</summary>
internal sealed class PeopleList(ParticipantMap map)
{
    private const int Longest = 15;
    private readonly Grammar _grammar = map.Grammar;
    private readonly Document _document = map.Document;

    /// <summary>The people of the list, each with the last token of the words that name them.</summary>
    /// <param name="at">Where the list starts.</param>
    /// <param name="sentence">The sentence, which the list does not leave.</param>
    /// <param name="isAllowed">Whether one may stand in the list; it ends before the first that may not.</param>
    public List<(Participant Member, int Last)> Read(int at, TokenRange sentence, Func<Participant, bool> isAllowed)
    {
        var found = new List<(Participant Member, int Last)>();
        var passed = new HashSet<Participant>();
        while (at < sentence.End && found.Count < Longest && !map.IsSpeaking(at) && map.PhraseAt(at) is { } phrase)
        {
            if (phrase.Tokens.End < sentence.End && _grammar.Xpos(phrase.Tokens.End) == "POS")
            {
                // "including X's parents": the parents are in the list, X is not.
                at = phrase.Tokens.End + 1;
                continue;
            }

            var member = map.Of(phrase);
            // "sons of X, a commander, and Y": the commander is X, who is not in the list.
            var isApposed = member is not null && found.Count > 0 && (found[^1].Member == member || passed.Contains(member));
            var end = phrase.Tokens.End;
            if (!isApposed && CitizenIn(phrase, member, sentence) is { } citizen && isAllowed(citizen.Who))
            {
                found.Add((citizen.Who, citizen.Words.Last));
                end = citizen.Words.End;
            }
            else if (!isApposed)
            {
                if (
                    (member is null || member is { Label: EntityLabel.Person, IsNamed: false } && !isAllowed(member))
                    && phrase.Tokens.End + 1 < sentence.End
                    && _grammar.Form(phrase.Tokens.End) is not ("and" or ".")
                    && map.PhraseAt(phrase.Tokens.End + (_grammar.Form(phrase.Tokens.End) == "," ? 1 : 0)) is { } name
                    && map.Of(name) is { Label: EntityLabel.Person, IsNamed: true }
                )
                {
                    // "and his nephew, X": the description is X, who comes next.
                    at = name.Tokens.Start;
                    continue;
                }

                if (member is not { Label: EntityLabel.Person or EntityLabel.Cohort } || !isAllowed(member))
                {
                    break;
                }

                found.Add((member, phrase.Tokens.Last));
            }

            var next = Past(end, sentence);
            for (var token = end; token < next; token++)
            {
                if (map.At(token) is { } other)
                {
                    passed.Add(other);
                }
            }

            at = next;
            if (at >= sentence.End || _grammar.Form(at) is not ("," or "and" or "&" or ";"))
            {
                break;
            }

            at++;
            at += at < sentence.End && _grammar.Form(at) is "and" or "then" ? 1 : 0;
        }

        return found;
    }

    // "among them citizen of Tajikistan X": the name behind the country, whose bearer the citizen is.
    private (Participant Who, TokenRange Words)? CitizenIn(NounPhrase phrase, Participant? member, TokenRange sentence) =>
        member is null or { Label: EntityLabel.Person, IsNamed: false }
        && _grammar.Lemma(phrase.Head) is "citizen" or "native" or "national" or "resident"
        && phrase.Tokens.End + 1 < sentence.End
        && _grammar.Form(phrase.Tokens.End) == "of"
        && map.PhraseAt(phrase.Tokens.End + 1) is { } country
        && map.PhraseAt(country.Tokens.Last) is { } bearer
        && (map.Of(bearer) ?? map.At(bearer.Tokens.Last)) is { Label: EntityLabel.Person, IsNamed: true } called
            ? (called, bearer.Tokens)
            : null;

    // Over an age and what hangs on the last one ("of the X gang", "accused of murder") to the next comma or "and".
    private int Past(int at, TokenRange sentence)
    {
        at = PastAge(at, sentence);
        for (var token = at; token < sentence.End && token < at + 10; token++)
        {
            if (_grammar.Form(token) is "," or "and" or ";" or "&")
            {
                return token;
            }

            if (_grammar.IsVerbal(token) && _grammar.Xpos(token) is not ("VBN" or "VBG"))
            {
                return sentence.End;
            }
        }

        return sentence.End;
    }

    private int PastAge(int at, TokenRange sentence)
    {
        foreach (var age in _document.Ages)
        {
            if (at < sentence.End && (age.Tokens.Contains(at) || _grammar.Form(at) is "," or "(" && age.Tokens.Contains(at + 1)))
            {
                at = age.Tokens.End;
                at += at < sentence.End && _grammar.Form(at) == ")" ? 1 : 0;
            }
        }

        return at;
    }
}
