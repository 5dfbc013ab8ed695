using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Frames;

/// <summary>Finds the fight told in the sentences before in which somebody came to harm: "Gunmen stormed the post. Two officers were killed".</summary>
internal sealed class FightsToldBefore(ParticipantMap map, EventRegister events)
{
    // People killed over so long a time were killed in more than one event.
    private const int PeriodDays = 60;

    private const int LeadSentences = 3;
    private const int LeadReach = 5;

    private readonly Grammar _grammar = map.Grammar;

    /// <summary>The event, or null.</summary>
    public EventDraft? Of(EventTelling telling)
    {
        // "24 people have been killed this year": in more than one event.
        if (telling.When is { Earliest: { } earliest, Latest: { } latest } && latest.DayNumber - earliest.DayNumber > PeriodDays)
        {
            return null;
        }

        EventDraft? escape = null;
        foreach (var candidate in events.LatestFirst)
        {
            if (
                !EventHost.CanHost(candidate, telling)
                || candidate.Type is EventType.War or EventType.Kidnapping
                // "Nine were shot, one blew himself up": what is told only behind is none told before.
                || candidate.Mentions.Keys.All(span => span.Start > map.Document.SpanOf(TokenRange.Of(telling.Proposition.Token)).Start)
                || candidate.IsBackground
                    && !(telling.IsBesides && telling.Sentence - candidate.LastSentence <= 1 || GoesOn(candidate, telling))
                || candidate.IsSearch
                || telling.Sentence < candidate.LastSentence
                || telling.Sentence - candidate.LastSentence > ReachOf(candidate, telling)
                || !telling.When.Overlaps(candidate.When)
                || telling.Place is { IsExact: true } place && candidate.Where is { IsExact: true } where && place.Place != where.Place
                || telling.Fillers.Any(filler => filler.Role == "agent" && !candidate.Actors.Contains(filler.Participant))
            )
            {
                continue;
            }

            // Where a riot or attack is told beside a break, the dead are those of the fight.
            if (candidate.Type != EventType.PrisonBreak)
            {
                return candidate;
            }

            escape ??= candidate;
        }

        return escape;
    }

    // The news itself is told of farther on too, where nothing else is told in between and the dead are counted or described by what they are.
    private int ReachOf(EventDraft candidate, EventTelling telling) =>
        candidate.FirstSentence <= LeadSentences
        && candidate is { IsOld: false, IsPlural: false, IsHabitual: false }
        && telling is { When.IsUnknown: true, Place: null, Proposition.Trigger.Part: TriggerPart.Verb }
        && !_grammar.HasAuxiliary(telling.Proposition.Token, "have")
        && !_grammar.HasAuxiliary(telling.Proposition.Token, "has")
        && events.LatestFirst.All(other => other == candidate || other.LastSentence <= candidate.LastSentence)
        && telling.Fillers.All(filler => filler.Participant is { Label: EntityLabel.Person } or { Count.IsUnknown: false })
            ? LeadReach
        : candidate.Type is EventType.PrisonBreak or EventType.Riot ? 3
        : candidate.IsBackground ? 2
        : 1;

    // "In 2011 gunmen stormed the camp. A guard was killed": a story of long ago goes on, as long as nothing else is told.
    private bool GoesOn(EventDraft candidate, EventTelling telling) =>
        candidate is { IsOld: true, IsPlural: false, IsHabitual: false }
        && !IsDated(telling)
        && telling.Proposition.Factuality.SpeakerToken < 0
        && telling.Sentence - candidate.LastSentence <= 2
        && map.Document.Sentences[telling.Sentence].Section == map.Document.Sentences[candidate.LastSentence].Section
        && events.LatestFirst.All(other => other == candidate || other.LastSentence <= candidate.LastSentence);

    private bool IsDated(EventTelling telling)
    {
        var sentence = map.Document.Sentences[telling.Sentence].Tokens;
        return !telling.When.IsUnknown
            || map.Document.Times.Any(time => time.Kind == TimeKind.Date && sentence.Contains(time.Tokens.Start));
    }
}
