using System.Globalization;
using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Resolution.Evidence;
using Zindan.Resolution.Facts;
using Zindan.Resolution.Linking;
using Zindan.Resolution.Names;
using Zindan.Resolution.Places;

namespace Zindan.Resolution.Events;

/// <summary>When two reports are of one event (reading-and-resolution, 12): kind, date, place, who was in it, how many.</summary>
internal sealed class EventRules : IPairRules<EventProfile>
{
    private const double Prior = -2;
    private const int Block = 100;
    private const int LargeBlock = 300;
    private const int SingleDays = 3;
    private const int SingleMonths = 62;

    public double MergeAt => 3.5;

    public double ReviewAt => 1;

    public void AddBlockKeys(EventProfile profile, ICollection<BlockKey> keys)
    {
        var family = EventTypes.FamilyOf(profile.Type);
        foreach (
            var token in profile
                .Actors.SelectMany(actor => actor.Names)
                .SelectMany(name => name.Tokens)
                .Where(token => token.Text.Length > 2)
        )
        {
            keys.Add(BlockKey.Of(Block, "actor", family, token.Skeleton));
        }

        var times = Times(profile.When).ToArray();
        foreach (var time in times)
        {
            foreach (var place in profile.Places.Concat(profile.Around))
            {
                keys.Add(BlockKey.Of(LargeBlock, "place", family, place, time));
            }

            foreach (var country in profile.Countries)
            {
                keys.Add(BlockKey.Of(Block, "country", family, country, time));
            }

            foreach (var group in profile.Groups)
            {
                keys.Add(BlockKey.Of(Block, "group", family, group[group.IndexOf(' ', StringComparison.Ordinal)..], time));
            }
        }

        foreach (var place in profile.Places)
        {
            keys.Add(BlockKey.Of(Block, "place", family, place));
        }

        foreach (var token in profile.Prisons.SelectMany(prison => prison.Tokens))
        {
            keys.Add(BlockKey.Of(Block, "prison", family, token.Skeleton));
        }

        if (profile.Type is EventType.War or EventType.Ban)
        {
            foreach (var country in profile.Countries)
            {
                keys.Add(BlockKey.Of(Block, "country", family, country));
            }
        }

        if (profile.Name is { } name)
        {
            keys.Add(BlockKey.Of(Block, "name", name));
        }

        foreach (var person in profile.Cast)
        {
            keys.Add(BlockKey.Of(Block, "cast", family, person.Family.Skeleton));
        }

        foreach (var quote in profile.Quotes)
        {
            keys.Add(BlockKey.Of(Block, "quote", quote.ToString("x", CultureInfo.InvariantCulture)));
        }
    }

    public bool MayMatch(EventProfile left, EventProfile right) =>
        EventTypes.AreCompatible(left.Type, right.Type) && !EventTime.AreApart(left.When, right.When) && left.Article != right.Article;

    public void Compare(EventProfile left, EventProfile right, EvidenceTally tally)
    {
        tally.Add("prior", Prior);
        if (left.Article == right.Article)
        {
            tally.Exclude("event.same-article", -6, left.Article);
            return;
        }

        if (!EventTypes.AreCompatible(left.Type, right.Type))
        {
            tally.Exclude("event.type-conflict", -6, left.Type.ToString(), right.Type.ToString());
            return;
        }

        tally.Add("event.type", left.Type == right.Type ? 2 : 0.5, left.Type.ToString(), right.Type.ToString());
        if (left.IsUnreal != right.IsUnreal)
        {
            tally.Add("event.stance-conflict", -3);
        }

        EventTime.Add(left.When, right.When, tally);
        if (tally.Excluded)
        {
            return;
        }

        EventNews.Add(left, right, tally);

        AddPlaces(left, right, tally);
        var isOfOthers = EventParticipants.Add(left, right, tally);
        NewsOfOne.Add(left, right, tally);
        NewsOfOne.AddStory(left, right, tally);
        if (left.Name is not null && left.Name == right.Name)
        {
            tally.Add("event.name", 4, left.Name);
        }

        // "A court in X sentenced" is said of many.
        if (!isOfOthers && left.Quotes.Any(quote => right.Quotes.Contains(quote)))
        {
            tally.Add("event.quote", 4);
        }

        if (left.Type == EventType.War && left.Type == right.Type && left.Countries.Overlaps(right.Countries))
        {
            tally.Add("event.country", 3, Sets.Shared(left.Countries, right.Countries));
        }
    }

