using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>
/// Tells plots: an attack, a killing or a kidnapping that is only planned is a plot, and one with the word that says so
/// ("plotting to kidnap tourists", "preparing an attack on a church").
/// </summary>
internal sealed class Plots(ParticipantMap map, EventRegister events)
{
    /// <summary>How far above a deed the word may stand that says that it is planned, in steps of the tree.</summary>
    private const int Reach = 5;

    /// <summary>The kind of event that a deed is told as.</summary>
    /// <param name="proposition">The deed.</param>
    /// <param name="type">The kind that its frame gives.</param>
    public EventType TypeOf(Proposition proposition, EventType type) =>
        proposition.Factuality.Stance == Stance.Planned
        // "ordered the murder": it was done.
        && !(proposition.Trigger.Part == TriggerPart.Noun && map.PhraseAt(proposition.Token)?.Determiner == "the")
        && type is EventType.Attack or EventType.Bombing or EventType.Killing or EventType.Kidnapping
            ? EventType.Plot
            : type;

    /// <summary>Without those who are only said to plan what others of their statements say they plotted: "jailed for conspiring to overthrow the government".</summary>
    public static IEnumerable<StatementDraft> WithoutPlans(IReadOnlyCollection<StatementDraft> statements)
    {
        var plotters = statements
            .Where(statement => IsPart(statement) && statement.Stance != Stance.Planned)
            .Select(statement => (statement.Subject, statement.ObjectEvent))
            .ToHashSet();
        return statements.Where(statement =>
            !(IsPart(statement) && statement.Stance == Stance.Planned && plotters.Contains((statement.Subject, statement.ObjectEvent)))
        );
    }

    private static bool IsPart(StatementDraft statement) =>
        statement is { Type: StatementType.TookPartIn, ObjectEvent.Type: EventType.Plot };

    /// <summary>The plot of the same sentence of which a telling is the deed or the planning, or null.</summary>
    public EventDraft? Of(EventTelling telling)
    {
        var trigger = telling.Proposition.Token;
        if (Above(trigger, map.Document.SentenceOf(trigger).Tokens.Start) is { } planned)
        {
            return planned;
        }

        var sentence = map.Document.SentenceOf(trigger).Tokens;
        for (var token = sentence.Start; token < sentence.End; token++)
        {
            if (token != trigger && events.At(token) is { Type: EventType.Plot } deed && map.Grammar.IsBelow(token, trigger))
            {
                return deed;
            }
        }

        return null;
    }

    private EventDraft? Above(int token, int start)
    {
        for (
            var (current, steps) = (map.Grammar.Head(token), 0);
            current >= start && steps < Reach;
            current = map.Grammar.Head(current), steps++
        )
        {
            if (events.At(current) is { Type: EventType.Plot } plot)
            {
                return plot;
            }
        }

        return null;
    }
}
