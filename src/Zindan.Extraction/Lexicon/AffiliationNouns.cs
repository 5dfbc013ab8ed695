using System.Collections.Frozen;
using System.Collections.Immutable;
using Zindan.Core.Entities;

namespace Zindan.Extraction.Lexicon;

/// <summary>Nouns that bind people to an organisation ("member of X"), with the role of the affiliation.</summary>
internal sealed class AffiliationNouns
{
    private readonly FrozenDictionary<string, ImmutableArray<(string Role, ImmutableArray<GroupKind> Kinds)>> _roles;

    private AffiliationNouns(FrozenDictionary<string, ImmutableArray<(string Role, ImmutableArray<GroupKind> Kinds)>> roles) =>
        _roles = roles;

    /// <summary>The nouns.</summary>
    public IEnumerable<string> Nouns => _roles.Keys;

    /// <summary>The role of a noun in an organisation of a kind, or null.</summary>
    /// <param name="noun">Lower-case singular.</param>
    /// <param name="kind">The kind of organisation.</param>
    public string? RoleOf(string noun, GroupKind kind)
    {
        foreach (var (role, kinds) in _roles.GetValueOrDefault(noun, []))
        {
            if (kinds.IsEmpty || kinds.Contains(kind))
            {
                return role;
            }
        }

        return null;
    }

    /// <summary>Reads the table.</summary>
    public static AffiliationNouns Load()
    {
        var roles = new Dictionary<string, List<(string, ImmutableArray<GroupKind>)>>(StringComparer.Ordinal);
        foreach (var row in LexiconFile.Rows("affiliation", 3))
        {
            ImmutableArray<GroupKind> kinds =
                row[1] == "any" ? [] : [.. LexiconFile.Items(row[1]).Select(kind => Enum.Parse<GroupKind>(kind, ignoreCase: true))];
            foreach (var noun in LexiconFile.Items(row[2]))
            {
                if (!roles.TryGetValue(noun, out var list))
                {
                    roles[noun] = list = [];
                }

                list.Add((row[0], kinds));
            }
        }

        return new AffiliationNouns(
            roles.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToImmutableArray(), StringComparer.Ordinal)
        );
    }
}
