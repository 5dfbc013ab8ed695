using System.Collections.Immutable;
using Zindan.Core.Entities;
using Zindan.Resolution.Evidence;
using Zindan.Resolution.Facts;
using Zindan.Resolution.Names;

namespace Zindan.Resolution.People;

/// <summary>
/// The people in whose company an article names somebody. Two articles that name the same people tell one story, and who there has a name that is no
/// other's of the story ("B. Ismatov") is one. Ministers and spokesmen are in every story of their country and tell nothing.
/// </summary>
internal sealed class Company
{
    /// <summary>As many people as two articles must both name to tell of one story.</summary>
    public const int Story = 2;
    private const int MostPeople = 12;
    private readonly Companion[] _people;

    /// <summary>The people whom an article names.</summary>
    public Company(ArticleFacts facts)
    {
        _people =
        [
            .. facts
                .Reading.Entities.Where(entity => entity.Label == EntityLabel.Person)
                .Select(Companion.Of)
                .Where(person => person.Names.Length > 0),
        ];
    }

    /// <summary>All people of the article who have no title, by initial and family name.</summary>
    public ImmutableArray<string> All() =>
        Sets.Of(_people.Select(person => person.Called).OfType<string>().Order(StringComparer.Ordinal).Take(MostPeople));

    /// <summary>The other people of the article who have no title, by initial and family name; none where one of them shares a name with the person.</summary>
    public ImmutableArray<string> Of(Entity person, ImmutableArray<PersonName> names)
    {
        var own = names.SelectMany(name => name.Tokens).Where(token => !token.IsInitial).Select(token => token.Skeleton).ToHashSet();
        var others = _people.Where(other => other.Key != person.Key).ToArray();
        return others.Any(other => other.Names.Any(name => name.Tokens.Any(token => own.Contains(token.Skeleton))))
            ? Sets.Empty
            : Sets.Of(others.Select(other => other.Called).OfType<string>().Order(StringComparer.Ordinal).Take(MostPeople));
    }

    private static bool HasFamilyName(PersonNameMatch match) => match.Family is { Left.HasFamilyEnding: true, Right.HasFamilyEnding: true };

    /// <summary>Adds the evidence of people whom the articles on both name.</summary>
    public static void Add(PersonProfile left, PersonProfile right, PersonNameMatch match, EvidenceTally tally)
    {
        var shared = Sets.Common(left.Company, right.Company);
        if (shared.Length >= Story)
        {
            // One given name alone is soon another's too.
            var isAlone = match.Kind is PersonNameMatchKind.Single or PersonNameMatchKind.GivenOnly && !HasFamilyName(match);
            tally.Add("person.company", isAlone ? 1.5 : 2, shared.Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    /// <summary>One of the people of an article.</summary>
    /// <param name="Key">Its key.</param>
    /// <param name="Names">Its names.</param>
    /// <param name="Called">Initial and family name; null where that tells nothing.</param>
    private sealed record Companion(string Key, PersonName[] Names, string? Called)
    {
        public static Companion Of(Entity person)
        {
            PersonName[] names = [.. person.Aliases.Prepend(person.Name).Select(PersonName.Parse).OfType<PersonName>()];
            var hasTitle = ((PersonAttributes)person.Attributes).Titles.Select(NameFolding.Fold).Any(title => !PersonTitle.IsPlain(title));
            return new Companion(
                person.Key,
                names,
                names is [{ IsSingle: false, Family.IsCommon: false } first, ..] && !hasTitle
                    ? $"{first.Tokens[0].Sounds[..1]} {first.Family.StemKey}"
                    : null
            );
        }
    }
}
