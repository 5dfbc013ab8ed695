using Zindan.Core.Statements;
using Zindan.Extraction.Participants;

namespace Zindan.Extraction.Frames;

/// <summary>What is said of people counted together is said of each whom the text lists among them.</summary>
internal sealed class MemberStatements(ParticipantMap map)
{
    /// <summary>The statements, each followed by those of the members.</summary>
    public IEnumerable<StatementDraft> With(IEnumerable<StatementDraft> statements)
    {
        foreach (var statement in statements)
        {
            yield return statement;
            if (
                statement.Subject is null
                || statement.Type
                    is not (
                        StatementType.EscapedFrom
                        or StatementType.ArrestedIn
                        or StatementType.KilledIn
                        or StatementType.WoundedIn
                        or StatementType.HeldIn
                        or StatementType.ConvictedIn
                        or StatementType.TookPartIn
                        or StatementType.TargetedIn
                    )
            )
            {
                continue;
            }

            var cohort = map.Current(statement.Subject);
            foreach (var member in map.All.Where(member => member.MemberOf is { } host && map.Current(host) == cohort && member != cohort))
            {
                var span = member.Mentions.Keys.FirstOrDefault(span =>
                    span.Start >= statement.Evidence.Start && span.Start - statement.Evidence.End < 200
                );
                if (span.IsEmpty)
                {
                    continue;
                }

                yield return statement with
                {
                    Subject = member,
                    Evidence = statement.Evidence.Cover(span),
                    Confidence = statement.Confidence - 0.1,
                    Trace = statement.Trace.Add("member"),
                };
            }
        }
    }
}
