using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Finds where the words around a prison say that it stands: "the jail in X", "X's central prison", "the prison of X", "a colony in the city of X", "the X jail".</summary>
/// <param name="map">The phrases.</param>
/// <param name="lexicon">The lexicons.</param>
/// <param name="placeOf">The place that a phrase is the name of, or null.</param>
internal sealed class PrisonPlaces(ParticipantMap map, ExtractionLexicon lexicon, Func<NounPhrase, Participant?> placeOf)
{
    private readonly Grammar _grammar = map.Grammar;
    private readonly Capitals _capitals = new(map, lexicon.Capitals);

    /// <summary>The place of the prison that a phrase speaks of, or null.</summary>
    public PrisonPlace? Of(NounPhrase phrase) => Behind(phrase) ?? Possessing(phrase) ?? Inside(phrase);

    private PrisonPlace? Behind(NounPhrase phrase)
    {
        var end = map.Document.SentenceOf(phrase.Head).Tokens.End;
        var at = phrase.Tokens.End;
        while (at < end && !(_grammar.Upos(at) == "ADP" || _grammar.Form(at) == ",") && at < phrase.Tokens.End + 3 && IsNumbering(at))
        {
            at++;
        }

        if (at + 2 < end && _grammar.Form(at) == "," && _grammar.Form(at + 1) == "in")
        {
            at++;
        }

        at = BehindOperator(at, end);

        if (at + 1 >= end || PhraseFrom(at + 1, end) is not { } next || !Leads(at, next))
        {
            return null;
        }

        if (placeOf(next) is { } place)
        {
            return new PrisonPlace(place, next.Tokens, IsVague(place) || HasDirection(at + 1, next.Head), false);
        }

        if (!lexicon.PrisonWords.Contains("part-of-place", _grammar.Form(next.Head)))
        {
            return null;
        }

        // "in the city of X", "in X's capital, Y", "in the southern town X".
        var behind = next.Tokens.End;
        if (
            behind + 1 < end
            && _grammar.Form(behind) is "of" or ","
            && PhraseFrom(behind + 1, end) is { } named
            && placeOf(named) is { } inner
        )
        {
            return new PrisonPlace(inner, named.Tokens, IsVague(inner), false);
        }

        return _capitals.Of(next) is { } capital ? new PrisonPlace(capital, next.Tokens, false, false)
            : next.Head > next.Tokens.Start && map.Inside(next.Head - 1) is { Label: EntityLabel.Place } region
                ? new PrisonPlace(region, next.Tokens, true, false)
            : Possessing(next);
    }

    // "on the island of X", but not "on Monday".
    private bool Leads(int preposition, NounPhrase next) =>
        _grammar.Form(preposition) is "in" or "at" or "of" || _grammar.Form(preposition) == "on" && _grammar.Form(next.Head) == "island";

    // "a prison run by the security committee in X", "the remand prison of the ministry in X": over who runs it.
    private int BehindOperator(int at, int end)
    {
        if (
            at + 3 < end
            && _grammar.Form(at) == "of"
            && PhraseFrom(at + 1, end) is { } owning
            && placeOf(owning) is null
            && owning.Tokens.End + 1 < end
            && _grammar.Form(owning.Tokens.End) == "in"
            && !lexicon.PrisonWords.Contains("part-of-place", _grammar.Form(owning.Head))
        )
        {
            return owning.Tokens.End;
        }

        if (
            at + 3 < end
            && lexicon.PrisonWords.Contains("running", _grammar.Form(at))
            && _grammar.Form(at + 1) == "by"
            && PhraseFrom(at + 2, end) is { } operating
            && operating.Tokens.End + 1 < end
            && _grammar.Form(operating.Tokens.End) == "in"
        )
        {
            return operating.Tokens.End;
        }

        return at;
    }

    private bool IsNumbering(int token) => _grammar.Upos(token) is "NUM" or "PUNCT" or "SYM";

    private NounPhrase? PhraseFrom(int token, int end)
    {
        for (var at = token; at < Math.Min(end, token + 3); at++)
        {
            if (map.PhraseAt(at) is { } phrase)
            {
                // The possessor of what follows is passed over: "in Tajikistan's capital".
                return phrase.Index + 1 < map.Phrases.Length && map.Phrases[phrase.Index + 1].Possessor == phrase.Index
                    ? map.Phrases[phrase.Index + 1]
                    : phrase;
            }

            if (_grammar.Upos(at) is not ("ADJ" or "ADV"))
            {
                return null;
            }
        }

        return null;
    }

    private PrisonPlace? Possessing(NounPhrase phrase) =>
        phrase.Possessor is { } possessor && placeOf(map.Phrases[possessor]) is { } owner
            ? new PrisonPlace(owner, map.Phrases[possessor].Tokens, IsVague(owner), false)
            : null;

    private PrisonPlace? Inside(NounPhrase phrase)
    {
        foreach (var index in phrase.Names)
        {
            var name = map.Document.Names[index];
            if (
                !name.Tokens.Contains(phrase.Head)
                && !IsHyphenated(name.Tokens)
                && map.Inside(name.Tokens.Last) is { Label: EntityLabel.Place } place
            )
            {
                return new PrisonPlace(place, name.Tokens, IsVague(place) || HasDirection(phrase.Tokens.Start, phrase.Head), true);
            }
        }

        return null;
    }

    // "Pul-e-Charkhi prison" stands in no "Pul".
    private bool IsHyphenated(TokenRange name) =>
        HyphenatedWord.IsHyphen(map.Document, name.End) || HyphenatedWord.IsHyphen(map.Document, name.Start - 1);

    private bool IsVague(Participant place) => place.Names.Any(name => lexicon.PrisonWords.Contains("country", name.ToLowerInvariant()));

    // "in northwest Nigeria", "in the north of X".
    private bool HasDirection(int start, int end)
    {
        for (var token = start; token < end; token++)
        {
            if (lexicon.PrisonWords.Contains("direction", _grammar.Form(token)))
            {
                return true;
            }
        }

        return false;
    }
}
