using System.Collections.Immutable;
using System.Globalization;
using Zindan.Core.Articles;
using Zindan.Core.Entities;
using Zindan.Core.Readings;
using Zindan.Core.Statements;
using Zindan.Core.Text;
using Zindan.Extraction.Confidence;
using Zindan.Extraction.Frames;
using Zindan.Extraction.Participants;

namespace Zindan.Extraction.Readings;

/// <summary>Makes the reading of drafts: entities get keys, statements their ids; what nothing is said of and has no name is left out.</summary>
internal sealed class ReadingAssembler(Article article, ParticipantMap map, RepairTrace repairs, ConfidenceModel confidence)
{
    private readonly Dictionary<Participant, Entity> _participants = [];
    private readonly Dictionary<EventDraft, Entity> _events = [];

    /// <summary>Puts the reading together.</summary>
    public Reading Assemble(IEnumerable<StatementDraft> drafts, ImmutableArray<PassageFingerprint> passages)
    {
        var statements = new List<Statement>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var draft in drafts)
        {
            if (Make(draft) is { } statement && seen.Add(statement.Id))
            {
                statements.Add(statement);
            }
        }

        foreach (var participant in map.All.Where(participant => participant.IsNamed))
        {
            EntityOf(participant);
        }

        return new Reading
        {
            Article = article.Header,
            Entities =
            [
                .. _participants
                    .Values.Concat(_events.Values)
                    .Distinct()
                    .OrderBy(entity => entity.Mentions[0].Span)
                    .ThenBy(entity => entity.Key, StringComparer.Ordinal),
            ],
            Statements = ContradictionFinder.Mark(
                [
                    .. confidence
                        .Rate(statements, _participants.Values.Concat(_events.Values).Distinct())
                        .OrderBy(statement => statement.Evidence.Span)
                        .ThenBy(statement => statement.Id, StringComparer.Ordinal),
                ],
                _participants.Values.Concat(_events.Values).Distinct().ToDictionary(entity => entity.Key, StringComparer.Ordinal)
            ),
            Passages = passages,
        };
    }

    private Statement? Make(StatementDraft draft)
    {
        var subject = draft.SubjectEvent is { } first ? EntityOf(first) : EntityOf(map.Current(draft.Subject)!);
        var @object = draft.ObjectEvent is { } second ? EntityOf(second) : EntityOf(map.Current(draft.Object)!);
        if (
            subject is null
            || @object is null
            || subject == @object
            || !StatementSignature.Allows(draft.Type, subject.Label, @object.Label)
        )
        {
            return null;
        }

        var count = subject.Attributes is CohortAttributes cohort ? cohort.Count : CountBounds.Unknown;
        return new Statement
        {
            Id = Statement.IdOf(article.Header, draft.Type, subject.Key, @object.Key, draft.Role, draft.Stance, draft.Evidence),
            Type = draft.Type,
            Subject = subject.Key,
            Object = @object.Key,
            Stance = draft.Stance,
            Speaker = draft.Speaker,
            When = draft.When,
            Count = count,
            Role = draft.Role,
            Charge = draft.Charge,
            Sentence = draft.Sentence,
            Evidence = new Evidence(draft.Evidence, draft.Evidence.Of(article.Text)),
            Trace =
            [
                .. draft.Trace,
                string.Create(CultureInfo.InvariantCulture, $"prior:{draft.Confidence:0.00}"),
                .. repairs.Within(draft.Evidence),
            ],
        };
    }

    private Entity? EntityOf(Participant participant)
    {
        if (_participants.TryGetValue(participant, out var known))
        {
            return known;
        }

        if (participant.Mentions.Count == 0)
        {
            return null;
        }

        var mentions = participant.Mentions.Select(mention => new Mention(mention.Key, mention.Value)).ToImmutableArray();
        var name = CalledBy(participant) ?? participant.Description ?? mentions[0].Text;
        var entity = new Entity
        {
            Key = Entity.KeyOf(article.Id, participant.Label, mentions[0].Span),
            Name = name,
            Aliases = [.. participant.Names.Where(other => other != name).Order(StringComparer.Ordinal)],
            Attributes = AttributesOf(participant),
            Mentions = mentions,
            IsNamed = participant.IsNamed,
        };
        // Two drafts may rest on one phrase; the entity is then one.
        entity = _participants.Values.FirstOrDefault(other => other.Key == entity.Key) ?? entity;
        _participants[participant] = entity;
        return entity;
    }

    private static EntityAttributes AttributesOf(Participant participant) =>
        participant.Label switch
        {
            EntityLabel.Person => new PersonAttributes
            {
                Description = participant.IsNamed ? null : participant.Description,
                Role = participant.IsNamed ? null : participant.Role,
                Titles = [.. participant.Titles],
                Age = participant.Age,
                Nationality = participant.Nationality,
                Sentence = participant.Sentence,
            },
            EntityLabel.Cohort => new CohortAttributes
            {
                Description = participant.Description,
                Role = participant.Role,
                Count = participant.Count,
            },
            EntityLabel.Group => new GroupAttributes { Kind = participant.Kind, Country = participant.Country },
            EntityLabel.Prison => new PrisonAttributes { Security = participant.Security, Place = NameOf(participant.Place) },
            EntityLabel.Place => new PlaceAttributes { Kind = participant.PlaceKind, Country = participant.Country },
            _ => throw new InvalidOperationException($"A participant cannot be a {participant.Label}."),
        };

    // The fullest of the names; of a person who is named in full and goes by others too, the fullest form of that name.
    private static string? CalledBy(Participant participant)
    {
        var first = participant.Names.Count > 0 ? participant.Names[0].Split(' ') : [];
        var isNamedInFull = participant.Label == EntityLabel.Person && first.Length > 1;
        return participant
            .Names.Where(name => !isNamedInFull || name.Split(' ').Intersect(first, StringComparer.OrdinalIgnoreCase).Any())
            .OrderByDescending(name => name.Length)
            .FirstOrDefault();
    }

    private static string? NameOf(Participant? place) => place is { IsNamed: true } ? place.Names[0] : null;

    private Entity EntityOf(EventDraft told)
    {
        if (_events.TryGetValue(told, out var known))
        {
            return known;
        }

        var mentions = told.Mentions.Select(mention => new Mention(mention.Key, mention.Value)).ToImmutableArray();
        var place = told.Place ?? told.Prison?.Place;
        var entity = new Entity
        {
            Key = Entity.KeyOf(article.Id, EntityLabel.Event, mentions[0].Span),
            Name = place is { IsNamed: true } ? $"{mentions[0].Text} ({place.Names[0]})" : mentions[0].Text,
            Attributes = new EventAttributes
            {
                Type = told.Type,
                When = told.When,
                Place = NameOf(place),
            },
            Mentions = mentions,
            IsNamed = false,
        };
        if (_events.Values.FirstOrDefault(other => other.Mentions[0].Span == mentions[0].Span && TypeOf(other) == told.Type) is { } twin)
        {
            entity = twin;
        }
        else if (_events.Values.Any(other => other.Key == entity.Key))
        {
            // One word tells of two events, an attack and the killing in it: the type tells their keys apart.
            entity = entity with
            {
                Key = ContentHash.Key(article.Id, entity.Key, told.Type.ToString()),
            };
        }

        _events[told] = entity;
        return entity;
    }

    private static EventType TypeOf(Entity @event) => ((EventAttributes)@event.Attributes).Type;
}
