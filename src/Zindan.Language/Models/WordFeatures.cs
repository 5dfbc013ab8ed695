namespace Zindan.Language.Models;

/// <summary>
/// What the models look at in one token, computed once: hashes of its form, affixes and shape, and its clusters. Digits count as 0 in the
/// hashes of form and affixes, so that numbers never seen in training look like those that were.
/// </summary>
public readonly struct WordFeatures
{
    /// <summary>Hash of the form with its case.</summary>
    public ulong Form { get; private init; }

    /// <summary>Hash of the lower-cased form.</summary>
    public ulong Lower { get; private init; }

    /// <summary>Hash of the first letter, lower-cased.</summary>
    public ulong Prefix1 { get; private init; }

    /// <summary>Hash of the first two letters, lower-cased.</summary>
    public ulong Prefix2 { get; private init; }

    /// <summary>Hash of the first three letters, lower-cased.</summary>
    public ulong Prefix3 { get; private init; }

    /// <summary>Hash of the last letter, lower-cased.</summary>
    public ulong Suffix1 { get; private init; }

    /// <summary>Hash of the last two letters, lower-cased.</summary>
    public ulong Suffix2 { get; private init; }

    /// <summary>Hash of the last three letters, lower-cased.</summary>
    public ulong Suffix3 { get; private init; }

    /// <summary>Hash of the last four letters, lower-cased.</summary>
    public ulong Suffix4 { get; private init; }

    /// <summary>Hash of the word's shape: capitals, small letters, digits and others, runs cut at two.</summary>
    public ulong Shape { get; private init; }

    /// <summary>Row of the word in the table of vectors, or -1.</summary>
    public int Row { get; private init; }

    /// <summary>Nested clusters of the lower-cased word.</summary>
    public GloveClusters Glove { get; private init; }

    /// <summary>Number of the word's Brown cluster, 0 if unknown.</summary>
    public int Brown { get; private init; }

    /// <summary>Path of the word's Brown cluster, its first bits lowest; 0 if unknown.</summary>
    public uint BrownPath { get; private init; }

    /// <summary>Whether the first character is a capital letter.</summary>
    public bool IsCapitalised { get; private init; }

    /// <summary>Whether there are letters, and none of them is small.</summary>
    public bool IsUpper { get; private init; }

    /// <summary>Looks at one token.</summary>
    public static WordFeatures Of(string form, WordClusters clusters)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(clusters);
        const int longest = 64;
        var length = Math.Min(form.Length, longest);
        Span<char> cased = stackalloc char[longest];
        Span<char> lower = stackalloc char[longest];
        Span<char> shape = stackalloc char[longest];
        var (shapeLength, run) = (0, 0);
        var (hasUpper, hasSmall, hasDigit) = (false, false, false);
        for (var i = 0; i < length; i++)
        {
            var character = Plain(form[i]);
            var kind = KindOf(character);
            hasUpper |= kind == 'X';
            hasSmall |= kind == 'x';
            hasDigit |= kind == '0';
            cased[i] = kind == '0' ? '0' : character;
            lower[i] = kind == '0' ? '0' : char.ToLowerInvariant(character);
            run = shapeLength > 0 && shape[shapeLength - 1] == kind ? run + 1 : 1;
            if (run <= 2)
            {
                shape[shapeLength++] = kind;
            }
        }
        var word = lower[..length];
        var formHash = StableHash.Of(cased[..length]);
        var lowerHash = StableHash.Of(word);
        // The tables of clusters keep digits as they are.
        var tableForm = hasDigit ? StableHash.Of(form) : formHash;
        var tableLower = hasDigit ? StableHash.Of(form.ToLowerInvariant()) : lowerHash;
        var row = clusters.RowOf(tableLower);
        var brown = clusters.Brown(tableForm, tableLower);
        return new WordFeatures
        {
            Form = formHash,
            Lower = lowerHash,
            Prefix1 = StableHash.Of(word[..Math.Min(1, length)]),
            Prefix2 = StableHash.Of(word[..Math.Min(2, length)]),
            Prefix3 = StableHash.Of(word[..Math.Min(3, length)]),
            Suffix1 = StableHash.Of(word[Math.Max(0, length - 1)..]),
            Suffix2 = StableHash.Of(word[Math.Max(0, length - 2)..]),
            Suffix3 = StableHash.Of(word[Math.Max(0, length - 3)..]),
            Suffix4 = StableHash.Of(word[Math.Max(0, length - 4)..]),
            Shape = StableHash.Of(shape[..shapeLength]),
            Row = row,
            Glove = clusters.GloveOfRow(row),
            Brown = brown,
            BrownPath = clusters.BrownPath(brown),
            IsCapitalised = length > 0 && KindOf(form[0]) == 'X',
            IsUpper = hasUpper && !hasSmall,
        };
    }

    /// <summary>Typographic quotes, dashes and the like as the treebanks' plain characters.</summary>
    private static char Plain(char character) =>
        character switch
        {
            '’' or '‘' or 'ʼ' or '`' or '´' => '\'',
            '“' or '”' or '„' or '«' or '»' => '"',
            '—' or '―' => '–',
            '‒' or '‑' or '−' => '-',
            _ => character,
        };

    private static char KindOf(char character)
    {
        if (char.IsAsciiLetterLower(character))
        {
            return 'x';
        }
        if (char.IsAsciiLetterUpper(character))
        {
            return 'X';
        }
        if (char.IsDigit(character))
        {
            return '0';
        }
        return char.IsUpper(character) ? 'X'
            : char.IsLetter(character) ? 'x'
            : char.IsSurrogate(character) ? 'e'
            : character;
    }
}
