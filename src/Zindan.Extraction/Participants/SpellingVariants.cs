namespace Zindan.Extraction.Participants;

/// <summary>
/// Says whether two full names are spellings of one foreign name: "Salahudin Kamlan" and "Salahuddin Camlan".
/// Only letters that one sound is written with may differ, so that "Hassan" is not "Hussein".
/// </summary>
internal static class SpellingVariants
{
    private const int ShortestVaried = 4;
    private const int MostVaried = 3;

    private static readonly string[] s_sounds = ["ou", "iy", "ie", "ey", "ae", "ck", "kq", "vw", "fv"];

    private static readonly (string Written, string Sound)[] s_digraphs =
    [
        ("ph", "f"),
        ("dh", "d"),
        ("th", "t"),
        ("kh", "k"),
        ("gh", "g"),
        ("ou", "u"),
        ("oo", "u"),
        ("ee", "i"),
    ];

    /// <summary>Whether two names of as many words each differ in their spelling alone.</summary>
    public static bool AreOne(string left, string right)
    {
        var (first, second) = (Words(left), Words(right));
        if (first.Length < 2 || first.Length != second.Length)
        {
            return false;
        }

        var varied = 0;
        for (var index = 0; index < first.Length; index++)
        {
            if (Varied(first[index], second[index]) is not { } letters)
            {
                return false;
            }

            varied += letters;
        }

        return varied <= MostVaried;
    }

    private static string[] Words(string name) =>
        [.. name.ToLowerInvariant().Split([' ', '-', '‑', '\'', '’'], StringSplitOptions.RemoveEmptyEntries).Select(Sounded)];

    // A letter written twice sounds as one, and an article takes the sound of what follows.
    private static string Sounded(string word)
    {
        if (word is "el" or "ul" or "al")
        {
            return "al";
        }

        if (word.StartsWith("abd", StringComparison.Ordinal) && word.Length > 4 && IsVowel(word[3]))
        {
            word = "abd" + word[5..];
        }

        foreach (var (written, sound) in s_digraphs)
        {
            word = word.Replace(written, sound, StringComparison.Ordinal);
        }

        return string.Concat(word.Where((letter, index) => index == 0 || word[index - 1] != letter));
    }

    // How many letters differ, or null where one of them sounds otherwise. The last vowel tells a man's name from a woman's.
    private static int? Varied(string left, string right)
    {
        if (left == right)
        {
            return 0;
        }

        if (left.Length != right.Length || left.Length < ShortestVaried || left[^1] != right[^1] && left[^1] is 'a' or 'e' or 'o' or 'u')
        {
            return null;
        }

        var varied = 0;
        for (var index = 0; index < left.Length; index++)
        {
            if (left[index] != right[index])
            {
                varied++;
                var (one, other) = (left[index], right[index]);
                if (
                    !Array.Exists(
                        s_sounds,
                        sound => sound.Contains(one, StringComparison.Ordinal) && sound.Contains(other, StringComparison.Ordinal)
                    )
                )
                {
                    return null;
                }
            }
        }

        return varied;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
