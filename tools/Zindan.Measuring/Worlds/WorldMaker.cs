using Zindan.Core.Articles;
using Zindan.Core.Entities;
using Zindan.Core.Readings;
using Zindan.Core.Statements;
using Zindan.Core.Text;

namespace Zindan.Measuring.Worlds;

/// <summary>
/// Makes a world of countries with cities, prisons, bands and people, lets breaks, attacks, arrests and trials happen in it, and has each told by one to
/// four articles with other spellings, initials, family names alone, other figures and vaguer dates.
/// </summary>
public sealed class WorldMaker
{
    private static readonly string[] Countries =
    [
        "Tajikistan",
        "Russia",
        "Pakistan",
        "Nigeria",
        "Mexico",
        "Iraq",
        "Philippines",
        "Kyrgyzstan",
        "Haiti",
        "Indonesia",
        "Egypt",
        "Ukraine",
    ];
    private static readonly string[] Titles = ["Interior Minister", "prison director", "police chief", "prosecutor", "governor"];
    private static readonly EventType[] Types = [EventType.PrisonBreak, EventType.Attack, EventType.Arrest, EventType.Trial];

    private readonly Random _random;
    private readonly NameMaker _names;
    private readonly double _noise;
    private readonly List<Country> _countries;
    private readonly List<Reading> _readings = [];
    private readonly Dictionary<string, string> _truth = new(StringComparer.Ordinal);
    private int _nextPerson;
    private int _nextEvent;

    private WorldMaker(int articles, int seed, double noise)
    {
        _random = new Random(seed);
        _names = new NameMaker(_random);
        _noise = noise;
        _countries = [.. Countries.Select(name => NewCountry(name, 3 + articles / 200))];
    }

    /// <summary>A world told in so many articles.</summary>
    /// <param name="articles">The number of articles, 1 or more.</param>
    /// <param name="seed">Decides everything; the same seed makes the same world.</param>
    /// <param name="noise">The share of names that are spelled otherwise, 0 to 1.</param>
    public static GeneratedWorld Make(int articles, int seed, double noise = 0.25)
    {
        var maker = new WorldMaker(articles, seed, noise);
        while (maker._readings.Count < articles)
        {
            maker.TellStory(articles);
        }

        return new GeneratedWorld(maker._readings, maker._truth);
    }

    private Country NewCountry(string name, int cities)
    {
        var places = Enumerable.Range(0, cities).Select(_ => _names.Place()).Distinct(StringComparer.Ordinal).ToArray();
        var bands = Enumerable
            .Range(0, Math.Max(3, cities / 2))
            .Select(_ => $"{_names.Place()} Liberation Front")
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        var officials = Enumerable.Range(0, 4).Select(_ => NewPerson(name, bands[0], official: true)).ToArray();
        return new Country(name, places, bands, officials);
    }

    private Person NewPerson(string country, string band, bool official = false, string? family = null) =>
        new(
            $"person {_nextPerson++}",
            _names.GivenName(),
            family ?? _names.Family(),
            18 + _random.Next(45),
            band,
            country,
            official ? Pick(Titles) : null
        );

    private void TellStory(int most)
    {
        var country = Pick(_countries);
        var city = Pick(country.Cities);
        var band = Pick(country.Bands);
        var first = NewPerson(country.Name, band);
        Person[] people =
        [
            first,
            NewPerson(country.Name, band),
            NewPerson(country.Name, band, family: _random.Next(4) == 0 ? first.Family : null),
            Pick(country.Officials),
            NewPerson(country.Name, band),
            NewPerson(country.Name, band),
            NewPerson(country.Name, Pick(country.Bands)),
            NewPerson(country.Name, Pick(country.Bands)),
        ];
        var day = new DateOnly(2005, 1, 1).AddDays(_random.Next(5000));
        Happening[] happenings =
        [
            .. Types
                .Take(2 + _random.Next(3))
                .Select(
                    (type, i) =>
                        new Happening($"event {_nextEvent++}", type, day.AddDays(i * (2 + _random.Next(20))), city, 4 + _random.Next(60))
                ),
        ];
        var told = happenings.Max(happening => happening.Day);
        var reports = 1 + _random.Next(4);
        for (var i = 0; i < reports && _readings.Count < most; i++)
        {
            _readings.Add(Tell(new Story(country, city, band, people, happenings), told.AddDays(1 + _random.Next(25)), i));
        }
    }

