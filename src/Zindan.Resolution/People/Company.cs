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
internal static class Company
{
    private const int MostPeople = 12;
    private const int Story = 2;

    /// <summary>The other people of the article who have no title, by initial and family name; none where one of them shares a name with the person.</summary>
    public static ImmutableArray<string> Of(Entity person, ImmutableArray<PersonName> names, ArticleFacts facts)
    {
        var own = names.SelectMany(name => name.Tokens).Where(token => !token.IsInitial).Select(token => token.Skeleton).ToHashSet();
        var others = facts
            .Reading.Entities.Where(other => other.Label == EntityLabel.Person && other.Key != person.Key)
            .Select(other =>
                (
                    Names: other.Aliases.Prepend(other.Name).Select(PersonName.Parse).OfType<PersonName>().ToArray(),
                    HasTitle: ((PersonAttributes)other.Attributes).Titles.Select(NameFolding.Fold).Any(title => !PersonTitle.IsPlain(title))
                )
            )
            .Where(other => other.Names.Length > 0)
            .ToArray();
        return others.Any(other => other.Names.Any(name => name.Tokens.Any(token => own.Contains(token.Skeleton))))
            ? Sets.Empty
            : Sets.Of(
                others
                    .Where(other => !other.HasTitle)
                    .Select(other => other.Names[0])
                    .Where(name => !name.IsSingle && !name.Family.IsCommon)
                    .Select(name => $"{name.Tokens[0].Sounds[..1]} {name.Family.StemKey}")
                    .Order(StringComparer.Ordinal)
                    .Take(MostPeople)
            );
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
}
