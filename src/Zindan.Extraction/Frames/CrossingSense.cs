using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>Tells who got out of a prison by a wall, a hole or a van from those who climbed in, stayed on the roof or were stopped.</summary>
internal sealed class CrossingSense(ParticipantMap map, ExtractionLexicon lexicon)
{
    /// <summary>Whether a crossing is one by inmates that led out.</summary>
    public bool LeadsOut(Proposition proposition, IReadOnlyList<Filler> fillers)
    {
        var escapees = fillers.Where(filler => filler.Role == "escapee").ToList();
        return escapees.Count > 0
            && escapees.All(filler => MayBeInmate(filler.Participant))
            && (escapees.Any(filler => filler.Participant.IsPrisoner || filler.Participant.IsEscaped) || NamesPrison(proposition))
            && !EndsOn(proposition)
            && !IsStopped(proposition)
            && !proposition.Arguments.Any(argument => argument.Slot is "into" or "onto" or "to");
    }

    /// <summary>Whether the text says nothing of somebody that sets them apart from inmates.</summary>
    public static bool MayBeInmate(Participant who) =>
        who.IsPrisoner
        || who.Label is EntityLabel.Person or EntityLabel.Cohort
            && who.Titles.Count == 0
            && who.Side is not (Side.State or Side.Official or Side.Civilian or Side.Kin or Side.Dead or Side.Hurt);

    private bool NamesPrison(Proposition proposition)
    {
        var sentence = map.Document.SentenceOf(proposition.Token).Tokens;
        return Enumerable.Range(sentence.Start, sentence.Length).Any(token => map.At(token) is { Label: EntityLabel.Prison });
    }

    // "climbed onto the wall".
    private bool EndsOn(Proposition proposition)
    {
        for (var token = proposition.Words.Start; token < proposition.Words.End; token++)
        {
            if (map.Grammar.Form(token) is "onto" or "on" or "into" or "up" or "near" or "toward" or "towards" or "to" or "along" or "back")
            {
                return true;
            }
        }

        return false;
    }

    // "climbed the fence but was caught": whether before or behind it, nobody says.
    private bool IsStopped(Proposition proposition)
    {
        var sentence = map.Document.SentenceOf(proposition.Token);
        var end = sentence.Tokens.End;
        if (sentence.Index + 1 < map.Document.Sentences.Count && map.Document.Sentences[sentence.Index + 1].Tokens is { Length: > 0 } next)
        {
            // "He was stopped at the third."
            end = map.Grammar.Form(next.Start) is "he" or "she" or "they" or "but" or "both" or "one" or "two" or "the" or "another"
                ? next.End
                : end;
        }

        for (var token = proposition.Words.End; token < end; token++)
        {
            if (map.Grammar.IsVerbal(token) && lexicon.PrisonWords.Contains("stopped", map.Grammar.Lemma(token)) && !IsLater(token, end))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsLater(int verb, int end)
    {
        for (var token = verb - 3; token < Math.Min(end, verb + 6); token++)
        {
            if (map.Grammar.Form(token) is "later" or "since" or "days" or "hours" or "weeks" or "months")
            {
                return true;
            }
        }

        return false;
    }
}
