using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;

namespace Zindan.Extraction.Lexicon;

/// <summary>Reads the data files that are packed into the assembly: tab-separated columns, comments behind '#'.</summary>
internal static class LexiconFile
{
    private const string Prefix = "Zindan.Extraction.Lexicon.";

    /// <summary>The rows of a file, in order.</summary>
    /// <exception cref="InvalidOperationException">There is no such file, or a row has fewer than <paramref name="columns"/> columns; the message names it.</exception>
    public static ImmutableArray<string[]> Rows(string name, int columns)
    {
        using var reader = new StreamReader(Open($"{Prefix}{name}.tsv"));
        var rows = ImmutableArray.CreateBuilder<string[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line.StartsWith('#'))
            {
                continue;
            }

            var row = line.Split('\t');
            rows.Add(
                row.Length >= columns
                    ? row
                    : throw new InvalidOperationException($"Lexicon '{name}': '{line}' has {row.Length} columns, {columns} are needed.")
            );
        }

        return rows.ToImmutable();
    }

    /// <summary>The items of a column that holds a list.</summary>
    public static IEnumerable<string> Items(string column) =>
        column.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A hash over all data files, by which a reading knows what it was made with.</summary>
    public static string Fingerprint()
    {
        var assembly = Assembly.GetExecutingAssembly();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            using var stream = Open(name);
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            hash.AppendData(copy.ToArray());
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 6));
    }

    private static Stream Open(string resource) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
        ?? throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"The assembly holds no lexicon '{resource}'."));
}
