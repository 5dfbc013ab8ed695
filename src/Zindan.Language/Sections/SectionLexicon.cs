using System.Collections.Frozen;
using System.Collections.Immutable;
using Zindan.Language.Documents;
using Zindan.Language.Lexicons;

namespace Zindan.Language.Sections;

/// <summary>What the sectioner knows of the habits of news pages.</summary>
public sealed class SectionLexicon
{
    private SectionLexicon() { }

    /// <summary>Lines known by their words; the first that fits decides.</summary>
    public required ImmutableArray<LineRule> Lines { get; init; }

    /// <summary>Outlets whose name alone can be a line, lower-cased.</summary>
    public required FrozenSet<string> Outlets { get; init; }

    /// <summary>Last words of the names of outlets, lower-cased.</summary>
    public required FrozenSet<string> OutletEnds { get; init; }

    /// <summary>The English one.</summary>
    public static SectionLexicon English { get; } =
        new()
        {
            Lines =
            [
                .. LexiconFile
                    .Rows("boilerplate")
                    .Select(row => new LineRule(Enum.Parse<SectionKind>(row[0]), Enum.Parse<LineMatch>(row[1], ignoreCase: true), row[2])),
            ],
            Outlets = LexiconFile.Rows("outlets").Where(row => row[0] == "whole").Select(row => row[1]).ToFrozenSet(StringComparer.Ordinal),
            OutletEnds = LexiconFile
                .Rows("outlets")
                .Where(row => row[0] == "last")
                .Select(row => row[1])
                .ToFrozenSet(StringComparer.Ordinal),
        };
}
