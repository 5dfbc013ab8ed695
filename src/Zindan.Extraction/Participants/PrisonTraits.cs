using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Participants;

/// <summary>
/// What tells two places of detention apart although a phrase could speak of either: the official kind ("the central prison in X" is not X's Political Security prison),
/// and the noun itself ("the isolator" is the one called so, and not the colony named last).
/// </summary>
internal sealed class PrisonTraits(ParticipantMap map, ExtractionLexicon lexicon)
{
    private readonly Grammar _grammar = map.Grammar;

    /// <summary>Whether a phrase tells of an official kind that a prison of the same place, which has a name of its own, was never said to be of.</summary>
    public bool IsOfAnotherKind(NounPhrase phrase, Participant prison) =>
        KindIn(phrase) is { } kind
        && !IsCalled(prison, kind)
        && (prison.Mentions.Values.Any(text => HasOwnName(text, prison.Place)) || prison.Mentions.Values.Concat(prison.Names).Any(HasKind));

    // "the women's prison in X" is not X's central jail.
    private bool HasKind(string text) =>
        text.Replace('’', '\'').Split([' ', '-']).Any(word => lexicon.PrisonWords.Contains("official-kind", word.ToLowerInvariant()));

    /// <summary>Whether a phrase tells of a kind of prison that none told of is, in a sentence that has gone to another place ("on remand in X, he fled the remand prison").</summary>
    public bool IsElsewhere(NounPhrase phrase, IEnumerable<Participant> prisons)
    {
        if (KindIn(phrase) is not { } kind || prisons.Any(prison => IsCalled(prison, kind)))
        {
            return false;
        }

        var sentence = map.Document.SentenceOf(phrase.Head).Tokens;
        return Enumerable
            .Range(sentence.Start, phrase.Tokens.Start - sentence.Start)
            .Any(token => map.At(token) is { Label: EntityLabel.Place } place && prisons.All(prison => prison.Place != place));
    }

    /// <summary>Whether a phrase speaks of the one and a prison is the other of a place of remand and a colony of convicts.</summary>
    public bool AreOfTwoUses(NounPhrase phrase, Participant prison) =>
        PrisonNameKey.UseOf(map.Document.TextOf(phrase.Tokens), lexicon) is { } use
        && prison.Names.Concat(prison.Mentions.Values).Any(name => PrisonNameKey.UseOf(name, lexicon) is { } other && other != use);

    /// <summary>The prison told of last among those that are called by the noun of a phrase, where that noun is not one for any prison.</summary>
    public Participant? Kindred(NounPhrase phrase, IEnumerable<Participant> prisons)
    {
        var noun = _grammar.Form(phrase.Head);
        return lexicon.PrisonWords.Contains("own-noun", noun) ? prisons.FirstOrDefault(prison => IsCalled(prison, noun)) : null;
    }

    /// <summary>Whether a phrase speaks of another prison than those told of: "another jail", "the nearby colony".</summary>
    public bool IsOther(NounPhrase phrase)
    {
        for (var token = phrase.Tokens.Start; token <= phrase.Head; token++)
        {
            if (lexicon.PrisonWords.Contains("other", _grammar.Form(token)) && _grammar.Upos(token) is "DET" or "ADJ")
            {
                return true;
            }
        }

        return false;
    }

    private string? KindIn(NounPhrase phrase)
    {
        for (var token = phrase.Tokens.Start; token < phrase.Head; token++)
        {
            if (lexicon.PrisonWords.Contains("official-kind", _grammar.Form(token)))
            {
                return _grammar.Form(token);
            }
        }

        return null;
    }

    private static bool IsCalled(Participant prison, string word) =>
        prison.Mentions.Values.Concat(prison.Names).Any(text => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    // "the Political Security prison in X": capitals that are not those of the town.
    private static bool HasOwnName(string text, Participant? place) =>
        text.Split(' ')
            .Skip(1)
            .Any(word =>
                char.IsUpper(word[0])
                && place?.Names.Any(town => town.Contains(word.Trim(','), StringComparison.OrdinalIgnoreCase)) == false
            );
}
