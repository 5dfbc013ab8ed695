using Zindan.Core.Statements;
using Zindan.Extraction.Participants;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Frames;

/// <summary>Writes down that somebody tried to get out of a prison and did not.</summary>
/// <param name="map">The participants.</param>
/// <param name="rule">The rule that found it, as the trace names it.</param>
internal sealed class AttemptDrafts(ParticipantMap map, string rule)
{
    private const double Confidence = 0.75;

    /// <summary>Those of whom it is told that they got out, or tried to.</summary>
    public static HashSet<Participant> RunawaysIn(IEnumerable<StatementDraft> statements, ParticipantMap map) =>
        statements
            .Where(statement =>
                statement.Subject is not null && statement.Type is StatementType.EscapedFrom or StatementType.AttemptedEscapeFrom
            )
            .Select(statement => map.Current(statement.Subject)!)
            .ToHashSet();

    /// <summary>That somebody tried to get out.</summary>
    public StatementDraft Tried(Participant who, Participant? prison, TokenRange words) =>
        Draft(StatementType.AttemptedEscapeFrom, who, words) with
        {
            Object = prison,
        };

    /// <summary>That somebody was in the break.</summary>
    public StatementDraft TookPart(Participant who, EventDraft tried, TokenRange words) =>
        Draft(StatementType.TookPartIn, who, words) with
        {
            ObjectEvent = tried,
            When = tried.When,
        };

    /// <summary>The words that tell of somebody.</summary>
    /// <param name="subject">Who is told of.</param>
    /// <param name="words">What is told.</param>
    public TokenRange Words(int subject, TokenRange words) => (map.PhraseAt(subject)?.Tokens ?? TokenRange.Of(subject)).Cover(words);

    private StatementDraft Draft(StatementType type, Participant who, TokenRange words) =>
        new()
        {
            Type = type,
            Subject = who,
            Evidence = map.Document.SpanOf(words),
            Confidence = Confidence,
            Trace = [rule],
        };
}
