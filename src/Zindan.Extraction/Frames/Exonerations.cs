using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Participants;

namespace Zindan.Extraction.Frames;

/// <summary>Takes back the deed of a conviction that was overturned: "sentenced for the murder of a landowner; a retrial cleared him".</summary>
internal static class Exonerations
{
    /// <summary>The statements, those of an overturned conviction's deed negated.</summary>
    public static IEnumerable<StatementDraft> Apply(IReadOnlyList<StatementDraft> statements, ParticipantMap map)
    {
        var overturned = statements
            .Where(statement =>
                statement is { Type: StatementType.ConvictedIn, Stance: Stance.Negated } && statement.Trace.Contains("overturned")
            )
            .ToList();
        foreach (var statement in statements)
        {
            var isDeed =
                statement is { Type: StatementType.TookPartIn, Stance: Stance.Asserted or Stance.Alleged, Subject: not null }
                && statement.ObjectEvent?.Type
                    is EventType.Killing
                        or EventType.Attack
                        or EventType.Bombing
                        or EventType.Kidnapping
                        or EventType.Plot
                && overturned.Any(other => map.Current(other.Subject) == map.Current(statement.Subject))
                && statements.Any(other =>
                    other.Type == StatementType.ConvictedIn
                    && (other.Stance == Stance.Asserted || other.Trace.Contains("overturned"))
                    && map.Current(other.Subject) == map.Current(statement.Subject)
                    && other.Evidence.Start < statement.Evidence.End
                    && statement.Evidence.Start < other.Evidence.End
                );
            yield return isDeed ? statement with { Stance = Stance.Negated, Trace = statement.Trace.Add("overturned") } : statement;
        }
    }
}
