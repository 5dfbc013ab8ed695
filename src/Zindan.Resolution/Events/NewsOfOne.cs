using System.Collections.Immutable;
using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Resolution.Evidence;
using Zindan.Resolution.Facts;
using Zindan.Resolution.Names;
using Zindan.Resolution.People;

namespace Zindan.Resolution.Events;

/// <summary>
/// Whom the articles as a whole speak of: two that name the same people tell one story, and the break that each mostly tells of is one, however little
/// each says of when and where.
/// </summary>
internal static class NewsOfOne
{
    private const int MostPeople = 12;

    /// <summary>The full names of an article's people for the one event that it mostly tells of, if that is a break or an attack on a prison; else none.</summary>
    public static ImmutableArray<PersonName> Cast(Entity happening, bool atPrison, ArticleFacts facts)
    {
        if (!MayBeMain(happening, atPrison) || !IsMain(happening, facts))
        {
            return [];
        }

        return
        [
            .. facts
                .Reading.Entities.Where(entity => entity.Label == EntityLabel.Person)
                .SelectMany(person => person.Aliases.Prepend(person.Name))
                .Select(PersonName.Parse)
                .OfType<PersonName>()
                .Where(name => name.IsFull && !name.Family.IsCommon)
                .DistinctBy(name => name.Folded, StringComparer.Ordinal)
                .OrderBy(name => name.Folded, StringComparer.Ordinal)
                .Take(MostPeople),
        ];
    }

    /// <summary>Adds the evidence of people whom both articles name.</summary>
    public static void Add(EventProfile left, EventProfile right, EvidenceTally tally)
    {
        var shared = left.Cast.Where(name => right.Cast.Any(other => IsSame(name, other))).DistinctBy(name => name.Family.Key).ToArray();
        if (shared.Length > 0)
        {
            tally.Add(
                "event.cast",
                shared.Length switch
                {
                    1 => 0.5,
                    2 => 2.5,
                    _ => 4,
                },
                string.Join(", ", shared.Take(3).Select(name => name.Folded))
            );
        }
    }

    /// <summary>
    /// Adds the evidence of people whom the articles name, where each tells of one attack or break. One man may be suspended, dismissed and tried, each
    /// in its article.
    /// </summary>
    public static void AddStory(EventProfile left, EventProfile right, EvidenceTally tally)
    {
        if (
            left.IsSole
            && right.IsSole
            && left.Type == right.Type
            && (left.Type == EventType.PrisonBreak || EventTypes.FamilyOf(left.Type) == "violence")
            && left.Cast.IsEmpty | right.Cast.IsEmpty
            && Sets.Common(left.Company, right.Company) is { Length: >= Company.Story } shared
        )
        {
            tally.Add("event.company", 1.5, string.Join(", ", shared.Take(3)));
        }
    }

    private static bool MayBeMain(Entity happening, bool atPrison) =>
        happening.Attributes is EventAttributes { Type: var type }
        && (type == EventType.PrisonBreak || (type is EventType.Attack or EventType.Bombing && atPrison));

    private static bool IsMain(Entity happening, ArticleFacts facts)
    {
        var type = ((EventAttributes)happening.Attributes).Type;
        var told = Told(happening, facts);
        return told > 0
            && facts
                .Reading.Entities.Where(other =>
                    other.Key != happening.Key && other.Attributes is EventAttributes kind && kind.Type == type
                )
                .All(other => Told(other, facts) < told);
    }

    private static int Told(Entity happening, ArticleFacts facts) =>
        facts.Towards(happening.Key).Count(statement => statement.Stance <= Stance.Claimed);

    private static bool IsSame(PersonName left, PersonName right) =>
        PersonNameComparer.MayAgree(left, right)
        && PersonNameComparer.Compare(left, right)
            is {
                Kind: PersonNameMatchKind.Full,
                Family.Agreement: >= TokenAgreement.Spelling,
                Given.Agreement: >= TokenAgreement.Spelling
            };
}
