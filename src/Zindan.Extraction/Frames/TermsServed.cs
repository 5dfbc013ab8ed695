using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Participants;

namespace Zindan.Extraction.Frames;

/// <summary>Gives a convicted person the sentence that the conviction names.</summary>
internal static class TermsServed
{
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
