using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>Gives a convicted person the sentence that the conviction names.</summary>
internal static class TermsServed
{
    /// <summary>Whether words tell of a term that somebody serves ("is doing nine years in X"): not of where and when he was tried.</summary>
    public static bool IsTerm(Proposition proposition) =>
        proposition.Trigger
            is {
                Frame.Name: "Conviction",
                Words: ["serve" or "do" or "spend" or "finish" or "complete" or "be", "*" or "life" or "time" or "out", ..]
            };

    /// <summary>Notes the first sentence of each person; what is only sought or feared is none.</summary>
    public static void Note(ParticipantMap map, IEnumerable<StatementDraft> statements)
    {
        foreach (var statement in statements)
        {
            if (
                statement is { Type: StatementType.ConvictedIn, Stance: Stance.Asserted, Sentence: { } sentence }
                && map.Current(statement.Subject) is { Label: EntityLabel.Person } convict
            )
            {
                convict.Sentence ??= sentence;
            }
        }
    }
}