    private Reading Tell(Story story, DateOnly published, int number)
    {
        var article = new ArticleHeader
        {
            Id = $"article-{_readings.Count:000000}",
            Published = published,
            Source = "Outlet " + _random.Next(40),
            Hash = ContentHash.Full(_readings.Count.ToString("0", System.Globalization.CultureInfo.InvariantCulture)),
        };
        var draft = new ReadingDraft(article, _truth);
        var country = draft.Add(story.Country.Name, new PlaceAttributes { Kind = PlaceKind.Country }, "place " + story.Country.Name);
        var city = draft.Add(story.City, new PlaceAttributes { Kind = PlaceKind.City }, $"place {story.Country.Name} {story.City}");
        draft.State(StatementType.LocatedIn, city, country);
        var band = draft.Add(
            _names.Respelled(story.Band, _noise / 3),
            new GroupAttributes { Kind = GroupKind.Militant },
            $"group {story.Country.Name} {story.Band}",
            Acronym(story.Band)
        );
        var ministry = draft.Add(
            "Interior Ministry",
            new GroupAttributes { Kind = GroupKind.State, Country = story.Country.Name },
            "ministry " + story.Country.Name
        );
        var prison = draft.Add(
            number > 0 && _random.Next(3) == 0 ? "a prison" : $"{story.City} prison",
            new PrisonAttributes { Place = story.City },
            $"prison {story.Country.Name} {story.City}"
        );
        draft.State(StatementType.RunBy, prison, ministry);
        var people = story.People.Select(person => (person, key: AddPerson(draft, person, band, ministry))).ToArray();
        foreach (var happening in story.Happenings)
        {
            AddEvent(draft, happening, story, prison, city, band, ministry, people);
        }

        return draft.Finish();
    }

    private string AddPerson(ReadingDraft draft, Person person, string band, string ministry)
    {
        var (given, family) = (_names.Respelled(person.Given, _noise), _names.Respelled(person.Family, _noise));
        var name = _random.NextDouble() switch
        {
            < 0.04 => $"{given[0]}. {family}",
            < 0.08 when person.Title is not null => family,
            _ => $"{given} {family}",
        };
        var attributes = new PersonAttributes
        {
            Age = person.Title is null && _random.Next(3) == 0 ? person.Age : null,
            Titles = person.Title is { } title ? [title] : [],
        };
        var key = draft.Add(name, attributes, person.Id);
        draft.State(
            StatementType.AffiliatedWith,
            key,
            person.Title is null ? band : ministry,
            role: person.Title is null ? AffiliationRole.Member : AffiliationRole.Official
        );
        return key;
    }

    private void AddEvent(
        ReadingDraft draft,
        Happening happening,
        Story story,
        string prison,
        string city,
        string band,
        string ministry,
        (Person Person, string Key)[] people
    )
    {
        var vague = _random.Next(5);
        var when = vague switch
        {
            0 => DateBounds.Unknown,
            1 => new DateBounds(
                new DateOnly(happening.Day.Year, happening.Day.Month, 1),
                new DateOnly(happening.Day.Year, happening.Day.Month, 1).AddMonths(1).AddDays(-1)
            ),
            _ => DateBounds.On(happening.Day),
        };
        var name = happening.Type switch
        {
            EventType.PrisonBreak => "escaped",
            EventType.Attack => "attacked",
            EventType.Arrest => "arrested",
            _ => "was sentenced",
        };
        var key = draft.Add(
            name,
            new EventAttributes
            {
                Type = happening.Type,
                When = when,
                Place = vague == 2 ? null : story.City,
            },
            happening.Id
        );
        var count = happening.Count + (_random.Next(4) == 0 ? _random.Next(3) - 1 : 0);
        var role = happening.Type switch
        {
            EventType.PrisonBreak => "inmate",
            EventType.Attack => "guard",
            _ => "suspect",
        };
        var cohort = draft.Add(
            $"{count} {role}s",
            new CohortAttributes { Role = role, Count = CountBounds.Exactly(count) },
            $"cohort {happening.Id}"
        );
        switch (happening.Type)
        {
            case EventType.PrisonBreak:
                draft.State(StatementType.OccurredAt, key, prison);
                draft.State(StatementType.TookPartIn, cohort, key);
                draft.State(StatementType.EscapedFrom, cohort, prison, count);
                draft.State(StatementType.TookPartIn, people[0].Key, key);
                break;
            case EventType.Attack:
                draft.State(StatementType.OccurredAt, key, city);
                draft.State(StatementType.KilledIn, cohort, key, count);
                draft.State(StatementType.TookPartIn, band, key);
                break;
            case EventType.Arrest:
                draft.State(StatementType.ArrestedIn, people[1].Key, key);
                draft.State(StatementType.ArrestedIn, cohort, key, count);
                draft.State(StatementType.TookPartIn, ministry, key);
                break;
            default:
                draft.State(StatementType.ConvictedIn, people[2].Key, key);
                break;
        }
    }

    private string[] Acronym(string name) => _random.Next(4) == 0 ? [string.Concat(name.Split(' ').Select(word => word[0]))] : [];

    private T Pick<T>(IReadOnlyList<T> list) => list[_random.Next(list.Count)];

    private sealed record Country(string Name, IReadOnlyList<string> Cities, IReadOnlyList<string> Bands, IReadOnlyList<Person> Officials);

    private sealed record Person(string Id, string Given, string Family, int Age, string Band, string Country, string? Title);

    private sealed record Happening(string Id, EventType Type, DateOnly Day, string City, int Count);

    private sealed record Story(Country Country, string City, string Band, Person[] People, Happening[] Happenings);
}