    private static void AddPlaces(EventProfile left, EventProfile right, EvidenceTally tally)
    {
        if (Sets.Shared(left.Places, right.Places) is { } place)
        {
            tally.Add("event.place", 2, Written(left, place, tally), Written(right, place, tally));
            if (left.Type == EventType.PrisonBreak && left.IsSole && right.IsSole && !EventNews.AreOfOtherTimes(left, right))
            {
                tally.Add("event.main", 1);
            }
        }
        else if (Sets.Shared(left.Places, right.Around) is not null || Sets.Shared(left.Around, right.Places) is not null)
        {
            tally.Add("event.region", 1, Written(left, null, tally), Written(right, null, tally));
        }
        else if (!left.Places.IsEmpty && !right.Places.IsEmpty && left.IsInRegionOnly == right.IsInRegionOnly)
        {
            tally.Add("event.place-conflict", -3, Written(left, null, tally), Written(right, null, tally));
        }
        else if (EventTypes.FamilyOf(left.Type) != "violence" && Sets.Shared(left.Countries, right.Countries) is { } country)
        {
            // A country has few breaks, and often many attacks, of one day.
            tally.Add("event.country", 0.5, country);
        }

        if (
            !left.Countries.IsEmpty
            && !right.Countries.IsEmpty
            && !left.Countries.Overlaps(right.Countries)
            && !MayBeIn(left, right)
            && !MayBeIn(right, left)
        )
        {
            tally.Add(
                "event.place-conflict",
                left.IsCountryStated && right.IsCountryStated ? -4 : -2,
                string.Join(", ", left.Countries),
                string.Join(", ", right.Countries)
            );
        }

        foreach (var prison in left.Prisons)
        {
            if (prison.Tokens.Length > 0 && right.Prisons.FirstOrDefault(other => IsSame(prison, other)) is { } same)
            {
                tally.Add("event.prison", 2, prison.Text, same.Text);
                return;
            }
        }

        if (
            left.Prisons.FirstOrDefault()?.Number is { } number
            && right.Prisons.FirstOrDefault()?.Number is { } another
            && number != another
        )
        {
            tally.Add("event.place-conflict", -3, number, another);
        }
        else if (OwnName(left) is { } one && OwnName(right) is { } other && NameAlignment.Of(one.Tokens, other.Tokens).Pairs.IsEmpty)
        {
            // A prison may be known by two names, and then all else must agree.
            tally.Add("event.place-conflict", -3, one.Text, other.Text);
        }
    }

    /// <summary>A prison's name that is more than that of its town, or null.</summary>
    private static Prisons.PrisonName? OwnName(EventProfile profile) =>
        profile.Prisons.FirstOrDefault(prison =>
            prison.Tokens.Any(token =>
                !profile.Places.Concat(profile.Around).Any(place => place.Contains(token.Key, StringComparison.Ordinal))
            )
        );

    /// <summary>Whether one article, which does not say in which country it happened, speaks of that where the other says that it did.</summary>
    private static bool MayBeIn(EventProfile untold, EventProfile told) =>
        !untold.IsCountryStated && told.IsCountryStated && untold.CountriesTold.Overlaps(told.Countries);

    /// <summary>The place with a key, or all places, as the article writes them.</summary>
    private static string? Written(EventProfile profile, string? key, EvidenceTally tally) =>
        tally.KeepsLines ? string.Join(", ", profile.PlaceNames.Where(name => key is null || PlaceKey.Of(name) == key)) : null;

    private static bool IsSame(Prisons.PrisonName left, Prisons.PrisonName right) =>
        right.Tokens.Length > 0
        && NameAlignment.Of(left.Tokens, right.Tokens) is { Pairs: [{ Agreement: >= TokenAgreement.Spelling }, ..] };

    /// <summary>The days, months or year under which an event is looked for; a day also under its neighbours.</summary>
    private static IEnumerable<string> Times(DateBounds when)
    {
        if (when.Earliest is not { } first || when.Latest is not { } last || last < first)
        {
            return when.Earliest is { } early ? [Year(early.Year)]
                : when.Latest is { } late ? [Year(late.Year)]
                : [];
        }

        var days = last.DayNumber - first.DayNumber;
        var months = new SortedSet<string>(StringComparer.Ordinal);
        for (var day = first.AddDays(-1); day <= last.AddDays(1) && days <= SingleMonths; day = day.AddDays(1))
        {
            months.Add(day.ToString("yyyy-MM", CultureInfo.InvariantCulture));
        }

        var years = Enumerable.Range(first.Year, Math.Min(3, last.Year - first.Year + 1)).Select(Year);
        var single =
            days <= SingleDays
                ? Enumerable
                    .Range(-1, days + 3)
                    .Select(offset => first.AddDays(offset).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
                : [];
        return single.Concat(months).Concat(years);
    }

    private static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
}
