using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;

namespace Zindan.Extraction.Frames;

/// <summary>
/// Joins who is first described and then named: "Police arrested a militant. … They said they captured X." Both fill the same role of the same kind of event
/// in sentences close together, the description is indefinite, nobody else fills the role, and nothing in the second sentence says that it is somebody else.
/// </summary>
internal sealed class DescriptionJoiner(ParticipantMap map, EventStatements events, ExtractionLexicon lexicon)
{
    private const int Reach = 3;
    private readonly PersonLikeness _likeness = new(map, lexicon);
    private readonly PersonProfiles _profiles = PersonProfiles.Collect(map, lexicon);

    /// <summary>Joins them in the map and their events with them.</summary>
    public void Join()
    {
        var statements = events
            .Statements.Where(statement =>
                statement
                    is {
                        Type: StatementType.ArrestedIn
                            or StatementType.KilledIn
                            or StatementType.ConvictedIn
                            or StatementType.EscapedFrom
                            or StatementType.TookPartIn
                    }
                && statement.Subject is not null
            )
            .ToList();
        foreach (var described in statements)
        {
            var first = map.Current(described.Subject)!;
            if (
                first is not { Label: EntityLabel.Person, IsNamed: false, Whole: null }
                || !IsIndefinite(first)
                || described.Stance is not (Stance.Asserted or Stance.Alleged)
            )
            {
                continue;
            }

            var at = SentenceOf(described);
            var named = statements
                .Where(other =>
                    other.Type == described.Type
                    && other.Stance == described.Stance
                    && SentenceOf(other) - at is > 0 and <= Reach
                    && map.Current(other.Subject) is { Label: EntityLabel.Person, IsNamed: true }
                )
                .ToList();
            var names = named.Select(other => map.Current(other.Subject)!).Distinct().ToList();
            if (
                names is not [var name]
                || named.Any(other => IsSomebodyElse(SentenceOf(other)))
                || described.Type == StatementType.TookPartIn
                || NamedBefore(name, at)
                || IsUnlike(first, name)
            )
            {
                continue;
            }

            if (described.ObjectEvent is { } told && named[0].ObjectEvent is { } again)
            {
                var elsewhere = told.Place is not null && again.Place is not null && told.Place != again.Place;
                if (told.Type != again.Type || !told.When.Overlaps(again.When) || elsewhere)
                {
                    continue;
                }

                events.Merge(told, again);
            }

            map.Merge(name, first);
        }
    }

    private bool IsUnlike(Participant described, Participant name) =>
        _profiles.Of(described) is { } told
        && _profiles.Of(name) is { } called
        && (_likeness.HasFellows(told) || _likeness.Conflict(told, called) || _likeness.IsOfAnother(called.First));

    private int SentenceOf(StatementDraft statement) => map.Document.SentenceAt(statement.Evidence).Index;

    private bool NamedBefore(Participant name, int sentence) =>
        name.Mentions.Keys.Any(span =>
            span.Start < map.Document.Sentences[sentence].Span.End && span.Start > map.Document.Sentences[sentence].Span.Start
        );

    private static bool IsIndefinite(Participant participant) =>
        participant.Description is { } words
        && (words.StartsWith("a ", StringComparison.OrdinalIgnoreCase) || words.StartsWith("an ", StringComparison.OrdinalIgnoreCase))
        && participant.Count.IsUnknown;

    private bool IsSomebodyElse(int sentence)
    {
        var tokens = map.Document.Sentences[sentence].Tokens;
        for (var token = tokens.Start; token < tokens.End; token++)
        {
            if (
                map.Grammar.Form(token)
                is "another"
                    or "also"
                    or "second"
                    or "separately"
                    or "meanwhile"
                    or "later"
                    or "elsewhere"
                    or "other"
                    or "earlier"
                    or "previously"
                    or "ago"
            )
            {
                return true;
            }
        }

        return false;
    }
}
