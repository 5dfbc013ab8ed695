using Zindan.Core.Entities;
using Zindan.Extraction.Frames;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>
/// Finds where a prison is by what is said of it farther off than beside its name: "the prison, which has stood in X since 2003", "the prison is in X",
/// "their prison, an old fort in X", "In X, in the Y isolator", "the prison in this town", "the prison on the outskirts of X".
/// </summary>
internal sealed class PrisonSites(ParticipantMap map, ExtractionLexicon lexicon)
{
    private readonly Grammar _grammar = map.Grammar;
    private readonly PlaceAnaphora _anaphora = new(map, lexicon);

    /// <summary>Where prisons are by what stands beside their names.</summary>
    public PrisonPlaces Places { get; } = new(map, lexicon, phrase => map.Of(phrase) is { Label: EntityLabel.Place } place ? place : null);

    /// <summary>The place and the words that name it, or null.</summary>
    public (Participant Place, TokenRange Words)? Of(NounPhrase phrase) =>
        Standing(phrase) ?? Apposed(phrase) ?? Before(phrase) ?? Beside(phrase);

    // "X prison, located in Y", "X prison, which stands in Y", "X prison lies in Y", "the prison is in Y".
    private (Participant Place, TokenRange Words)? Standing(NounPhrase phrase)
    {
        var noun = _grammar.TopOf(phrase.Tokens);
        foreach (var child in _grammar.Children(noun))
        {
            if (
                child > noun
                && _grammar.BareRelation(child) == "acl"
                && IsStanding(child)
                && _grammar.Child(child, "nsubj") is var subject
                && (subject < 0 || _grammar.Form(subject) is "which" or "that")
            )
            {
                return PlaceUnder(child);
            }
        }

        if (_grammar.BareRelation(noun) != "nsubj" || _grammar.Head(noun) is not (>= 0 and var verb))
        {
            return null;
        }

        return IsStanding(verb) ? PlaceUnder(verb)
            : _grammar.Child(verb, "cop") >= 0 && _grammar.Preposition(verb) is "in" or "at" or "on" ? Named(verb)
            : null;
    }

    private bool IsStanding(int verb) => lexicon.PrisonWords.Contains("standing", _grammar.Lemma(verb));

    private (Participant Place, TokenRange Words)? PlaceUnder(int verb)
    {
        foreach (var child in _grammar.Children(verb))
        {
            if (
                child > verb
                && _grammar.BareRelation(child) == "obl"
                && _grammar.Preposition(child) is "in" or "at" or "on"
                && Named(child) is { } named
            )
            {
                return named;
            }
        }

        return null;
    }

    // "Y", "the town of Y", "the outskirts of Y".
    private (Participant Place, TokenRange Words)? Named(int token)
    {
        if (map.PhraseAt(token) is not { } phrase)
        {
            return null;
        }

        if (_anaphora.PlaceIn(phrase) is { } place)
        {
            return (place, phrase.Tokens);
        }

        return
            _grammar.Form(phrase.Tokens.End) == "of"
            && (lexicon.Events.Contains("area", _grammar.Form(phrase.Head)) || lexicon.Events.Contains("edge", _grammar.Form(phrase.Head)))
            && map.PhraseAt(phrase.Tokens.End + 1) is { } inner
            && map.Of(inner) is { Label: EntityLabel.Place } within
            ? (within, inner.Tokens)
            : null;
    }

    // "their prison, an old fort in the town of Y".
    private (Participant Place, TokenRange Words)? Apposed(NounPhrase phrase)
    {
        if (
            _grammar.Form(phrase.Tokens.End) != ","
            || map.PhraseAt(phrase.Tokens.End + 1) is not { Determiner: "a" or "an" } described
            || map.Of(described) is { Label: not EntityLabel.Prison }
            || _grammar.BareRelation(_grammar.TopOf(described.Tokens)) != "appos"
        )
        {
            return null;
        }

        return Places.Of(described) is { IsInName: false } found ? (found.Place, found.Words) : null;
    }

    // "In Y, in the X isolator, two men were held".
    private (Participant Place, TokenRange Words)? Before(NounPhrase phrase)
    {
        var preposition = phrase.Tokens.Start - 1;
        return
            _grammar.Form(preposition) is "in" or "at"
            && _grammar.Form(preposition - 1) == ","
            && map.PhraseAt(preposition - 2) is { } outer
            && outer.Tokens.End == preposition - 1
            && map.Of(outer) is { Label: EntityLabel.Place } place
            && _grammar.Form(outer.Tokens.Start - 1) is "in"
            ? (place, outer.Tokens)
            : null;
    }

    // "the jail in this town", "the jail on the outskirts of Y"; near Y is not in it.
    private (Participant Place, TokenRange Words)? Beside(NounPhrase phrase)
    {
        var at = phrase.Tokens.End;
        if (map.PhraseAt(at + 1) is not { } next || !phrase.Tokens.Cover(next.Tokens).Contains(at))
        {
            return null;
        }

        return _grammar.Form(at) == "in" && _anaphora.Of(next) is { } meant ? (meant, next.Tokens)
            : _grammar.Form(at) == "on" && lexicon.Events.Contains("edge", _grammar.Form(next.Head)) ? Named(next.Head)
            : null;
    }
}
