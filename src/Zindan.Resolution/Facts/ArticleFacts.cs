using System.Collections.Immutable;
using Zindan.Core.Entities;
using Zindan.Core.Readings;
using Zindan.Core.Statements;
using Zindan.Resolution.Places;

namespace Zindan.Resolution.Facts;

/// <summary>One reading, indexed for resolution: who is joined to whom, and which country the article is about.</summary>
internal sealed class ArticleFacts
{
    private readonly Entity[] _entities;
    private readonly StatementIndex _bySubject;
    private readonly StatementIndex _byObject;

    public ArticleFacts(Reading reading)
    {
        Reading = reading;
        _entities = [.. reading.Entities.OrderBy(entity => entity.Key, StringComparer.Ordinal)];
        _bySubject = Index(statement => statement.Subject);
        _byObject = Index(statement => statement.Object);
        (Countries, MainCountry) = CountriesOf(reading);
        CountrySet = Sets.Of(Countries);
        ArticleSet = Sets.Of([reading.Article.Id]);
    }

    public Reading Reading { get; }

    public string ArticleId => Reading.Article.Id;

    /// <summary>All countries that the article speaks of, ordinally sorted.</summary>
    public ImmutableArray<string> Countries { get; }

    /// <summary><see cref="Countries"/> as a set, one for all profiles.</summary>
    public ImmutableArray<string> CountrySet { get; }

    /// <summary>The article's id as a set, one for all profiles.</summary>
    public ImmutableArray<string> ArticleSet { get; }

    /// <summary>The country that the article speaks of most, or null where none stands out.</summary>
    public string? MainCountry { get; }

    public Entity Entity(string key) => _entities[PositionOf(key)];

    public ImmutableArray<Statement> About(string key) => _bySubject.Of(PositionOf(key));

    public ImmutableArray<Statement> Towards(string key) => _byObject.Of(PositionOf(key));

    /// <summary>The country in which a place lies by its name or by what the article says of it, or null.</summary>
    public string? CountryOfPlace(string name)
    {
        if (PlaceKey.CountryOf(name) is { } known)
        {
            return known;
        }

        var place = Reading.Entities.FirstOrDefault(entity => entity.Label == EntityLabel.Place && entity.Name == name);
        return place is null
            ? null
            : About(place.Key)
                .Where(statement => statement.Type == StatementType.LocatedIn)
                .Select(statement => Entity(statement.Object).Name)
                .Append(((PlaceAttributes)place.Attributes).Country)
                .OfType<string>()
                .Select(PlaceKey.CountryOf)
                .FirstOrDefault(country => country is not null);
    }

    private StatementIndex Index(Func<Statement, string> end) =>
        new(Reading.Statements, [.. Reading.Statements.Select(statement => PositionOf(end(statement)))], _entities.Length);

    private int PositionOf(string key)
    {
        var (low, high) = (0, _entities.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(_entities[middle].Key, key);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        throw new KeyNotFoundException($"The article {ArticleId} has no entity {key}.");
    }

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
