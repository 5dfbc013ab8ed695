using Zindan.Core.Statements;

namespace Zindan.Extraction.Frames;

/// <summary>Who did several deeds did each that is listed among them: "accused of four attacks, including the X bombings".</summary>
internal static class SharedDeeds
{
    /// <summary>The mark in the trace of a part that is listed by name among what was done.</summary>
    public const string Listed = "listed";

    private const int Reach = 400;

    /// <summary>The statements on the parts.</summary>
    public static IEnumerable<StatementDraft> Of(IReadOnlyList<StatementDraft> statements, IEnumerable<StatementDraft> parts)
    {
        foreach (var part in parts.Where(part => part.Trace.Contains(Listed)))
        {
            foreach (
                var whole in statements.Where(statement =>
                    statement.Type == StatementType.TookPartIn
                    && statement.ObjectEvent == part.ObjectEvent
                    && statement.Evidence.Start <= part.Evidence.Start
                    && part.Evidence.End - statement.Evidence.Start <= Reach
                )
            )
            {
                yield return whole with
                {
                    ObjectEvent = part.SubjectEvent,
                    When = part.When,
                    Evidence = whole.Evidence.Cover(part.Evidence),
                    Confidence = whole.Confidence - 0.1,
                    Trace = whole.Trace.Add(Listed),
                };
            }
        }
    }
}
