using System.Text;

namespace Zindan.Resolution.Names;

/// <summary>
/// Undoes the differences between ways to write one sound in Latin letters: kh and h, gh and g, q and k, dzh and j, w and v, ou and u, double
/// letters, a y between vowels.
/// </summary>
public static class Romanisation
{
    private static readonly (string From, string To)[] Rules =
    [
        ("shch", "S"),
        ("tsch", "C"),
        ("sch", "S"),
        ("tch", "C"),
        ("dzh", "J"),
        ("dsch", "J"),
        ("ch", "C"),
        ("sh", "S"),
        ("zh", "J"),
        ("dj", "J"),
        ("kh", "h"),
        ("gh", "g"),
        ("ph", "f"),
        ("th", "t"),
        ("dh", "d"),
        ("ts", "s"),
        ("tz", "s"),
        ("ck", "k"),
        ("qu", "k"),
        ("ou", "u"),
        ("oo", "u"),
        ("ee", "i"),
        ("ey", "ei"),
        ("q", "k"),
        ("w", "v"),
        ("x", "ks"),
        ("c", "k"),
        ("j", "J"),
    ];

    /// <summary>The sounds of a folded word, in lower-case letters and S (sh), C (ch), J (j, zh, dzh).</summary>
    public static string Of(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        var sounds = new StringBuilder(folded.Length);
        var position = 0;
        while (position < folded.Length)
        {
            var (from, to) = RuleAt(folded, position);
            if (to.Length > 0 && !(sounds.Length > 0 && sounds[^1] == to[0]))
            {
                sounds.Append(to);
            }
            else if (to.Length > 1)
            {
                sounds.Append(to, 1, to.Length - 1);
            }

            position += from;
        }

        return Glides(sounds);
    }

    /// <summary>The sounds with the vowels a, o, u as one and e, i, y as another, h as g, s and z as one: equal for most spellings of a name.</summary>
    public static string Key(string sounds)
    {
        ArgumentNullException.ThrowIfNull(sounds);
        var key = new StringBuilder(sounds.Length);
        foreach (var sound in sounds)
        {
            var symbol = sound switch
            {
                'a' or 'o' or 'u' => 'A',
                'e' or 'i' or 'y' => 'I',
                'h' => 'g',
                'z' => 's',
                _ => sound,
            };
            if (key.Length == 0 || key[^1] != symbol)
            {
                key.Append(symbol);
            }
        }

        return key.ToString();
    }

    /// <summary>The consonants alone, alike ones as one: what blocking compares. Empty for a word of vowels.</summary>
    public static string Skeleton(string sounds)
    {
        ArgumentNullException.ThrowIfNull(sounds);
        var skeleton = new StringBuilder(sounds.Length);
        foreach (var sound in sounds)
        {
            var symbol = sound switch
            {
                'a' or 'o' or 'u' or 'e' or 'i' or 'y' => '\0',
                'h' or 'k' => 'g',
                'z' or 'S' or 'C' => 's',
                'd' => 't',
                'f' or 'b' or 'p' => 'v',
                _ => sound,
            };
            if (symbol != '\0' && (skeleton.Length == 0 || skeleton[^1] != symbol))
            {
                skeleton.Append(symbol);
            }
        }

        return skeleton.ToString();
    }

    private static (int Length, string To) RuleAt(string folded, int position)
    {
        // "Tawhid" and "Tauhid", but "Nawaz" and "Navaz".
        if (
            folded[position] == 'w'
            && position > 0
            && IsVowel(folded[position - 1])
            && (position + 1 == folded.Length || !IsVowel(folded[position + 1]))
        )
        {
            return (1, "u");
        }

        foreach (var (from, to) in Rules)
        {
            if (string.CompareOrdinal(folded, position, from, 0, from.Length) == 0)
            {
                return (from.Length, to);
            }
        }

        return (1, folded[position].ToString());
    }

    private static string Glides(StringBuilder sounds)
    {
        var result = new StringBuilder(sounds.Length);
        for (var i = 0; i < sounds.Length; i++)
        {
            var sound = sounds[i];
            if (sound is 'y' or 'i' && i > 0 && i + 1 < sounds.Length && IsVowel(sounds[i - 1]) && IsVowel(sounds[i + 1]))
            {
                continue;
            }

            // "Dzhumaliev" and "Jumaliyev", "Mutaliev" and "Mutaliyev": the glide after i goes too.
            result.Append(sound == 'y' ? 'i' : sound);
        }

        for (var i = result.Length - 1; i > 0; i--)
        {
            if (result[i] == result[i - 1])
            {
                result.Remove(i, 1);
            }
        }

        return result.ToString();
    }

    private static bool IsVowel(char sound) => sound is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
