using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Participants;

/// <summary>Tells two people of one post by what stands behind it: "the commander of the garrison in X" and "the commander of the garrison in Y".</summary>
internal sealed class DescriptionComplements(ParticipantMap map, WordClasses words)
{
    private const int Reach = 9;
    private readonly Grammar _grammar = map.Grammar;

    /// <summary>Whether what stands behind a description is none of what stood behind the descriptions of somebody told of before.</summary>
    public bool AreOthers(Participant participant, NounPhrase phrase)
    {
        if (Behind(phrase) is not { } own)
        {
            return false;
        }

        var others = map
            .Phrases.TakeWhile(other => other.Index < phrase.Index)
            .Where(other => map.Of(other) == participant)
            .Select(Behind)
            .OfType<Complement>()
            .ToList();
        return others.Count > 0 ? others.TrueForAll(other => AreTwo(own, other)) : own.Words.Any(word => words.Contains("other-one", word));
    }

    private static bool AreTwo(Complement left, Complement right) =>
        left.Head == right.Head && left.Words.Except(right.Words).Any() && right.Words.Except(left.Words).Any();

    private Complement? Behind(NounPhrase phrase)
    {
        var at = phrase.Tokens.End;
        if (at + 1 >= _grammar.Count || _grammar.Form(at) != "of" || map.PhraseAt(at + 1) is not { } noun || noun.Tokens.Start != at + 1)
        {
            return null;
        }

        var end = Math.Min(map.Document.SentenceOf(phrase.Head).Tokens.End, at + Reach);
        var told = new HashSet<string>(StringComparer.Ordinal);
        for (var token = at + 1; token < end && _grammar.Upos(token) is not ("VERB" or "AUX" or "PUNCT" or "CCONJ" or "SCONJ"); token++)
        {
            if (_grammar.Upos(token) is "NOUN" or "PROPN" or "ADJ" or "NUM")
            {
                told.Add(_grammar.Lemma(token));
            }
        }

        return new Complement(_grammar.Lemma(Owned(noun).Head), told);
    }

    // "of the women's prison" is of a prison.
    private NounPhrase Owned(NounPhrase noun) =>
        noun.Index + 1 < map.Phrases.Length && map.Phrases[noun.Index + 1] is { } next && next.Possessor == noun.Index ? next : noun;

    /// <summary>What stands behind a description.</summary>
    /// <param name="Head">The noun that it is of.</param>
    /// <param name="Words">All words that say which.</param>
    private sealed record Complement(string Head, HashSet<string> Words);
}
