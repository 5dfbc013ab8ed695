using System.Collections.Frozen;
using System.Collections.Immutable;
using Zindan.Core.Entities;

namespace Zindan.Extraction.Lexicon;

/// <summary>Known organisations: kind, country, and which names are of one.</summary>
internal sealed class OrganisationNames
{
    private readonly FrozenDictionary<string, KnownOrganisation> _byName;

    private OrganisationNames(FrozenDictionary<string, KnownOrganisation> byName) => _byName = byName;

    /// <summary>The number of names.</summary>
    public int Count => _byName.Count;

    /// <summary>The organisation of a name, or null.</summary>
    public KnownOrganisation? Find(string name) => _byName.GetValueOrDefault(Fold(name));

    /// <summary>Reads the table.</summary>
    public static OrganisationNames Load()
    {
        var byName = new Dictionary<string, KnownOrganisation>(StringComparer.Ordinal);
        foreach (var row in LexiconFile.Rows("organisations", 3))
        {
            ImmutableArray<string> names = [.. row[2].Split('|')];
            var known = new KnownOrganisation(
                names[0],
                Enum.Parse<GroupKind>(row[0], ignoreCase: true),
                row[1] == "-" ? null : row[1],
                names
            );
            foreach (var name in names)
            {
                byName.TryAdd(Fold(name), known);
            }
        }

        return new OrganisationNames(byName.ToFrozenDictionary(StringComparer.Ordinal));
    }

    // Acronyms keep their case ("IS" is an organisation, "is" is not); in longer names case and hyphens vary by outlet.
    private static string Fold(string name)
    {
        var trimmed = name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
        return trimmed.Length <= 5 && !trimmed.Contains(' ', StringComparison.Ordinal) && !trimmed.Any(char.IsLower)
            ? trimmed
            : trimmed.ToLowerInvariant().Replace('-', ' ').Replace('’', '\'');
    }
}
