using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;

namespace Zindan.Extraction.Participants;

/// <summary>Says which organisation a phrase stands for: by itself, or by the name inside it.</summary>
internal sealed class GroupPhrases(ParticipantMap map, ExtractionLexicon lexicon)
{
    /// <summary>The phrase of an organisation that opens at a token, over those who possess it ("Kenya's Daily Star newspaper"), or null.</summary>
    public NounPhrase? At(int token)
    {
        var phrase = map.PhraseAt(token);
        for (var steps = 0; phrase is not null && steps < 3; steps++)
        {
            if (phrase.Index + 1 >= map.Phrases.Length || map.Phrases[phrase.Index + 1] is not { } next || next.Possessor != phrase.Index)
            {
                break;
            }

            phrase = next;
        }

        return phrase is not null && Of(phrase) is not null ? phrase : null;
    }

    /// <summary>The organisation of a phrase, or null.</summary>
    public Participant? Of(NounPhrase phrase)
    {
        if (map.Of(phrase) is { Label: EntityLabel.Group } group)
        {
            return group;
        }

        // "the X's military council".
        if (
            phrase.Possessor is { } owner
            && lexicon.Words.Contains("inner-body", map.Grammar.Lemma(phrase.Head))
            && map.Of(map.Phrases[owner]) is { Label: EntityLabel.Group } whole
        )
        {
            return whole;
        }

        if (!lexicon.Words.Contains("group-noun", map.Grammar.Lemma(phrase.Head)))
        {
            return null;
        }

        // "leader of the Taliban movement": the name stands inside.
        for (var token = phrase.Tokens.End - 1; token >= phrase.Tokens.Start; token--)
        {
            if (map.Inside(token) is { Label: EntityLabel.Group } inner)
            {
                return inner;
            }
        }

        return null;
    }
}
