using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>The escapees told of just before a sentence, of whom it may pick one out.</summary>
internal sealed class EscapeesBefore(ParticipantMap map)
{
    private const int Reach = 3;

    /// <summary>The latest of them, as a whole, or null.</summary>
    public Participant? Before(Sentence sentence) => At(sentence.Index - 1, sentence.Index - Reach);

    /// <summary>As <see cref="Before"/>, of the two sentences before alone.</summary>
    public Participant? Just(Sentence sentence) => At(sentence.Index - 1, sentence.Index - 2);

    /// <summary>As <see cref="Before"/>, those of the sentence itself included.</summary>
    public Participant? In(Sentence sentence) => At(sentence.Index, sentence.Index - Reach);

    private Participant? At(int last, int first)
    {
        for (var index = last; index >= Math.Max(0, first); index--)
        {
            var tokens = map.Document.Sentences[index].Tokens;
            for (var token = tokens.Start; token < tokens.End; token++)
            {
                if (
                    map.PhraseAt(token) is { } phrase
                    && phrase.Head == token
                    && map.Of(phrase) is { Label: EntityLabel.Cohort, Side: not (Side.State or Side.Civilian) } cohort
                    && (cohort.IsEscaped || map.Current(cohort.Whole) is { IsEscaped: true })
                )
                {
                    return cohort.IsEscaped ? cohort : map.Current(cohort.Whole);
                }
            }
        }

        return null;
    }
}
