namespace Zindan.Resolution.Names;

/// <summary>An edit distance in which letters that ways of writing exchange cost less (reading-and-resolution, 11.3).</summary>
public static class SpellingDistance
{
    private const double InsertedGlide = 0.3;
    private const double InsertedVowel = 0.6;
    private const double Transposition = 0.6;
    private const int Letters = 128;

    // Looked up some hundred times for each pair of words.
    private static readonly double[] Insertions = [.. Enumerable.Range(0, Letters).Select(letter => OfInsertion((char)letter))];

    private static readonly double[] Substitutions =
    [
        .. Enumerable.Range(0, Letters * Letters).Select(pair => OfSubstitution((char)(pair / Letters), (char)(pair % Letters))),
    ];

    private static readonly ulong[] Likes =
    [
        .. Enumerable
            .Range(0, Letters)
            .Select(letter =>
                Enumerable
                    .Range(0, Letters)
                    .Where(other => Substitutions[(letter * Letters) + other] < 1)
                    .Aggregate(0UL, (all, other) => all | LetterSet.Bit((char)other))
            ),
    ];

    /// <summary>0 for words that share nothing, 1 for equal ones: 1 minus the distance per letter of the longer word.</summary>
    public static double Similarity(string left, string right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var longest = Math.Max(left.Length, right.Length);
        return longest == 0 ? 1 : Math.Max(0, 1 - Between(left, right) / longest);
    }

    /// <summary>The least cost of turning one word into the other; 1 for an unlike letter, less for a like one.</summary>
    public static double Between(string left, string right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (left == right)
        {
            return 0;
        }

        var width = right.Length + 1;
        Span<double> cells = 4 * width <= 512 ? stackalloc double[4 * width] : new double[4 * width];
        var older = cells[..width];
        var old = cells.Slice(width, width);
        var row = cells.Slice(2 * width, width);
        var inserted = cells.Slice(3 * width, width);
        for (var j = 1; j < width; j++)
        {
            inserted[j] = Insertion(right[j - 1]);
            old[j] = old[j - 1] + inserted[j];
        }

        for (var i = 1; i <= left.Length; i++)
        {
            var letter = left[i - 1];
            var deleted = Insertion(letter);
            row[0] = old[0] + deleted;
            for (var j = 1; j < width; j++)
            {
                var best = old[j - 1] + Substitution(letter, right[j - 1]);
                best = Math.Min(best, old[j] + deleted);
                best = Math.Min(best, row[j - 1] + inserted[j]);
                if (i > 1 && j > 1 && letter == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    best = Math.Min(best, older[j - 2] + Transposition);
                }

                row[j] = best;
            }

            var spare = older;
            older = old;
            old = row;
            row = spare;
        }

        return old[right.Length];
    }

    /// <summary>What it costs to write a letter more, or less.</summary>
    internal static double Insertion(char letter) => letter < Letters ? Insertions[letter] : OfInsertion(letter);

    /// <summary>The letters that cost less than an unlike one.</summary>
    internal static ulong LikesOf(char letter) => letter < Letters ? Likes[letter] : 0;

    private static double Substitution(char left, char right) =>
        left < Letters && right < Letters ? Substitutions[(left * Letters) + right] : OfSubstitution(left, right);

    private static double OfInsertion(char letter) =>
        letter switch
        {
            'y' or 'h' => InsertedGlide,
            'a' or 'e' or 'i' or 'o' or 'u' => InsertedVowel,
            _ => 1,
        };

    private static double OfSubstitution(char left, char right)
    {
        if (left == right)
        {
            return 0;
        }

        var (low, high) = left < right ? (left, right) : (right, left);
        return (low, high) switch
        {
            ('a', 'o') or ('e', 'i') or ('o', 'u') or ('a', 'e') or ('i', 'y') => 0.3,
            ('a', 'i') or ('a', 'u') or ('e', 'o') or ('e', 'u') or ('i', 'o') or ('i', 'u') => 0.6,


            ('g', 'h')
            or
            ('g', 'k')
            or
            ('f', 'v')
            or
            ('d', 't')
            or
            ('s', 'z')
            or
            ('h', 'k')
            or
            ('b', 'v')
            or
            ('J', 'i')
            or
            ('J', 'y')
            or ('J', 'z') => 0.4,
            ('C', 'S') or ('S', 's') or ('C', 'k') or ('C', 's') or ('J', 'g') or ('b', 'p') => 0.5,
            _ => 1,
        };
    }
}
