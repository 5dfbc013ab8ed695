using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Resolution.Figures;

namespace Zindan.Resolution.Nodes;

/// <summary>Joins what members say of one thing. A value that most give wins, ties go to the ordinally smallest; dates are intersected.</summary>
internal static class AttributeMerging
{
    /// <summary>The attributes of all members together.</summary>
    public static EntityAttributes Merge(IReadOnlyList<NodeMember> members) =>
        members.Count == 1
            ? members[0].Entity.Attributes
            : members[0].Entity.Attributes switch
            {
                PersonAttributes => Person(members),
                GroupAttributes => Group(Of<GroupAttributes>(members)),
                CohortAttributes => Cohort(Of<CohortAttributes>(members)),
                PrisonAttributes => Prison(Of<PrisonAttributes>(members)),
                PlaceAttributes => Place(Of<PlaceAttributes>(members)),
                EventAttributes => Event(Of<EventAttributes>(members)),
                var other => other,
            };

    private static T[] Of<T>(IReadOnlyList<NodeMember> members)
        where T : EntityAttributes => [.. members.Select(member => (T)member.Entity.Attributes)];

    private static PersonAttributes Person(IReadOnlyList<NodeMember> members)
    {
        var all = Of<PersonAttributes>(members);
        // An age is true on its article's day alone: the latest article's is the one that still holds best.
        var aged = members
            .Where(member => ((PersonAttributes)member.Entity.Attributes).Age is not null)
            .OrderByDescending(member => member.Article.Published ?? DateOnly.MinValue)
            .ThenBy(member => member.Entity.Key, StringComparer.Ordinal)
            .Select(member => ((PersonAttributes)member.Entity.Attributes).Age);
        return new PersonAttributes
        {
            Description = Most(all.Select(one => one.Description)),
            Role = Most(all.Select(one => one.Role)),
            Titles =
            [
                .. all.SelectMany(one => one.Titles)
                    .GroupBy(title => title, StringComparer.Ordinal)
                    .OrderByDescending(group => group.Count())
                    .ThenBy(group => group.Key, StringComparer.Ordinal)
                    .Select(group => group.Key),
            ],
            Age = aged.FirstOrDefault(),
            Nationality = Most(all.Select(one => one.Nationality)),
            Sentence = Most(all.Select(one => one.Sentence)),
        };
    }

    private static GroupAttributes Group(GroupAttributes[] all) =>
        new()
        {
            Kind = all.Where(one => one.Kind != GroupKind.Other)
                .GroupBy(one => one.Kind)
                .OrderByDescending(group => group.Count())
                .ThenBy(group => group.Key)
                .Select(group => group.Key)
                .DefaultIfEmpty(GroupKind.Other)
                .First(),
            Country = Most(all.Select(one => one.Country)),
        };

    private static CohortAttributes Cohort(CohortAttributes[] all) =>
        new()
        {
            Description = Most(all.Select(one => one.Description)),
            Role = Most(all.Select(one => one.Role)),
            Count = CountReconciliation.Bounds([.. all.Select(one => one.Count)]),
        };

    private static PrisonAttributes Prison(PrisonAttributes[] all) =>
        new() { Security = Most(all.Select(one => one.Security)), Place = Most(all.Select(one => one.Place)) };

    private static PlaceAttributes Place(PlaceAttributes[] all) =>
        new()
        {
            Kind = all.Select(one => one.Kind)
                .OfType<PlaceKind>()
                .GroupBy(kind => kind)
                .OrderByDescending(group => group.Count())
                .ThenBy(group => group.Key)
                .Select(group => (PlaceKind?)group.Key)
                .FirstOrDefault(),
            Country = Most(all.Select(one => one.Country)),
        };

    private static EventAttributes Event(EventAttributes[] all) =>
        new()
        {
            Type = all.GroupBy(one => one.Type).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).First().Key,
            When = all.Select(one => one.When)
                .OrderBy(Width)
                .ThenBy(when => when.Earliest)
                .ThenBy(when => when.Latest)
                .Aggregate(DateBounds.Unknown, (known, when) => known.Intersect(when) is var both && IsPossible(both) ? both : known),
            Place = Most(all.Select(one => one.Place)),
        };

    private static int Width(DateBounds when) =>
        when is { Earliest: { } first, Latest: { } last } ? last.DayNumber - first.DayNumber : int.MaxValue;

    private static bool IsPossible(DateBounds when) => !(when.Earliest > when.Latest);

    private static string? Most(IEnumerable<string?> values) =>
        values
            .OfType<string>()
            .GroupBy(value => value, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.Key)
            .FirstOrDefault();
}
