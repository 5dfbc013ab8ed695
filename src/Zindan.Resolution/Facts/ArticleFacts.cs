using System.Collections.Immutable;
using Zindan.Core.Entities;
using Zindan.Core.Readings;
using Zindan.Core.Statements;
using Zindan.Resolution.Places;

namespace Zindan.Resolution.Facts;

/// <summary>One reading, indexed for resolution: who is joined to whom, and which country the article is about.</summary>
internal sealed class ArticleFacts
{
    private static readonly ImmutableArray<Statement> NoStatements = [];
    private readonly Dictionary<string, Entity> _entities;
    private readonly Dictionary<string, ImmutableArray<Statement>> _bySubject;
    private readonly Dictionary<string, ImmutableArray<Statement>> _byObject;

    public ArticleFacts(Reading reading)
    {
        Reading = reading;
        _entities = reading.Entities.ToDictionary(entity => entity.Key, StringComparer.Ordinal);
        _bySubject = Grouped(statement => statement.Subject);
        _byObject = Grouped(statement => statement.Object);
        (Countries, MainCountry) = CountriesOf(reading);
        CountrySet = Sets.Of(Countries);
        ArticleSet = Sets.Of([reading.Article.Id]);
    }

    public Reading Reading { get; }

    public string ArticleId => Reading.Article.Id;

    /// <summary>All countries that the article speaks of, ordinally sorted.</summary>
    public ImmutableArray<string> Countries { get; }

    /// <summary><see cref="Countries"/> as a set, one for all profiles.</summary>
    public ImmutableSortedSet<string> CountrySet { get; }

    /// <summary>The article's id as a set, one for all profiles.</summary>
    public ImmutableSortedSet<string> ArticleSet { get; }

    /// <summary>The country that the article speaks of most, or null where none stands out.</summary>
    public string? MainCountry { get; }

    public Entity Entity(string key) => _entities[key];

    public ImmutableArray<Statement> About(string key) => _bySubject.GetValueOrDefault(key, NoStatements);

    public ImmutableArray<Statement> Towards(string key) => _byObject.GetValueOrDefault(key, NoStatements);

    private Dictionary<string, ImmutableArray<Statement>> Grouped(Func<Statement, string> end) =>
        Reading
            .Statements.GroupBy(end, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);

    private static (ImmutableArray<string> All, string? Main) CountriesOf(Reading reading)
    {
        var votes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var entity in reading.Entities)
        {
            if (CountryOf(entity) is { } country)
            {
                votes[country] = votes.GetValueOrDefault(country) + Math.Max(1, Math.Min(5, entity.Mentions.Length));
            }
        }

        var ranked = votes.OrderByDescending(vote => vote.Value).ToArray();
        var main = ranked.Length == 1 || (ranked.Length > 1 && ranked[0].Value > ranked[1].Value) ? ranked[0].Key : null;
        return ([.. votes.Keys], main);
    }

    private static string? CountryOf(Entity entity) =>
        entity.Attributes switch
        {
            PlaceAttributes place => PlaceKey.CountryOf(place.Country ?? entity.Name) ?? PlaceKey.CountryOf(entity.Name),
            PersonAttributes person => person.Nationality is { } nationality ? PlaceKey.CountryOf(nationality) : null,
            GroupAttributes group => PlaceKey.CountryOf(group.Country ?? entity.Name)
                ?? entity.Mentions.Select(mention => PlaceKey.CountryOf(mention.Text)).FirstOrDefault(country => country is not null),
            PrisonAttributes prison => PlaceKey.CountryOf(prison.Place ?? entity.Name),
            EventAttributes happening => happening.Place is { } place ? PlaceKey.CountryOf(place) : null,
            _ => entity.Mentions.Select(mention => PlaceKey.CountryOf(mention.Text)).FirstOrDefault(country => country is not null),
        };
}
