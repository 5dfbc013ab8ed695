using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Participants;

/// <summary>Finds of whom bare numbers count a part: "Three inmates tried to escape. One was shot dead, two others were caught, the rest got away."</summary>
internal sealed class PartFinder(ParticipantMap map, ExtractionLexicon lexicon)
{
    private readonly Grammar _grammar = map.Grammar;
    private readonly SetApart _apart = new(map.Grammar, lexicon.PrisonWords);

    /// <summary>The people of whom a bare number counts some, or null. Only those who escaped or tried to are counted out so: of others, news counts anew.</summary>
    public Participant? WholeOf(NounPhrase phrase, PhraseReading reading)
    {
        if (reading.Side != Side.Counted || reading.Name is not null || HasCountedNoun(phrase))
        {
            return null;
        }

        var document = map.Document;
        var sentence = document.SentenceOf(phrase.Head);
        Participant? found = null;
        foreach (var cohort in map.All)
        {
            if (
                cohort is { Label: EntityLabel.Cohort, Whole: null, LastToken: >= 0 }
                && (cohort.IsEscaped || cohort.HasTried)
                && cohort.LastToken < phrase.Tokens.Start
                && document.SentenceOf(cohort.LastToken) is var told
                && sentence.Index - told.Index <= 1
                && IsLarger(cohort, reading)
                && (!CountsOn(phrase) || map.All.Any(part => part.Whole == cohort))
                && (found is null || cohort.LastToken > found.LastToken)
                && !HasRival(cohort, phrase)
            )
            {
                found = cohort;
            }
        }

        return found;
    }

    // "Six got out. Two people were arrested for helping them. One, ...": of the two.
    private bool HasRival(Participant cohort, NounPhrase phrase) =>
        map.All.Any(other =>
            other is { Label: EntityLabel.Cohort, Count.Low: > 1, IsEscaped: false, HasTried: false, Whole: null }
            && other.LastToken > cohort.LastToken
            && other.LastToken < phrase.Tokens.Start
            && (
                other.Side is not (null or Side.Counted or Side.Detained)
                || other.Side is null && !lexicon.PrisonWords.Contains("number-of-men", other.Role ?? "")
                || _apart.IsSaid(map.Document.SentenceOf(other.LastToken).Tokens)
            )
        );

    // "Nine broke out. Six more were stopped": where none of the nine was counted out before, the six are others.
    private bool CountsOn(NounPhrase phrase) => _grammar.Form(phrase.Head) is "more" or "others" or "other" or "another";

    private static bool IsLarger(Participant whole, PhraseReading part) =>
        whole.Count.IsUnknown || part.Count.IsUnknown || (whole.Count.Low ?? 0) > (part.Count.Low ?? 0);

    // "two policemen" counts policemen; "two others" and "the third" count on.
    private bool HasCountedNoun(NounPhrase phrase)
    {
        for (var token = phrase.Tokens.Start; token < phrase.Tokens.End; token++)
        {
            if (_grammar.Upos(token) is "NOUN" or "PROPN" && !lexicon.PrisonWords.Contains("rest", _grammar.Form(token)))
            {
                return true;
            }
        }

        return false;
    }
}
