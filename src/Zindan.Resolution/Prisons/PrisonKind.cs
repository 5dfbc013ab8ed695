using System.Collections.Frozen;
using System.Collections.Immutable;
using Zindan.Resolution.Facts;
using Zindan.Resolution.Names;

namespace Zindan.Resolution.Prisons;

/// <summary>What tells the prisons of one town apart beside their names: whom they hold ("the women's prison"), or that one is the old one.</summary>
internal static class PrisonKind
{
    private static readonly string[][] Rows =
    [
        .. LexiconFile.Lines("prison-kinds.txt").Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
    ];

    private static readonly FrozenDictionary<string, string> ByWord = Rows.SelectMany(row =>
            row[1..].Select(word => (Word: word, Kind: row[0].TrimStart('!')))
        )
        .ToFrozenDictionary(row => row.Word, row => row.Kind, StringComparer.Ordinal);

    private static readonly FrozenSet<string> Special = Rows.Where(row => row[0][0] == '!')
        .Select(row => row[0][1..])
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The kinds that the words of some names say.</summary>
    public static ImmutableArray<string> Of(IEnumerable<string> names) =>
        Sets.Of(
            names.SelectMany(name => NameFolding.Fold(name).Split(' ')).Select(word => ByWord.GetValueOrDefault(word)).OfType<string>()
        );

    /// <summary>Whether it is a kind that the prison of a town is not where nothing is said of it.</summary>
    public static bool IsSpecial(string kind) => Special.Contains(kind);
}
