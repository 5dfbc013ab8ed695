using System.Collections.Frozen;
using System.Collections.Immutable;
using Zindan.Core.Statements;

namespace Zindan.Extraction.Lexicon;

/// <summary>The words that tie somebody to a deed.</summary>
internal sealed class InvolvementTable
{
    private readonly FrozenDictionary<string, ImmutableArray<Involvement>> _byLemma;

    private InvolvementTable(FrozenDictionary<string, ImmutableArray<Involvement>> byLemma) => _byLemma = byLemma;

    /// <summary>The lines of a lemma; those of two words first.</summary>
    public ImmutableArray<Involvement> Of(string lemma) => _byLemma.GetValueOrDefault(lemma, []);

    /// <summary>Reads the table.</summary>
    public static InvolvementTable Load() =>
        new(
            LexiconFile
                .Rows("involvement", 5)
                .Select(row => new Involvement(
                    [.. row[0].Split(' ')],
                    row[2] == "-" ? [] : [.. LexiconFile.Items(row[2])],
                    row[3],
                    row[4] == "-" ? null : Enum.Parse<Stance>(row[4], ignoreCase: true)
                ))
                .GroupBy(line => line.Words[0], StringComparer.Ordinal)
                .ToFrozenDictionary(
                    lines => lines.Key,
                    lines => lines.OrderByDescending(line => line.Words.Length).ToImmutableArray(),
                    StringComparer.Ordinal
                )
        );
}
