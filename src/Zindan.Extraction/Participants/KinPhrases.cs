using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Reads what a phrase says of kinship and following: the role, and to whom ("X's brother", "a lawyer of X", "his cousin").</summary>
internal sealed class KinPhrases(ParticipantMap map, ExtractionLexicon lexicon)
{
    private const int Near = 300;
    private readonly Grammar _grammar = map.Grammar;

    /// <summary>The role that the noun of a phrase tells of, or null.</summary>
    public string? RoleIn(NounPhrase phrase)
    {
        // "his brother Nemat": the noun stands before the name.
        for (var token = phrase.Tokens.End - 1; token >= phrase.Tokens.Start; token--)
        {
            if (lexicon.Kinship.ClassOf(lexicon.People.Singular(HyphenatedWord.EndingAt(_grammar, token)).Lemma) is { } whole)
            {
                return whole;
            }

            var (lemma, _) = lexicon.People.Singular(_grammar.Form(token));
            if (
                token > phrase.Tokens.Start
                && lexicon.Kinship.ClassOf($"{HyphenatedWord.EndingAt(_grammar, token - 1)} {lemma}") is { } two
            )
            {
                return two;
            }

            if (lexicon.Kinship.ClassOf(lemma) is { } role)
            {
                return role;
            }

            if (!phrase.Names.Any(name => map.Document.Names[name].Tokens.Contains(token)))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Whether the text calls somebody a lawyer.</summary>
    public bool IsLawyer(Participant person) =>
        person
            .Mentions.Values.Concat(person.Titles)
            .Any(words => words.Split(' ').Any(word => lexicon.Kinship.ClassOf(word.ToLowerInvariant()) == "lawyer"));

    /// <summary>The person to whom the noun of a phrase relates, and the words that say so, or null.</summary>
    public (Participant Participant, TokenRange Tokens)? OtherOf(NounPhrase phrase)
    {
        if (phrase.Tokens.Start > 1 && _grammar.Form(phrase.Tokens.Start - 1) == "whose")
        {
            return Whose(phrase.Tokens.Start - 1);
        }

        if (phrase.Possessor is { } possessor)
        {
            var owner = map.Phrases[possessor];
            return map.Of(owner) is { Label: EntityLabel.Person } person
                ? _grammar.Form(owner.Head) == "latter" && LastNamed(owner) is { } last
                    ? (last, owner.Tokens)
                    : (person, owner.Tokens)
                : null;
        }

        if (phrase.Determiner is "his" or "her" && Listed(phrase) is { } sibling)
        {
            return OtherOf(sibling);
        }

        if (phrase.Determiner is "his" or "her" && map.Possessor(phrase) is { Label: EntityLabel.Person } his && IsClear(phrase, his))
        {
            return (his, phrase.Tokens);
        }

        var at = phrase.Tokens.End;
        return
            at + 1 < _grammar.Count
            && (
                _grammar.Form(at) == "of"
                || _grammar.Form(at) is "for" or "to" && RoleIn(phrase) is { } role && lexicon.Words.Contains("serves-person", role)
            )
            && map.PhraseAt(PastModifiers(at + 1)) is { } next
            && Possessed(next) is var whose
            && map.Of(whose) is { Label: EntityLabel.Person } named
            ? (named, next.Tokens.Cover(whose.Tokens))
            : null;
    }

    // "X, his brother Y and his cousin Z": all of them X's.
    private NounPhrase? Listed(NounPhrase phrase) =>
        phrase.Tokens.Start > 1
        && _grammar.Form(phrase.Tokens.Start - 1) is "and" or ","
        && map.PhraseAt(phrase.Tokens.Start - 2) is { Names.IsEmpty: false } before
        && before.Tokens.Last == phrase.Tokens.Start - 2
        && before.Determiner == phrase.Determiner
        && RoleIn(before) is not null
            ? before
            : null;

    // "the nephew of the clan's boss".
    private NounPhrase Possessed(NounPhrase owner) =>
        owner.Index + 1 < map.Phrases.Length && map.Phrases[owner.Index + 1].Possessor == owner.Index
            ? map.Phrases[owner.Index + 1]
            : owner;

    /// <summary>The further people to whom a noun relates: "relatives of X and Y".</summary>
    public IEnumerable<(Participant Participant, TokenRange Tokens)> FurtherOf(NounPhrase phrase)
    {
        var at = phrase.Tokens.End;
        if (at + 1 >= _grammar.Count || _grammar.Form(at) != "of" || map.PhraseAt(at + 1) is not { } first)
        {
            yield break;
        }

        for (var end = first.Tokens.End; end + 1 < _grammar.Count && _grammar.Form(end) is "and" or ","; )
        {
            if (
                map.PhraseAt(end + 1) is not { } next
                || map.Of(next) is not { Label: EntityLabel.Person, IsNamed: true } person
                || person == map.Of(first)
                || next.Tokens.End < _grammar.Count && _grammar.IsVerbal(next.Tokens.End)
            )
            {
                yield break;
            }

            yield return (person, next.Tokens);
            end = next.Tokens.End;
        }
    }

    /// <summary>The phrase of the one who is meant where a phrase only names the kind: "one of X's brothers".</summary>
    public NounPhrase OneOf(NounPhrase phrase)
    {
        var first = phrase;
        while (first.Possessor is { } possessor)
        {
            first = map.Phrases[possessor];
        }

        return
            first.Tokens.Start >= 2
            && _grammar.Form(first.Tokens.Start - 1) == "of"
            && map.PhraseAt(first.Tokens.Start - 2) is { } part
            && (
                _grammar.Form(part.Head) is "one" or "another" && map.Of(part) is { Label: EntityLabel.Person }
                || map.Of(part) is { Label: EntityLabel.Cohort } counted && IsCountedIn(counted, phrase)
            )
            ? part
            : phrase;
    }

    // "two of his deputies": the two are told of, and of the others nothing.
    private bool IsCountedIn(Participant counted, NounPhrase phrase)
    {
        var span = map.Document.SpanOf(phrase.Tokens);
        return map.Of(phrase) is not { Count.IsUnknown: false }
            && map.Of(phrase) != counted
            && counted.Mentions.Keys.Any(mention => mention.Start < span.Start && mention.End == span.End);
    }

    // "of convicted robber X": a word may be cut off the phrase.
    private int PastModifiers(int token)
    {
        var next = token;
        while (
            next < token + 2 && next + 1 < _grammar.Count && map.PhraseAt(next) is null && _grammar.Upos(next) is "ADJ" or "VERB" or "ADV"
        )
        {
            next++;
        }

        return next;
    }

    // "X, a trader, whose brother": the named person before, where no other noun stands between.
    private (Participant Participant, TokenRange Tokens)? Whose(int pronoun)
    {
        var last = _grammar.Form(pronoun - 1) == "," ? pronoun - 2 : pronoun - 1;
        return
            map.PhraseAt(last) is { } owner
            && owner.Tokens.Last == last
            && map.Of(owner) is { Label: EntityLabel.Person, IsNamed: true } person
            ? (person, owner.Tokens)
            : null;
    }

    // "A, B and the latter's nephew": the last who was named.
    private Participant? LastNamed(NounPhrase phrase)
    {
        for (var index = phrase.Index - 1; index >= 0 && index > phrase.Index - 8; index--)
        {
            if (map.Of(map.Phrases[index]) is { Label: EntityLabel.Person, IsNamed: true } person)
            {
                return person;
            }
        }

        return null;
    }

    // A pronoun counts where no other person stands between it and whom it means.
    private bool IsClear(NounPhrase phrase, Participant meant)
    {
        var start = map.Document.SpanOf(phrase.Tokens).Start;
        for (var index = phrase.Index - 1; index >= 0; index--)
        {
            var earlier = map.Phrases[index];
            if (start - map.Document.SpanOf(earlier.Tokens).End > Near)
            {
                return false;
            }

            if (map.Of(earlier) is { Label: EntityLabel.Person, IsNamed: true } person)
            {
                return person == meant;
            }

            if (map.Of(earlier) == meant)
            {
                return true;
            }
        }

        return false;
    }
}
