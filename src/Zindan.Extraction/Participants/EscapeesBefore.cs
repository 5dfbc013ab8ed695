using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>The escapees told of just before a sentence, of whom it may pick one out.</summary>
internal sealed class EscapeesBefore(ParticipantMap map, WordClasses words)
{
    private const int Reach = 3;

    private readonly SetApart _apart = new(map.Grammar, words);

    /// <summary>The latest of them, as a whole, or null; null too where other people were counted since, of whom a bare "one" may be.</summary>
    public Participant? Before(Sentence sentence) => At(sentence.Tokens.Start, sentence.Index - Reach);

    /// <summary>As <see cref="Before"/>, of the two sentences before alone.</summary>
    public Participant? Just(Sentence sentence) => At(sentence.Tokens.Start, sentence.Index - 2);

    /// <summary>As <see cref="Before"/>, those of the sentence itself before a token included.</summary>
    public Participant? In(Sentence sentence, int token) => At(token, sentence.Index - Reach);

    private Participant? At(int end, int first)
    {
        var start = map.Document.Sentences[Math.Max(0, first)].Tokens.Start;
        for (var token = end - 1; token >= start; token--)
        {
            if (
                map.PhraseAt(token) is not { } phrase
                || phrase.Head != token
                || map.Grammar.Upos(token) == "PRON"
                || map.Of(phrase) is not { Label: EntityLabel.Cohort } cohort
            )
            {
                continue;
            }

            if (cohort.IsEscaped)
            {
                return cohort.Side is Side.State or Side.Civilian ? null : cohort;
            }

            if (cohort.Count.Low > 1 && _apart.IsSaid(map.Document.SentenceOf(token).Tokens))
            {
                return null;
            }

            if (map.Current(cohort.Whole) is { IsEscaped: true } whole)
            {
                return whole;
            }

            if (
                cohort is { Count.Low: > 1, Side: not Side.Counted }
                && !(cohort.Side is null && words.Contains("number-of-men", cohort.Role ?? ""))
            )
            {
                return null;
            }
        }

        return null;
    }
}
