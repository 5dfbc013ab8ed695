using Zindan.Core.Statements;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;

namespace Zindan.Extraction.Frames;

/// <summary>
/// Knows whom a pronoun in reported speech cannot mean: whoever tells of a death is not the dead, and a minister or police chief who says "he was arrested"
/// tells of another.
/// </summary>
internal sealed class SpeakersOfThemselves(ExtractionLexicon lexicon)
{
    /// <summary>Whether a statement takes its own speaker for whom the speech is about.</summary>
    public bool AreMisread(StatementDraft statement) =>
        statement is { Speaker: { } speaker, Subject: { } subject }
        && IsCalled(subject, speaker)
        && (statement.Type == StatementType.KilledIn || IsCustody(statement.Type) && IsOfficial(subject, speaker));

    private static bool IsCustody(StatementType type) =>
        type
            is StatementType.ArrestedIn
                or StatementType.ConvictedIn
                or StatementType.EscapedFrom
                or StatementType.AttemptedEscapeFrom
                or StatementType.HeldIn;

    private bool IsOfficial(Participant person, string speaker) =>
        person.Titles.Count > 0
        || person.Side is Side.Official or Side.State
        || speaker.Split(' ').Any(word => lexicon.People.SideOf(word.ToLowerInvariant()) is Side.Official or Side.State);

    private static bool IsCalled(Participant participant, string words) =>
        participant.Names.Any(name => words.Split(' ').Contains(name.Split(' ')[^1], StringComparer.Ordinal));
}
