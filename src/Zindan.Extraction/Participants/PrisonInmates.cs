using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Whom a prison is for ("the women's prison", "the juvenile jail", "a prison for women"): what tells it from the other prisons of its town.</summary>
internal sealed class PrisonInmates(ParticipantMap map, ExtractionLexicon lexicon)
{
    private readonly Grammar _grammar = map.Grammar;

    /// <summary>The phrase with the words that say whom its prison is for, or null where none do.</summary>
    public TokenRange? In(NounPhrase phrase) =>
        phrase.Possessor is { } possessor && IsInmates(map.Phrases[possessor].Head) ? map.Phrases[possessor].Tokens.Cover(phrase.Tokens)
        : Enumerable.Range(phrase.Tokens.Start, phrase.Head - phrase.Tokens.Start).Any(IsInmates) ? phrase.Tokens
        : phrase.Tokens.End + 1 < _grammar.Count && _grammar.Form(phrase.Tokens.End) == "for" && IsInmates(phrase.Tokens.End + 1)
            ? phrase.Tokens.Cover(new TokenRange(phrase.Tokens.End, phrase.Tokens.End + 2))
        : null;

    /// <summary>The prison told of before for those that some words say, or a new one.</summary>
    public Participant Prison(TokenRange words, IEnumerable<Participant> prisons) =>
        prisons.FirstOrDefault(prison => IsFor(prison, words)) ?? map.Create(EntityLabel.Prison);

    private bool IsFor(Participant prison, TokenRange words)
    {
        for (var token = words.Start; token < words.End; token++)
        {
            if (
                IsInmates(token)
                && prison.Mentions.Values.Any(text => text.Contains(_grammar.Form(token), StringComparison.OrdinalIgnoreCase))
            )
            {
                return true;
            }
        }

        return false;
    }

    private bool IsInmates(int token) => lexicon.PrisonWords.Contains("inmates-of", _grammar.Form(token));
}
