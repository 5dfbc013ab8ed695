using System.Collections.Frozen;
using System.Text;
using Zindan.Core.Entities;
using Zindan.Core.Statements;

namespace Zindan.Core.Json;

/// <summary>The names of the closed lists as JSON and the graph write them: <c>ESCAPED_FROM</c>, <c>asserted</c>, <c>militant</c>, <c>PrisonBreak</c>.</summary>
public static class ContractNames
{
    private static readonly FrozenDictionary<StatementType, string> StatementTypes = Enum.GetValues<StatementType>()
        .ToFrozenDictionary(type => type, type => UpperSnakeCase(type.ToString()));

    private static readonly FrozenDictionary<string, StatementType> StatementTypesByName = StatementTypes.ToFrozenDictionary(
        pair => pair.Value,
        pair => pair.Key,
        StringComparer.Ordinal
    );

    /// <summary>The name of a statement's type and of the relationship made of it.</summary>
    public static string Of(StatementType type) => StatementTypes[type];

    /// <summary>The name of a stance.</summary>
    public static string Of(Stance stance) => stance.ToString().ToLowerInvariant();

    /// <summary>The name of a kind of group.</summary>
    public static string Of(GroupKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>The name of a kind of place.</summary>
    public static string Of(PlaceKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>The name of a label.</summary>
    public static string Of(EntityLabel label) => label.ToString();

    /// <summary>The name of a type of event.</summary>
    public static string Of(EventType type) => type.ToString();

    /// <summary>The statement type of that name.</summary>
    public static bool TryParse(string name, out StatementType type) => StatementTypesByName.TryGetValue(name, out type);

    /// <summary>The member of a closed list whose name is <paramref name="name"/>, without regard to case.</summary>
    public static bool TryParse<T>(string name, out T value)
        where T : struct, Enum => Enum.TryParse(name, ignoreCase: true, out value) && Enum.IsDefined(value) && !char.IsAsciiDigit(name[0]);

    private static string UpperSnakeCase(string name)
    {
        var result = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && result.Length > 0)
            {
                result.Append('_');
            }

            result.Append(char.ToUpperInvariant(c));
        }

        return result.ToString();
    }
}
