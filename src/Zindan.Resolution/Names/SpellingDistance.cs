namespace Zindan.Resolution.Names;

/// <summary>An edit distance in which letters that ways of writing exchange cost less (reading-and-resolution, 11.3).</summary>
public static class SpellingDistance
{
    private const double InsertedGlide = 0.3;
    private const double InsertedVowel = 0.6;
    private const double Transposition = 0.6;

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
        Span<double> cells =
            (left.Length + 1) * width <= 1024 ? stackalloc double[(left.Length + 1) * width] : new double[(left.Length + 1) * width];
        for (var j = 1; j <= right.Length; j++)
        {
            cells[j] = cells[j - 1] + Insertion(right[j - 1]);
        }

        for (var i = 1; i <= left.Length; i++)
        {
            cells[i * width] = cells[(i - 1) * width] + Insertion(left[i - 1]);
            for (var j = 1; j <= right.Length; j++)
            {
                var best = cells[(i - 1) * width + j - 1] + Substitution(left[i - 1], right[j - 1]);
                best = Math.Min(best, cells[(i - 1) * width + j] + Insertion(left[i - 1]));
                best = Math.Min(best, cells[i * width + j - 1] + Insertion(right[j - 1]));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    best = Math.Min(best, cells[(i - 2) * width + j - 2] + Transposition);
                }

                cells[i * width + j] = best;
            }
        }

        return cells[left.Length * width + right.Length];
    }

    private static double Insertion(char letter) =>
        letter switch
        {
            'y' or 'h' => InsertedGlide,
            'a' or 'e' or 'i' or 'o' or 'u' => InsertedVowel,
            _ => 1,
        };

    private static double Substitution(char left, char right)
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
