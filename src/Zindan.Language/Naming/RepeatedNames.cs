namespace Zindan.Language.Naming;

/// <summary>
/// Lets the sentences of an article help each other: a name that is clear in one of them votes for the same words elsewhere, the last name of a person for
/// itself alone, and an organisation for its acronym in brackets behind it.
/// </summary>
public static class RepeatedNames
{
    private const int LongestName = 8;
    private const int LargestEvidence = 4 * NameVotes.Weak;
    private const int LargestVote = 2 * NameVotes.Weak;

    /// <summary>The votes on each sentence.</summary>
    /// <param name="sentences">The tokens of each sentence of one article.</param>
    /// <param name="names">The names found in each sentence by itself.</param>
    /// <param name="isUnknown">Whether a word, by its form, is one that no table of words knows; of such a word, which nothing else speaks for, the vote is stronger.</param>
    public static IReadOnlyList<NameVotes> Vote(
        IReadOnlyList<string[]> sentences,
        IReadOnlyList<IReadOnlyList<NameSpan>> names,
        Func<string, bool>? isUnknown = null
    )
    {
        ArgumentNullException.ThrowIfNull(sentences);
        ArgumentNullException.ThrowIfNull(names);
        var evidence = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var (forms, found) in sentences.Zip(names))
        {
            foreach (var name in found)
            {
                Collect(evidence, forms, name);
            }
        }
        return [.. sentences.Zip(names, (forms, found) => Vote(evidence, forms, found, isUnknown ?? (_ => false)))];
    }

    private static void Collect(Dictionary<string, int[]> evidence, string[] forms, NameSpan name)
    {
        var strength = Math.Min(name.Margin, LargestEvidence);
        Add(evidence, Text(forms, name.Start, name.End), name.Type, strength);
        if (name.Type == NameType.Person && name.End - name.Start > 1)
        {
            Add(evidence, forms[name.End - 1], name.Type, strength);
        }
        if (
            name.End + 2 < forms.Length
            && forms[name.End] == "("
            && forms[name.End + 2] == ")"
            && IsAcronym(forms[name.End + 1], forms, name)
        )
        {
            Add(evidence, forms[name.End + 1], name.Type, LargestEvidence);
        }
    }

    private static void Add(Dictionary<string, int[]> evidence, string text, NameType type, int strength)
    {
        if (!evidence.TryGetValue(text, out var strengths))
        {
            evidence[text] = strengths = new int[3];
        }
        strengths[(int)type] += strength;
    }

    private static NameVotes Vote(
        Dictionary<string, int[]> evidence,
        string[] forms,
        IReadOnlyList<NameSpan> own,
        Func<string, bool> isUnknown
    )
    {
        var votes = new NameVotes(forms.Length);
        for (var start = 0; start < forms.Length; )
        {
            var length = char.IsUpper(forms[start][0]) ? Math.Min(LongestName, forms.Length - start) : 0;
            while (length > 0 && !VoteFor(votes, evidence, forms, start, start + length, own, isUnknown))
            {
                length--;
            }
            start += Math.Max(1, length);
        }
        return votes;
    }

    /// <summary>Votes if the words are a name elsewhere, more clearly of one type than of all others together; says whether they are.</summary>
    private static bool VoteFor(
        NameVotes votes,
        Dictionary<string, int[]> evidence,
        string[] forms,
        int start,
        int end,
        IReadOnlyList<NameSpan> own,
        Func<string, bool> isUnknown
    )
    {
        if (!evidence.TryGetValue(Text(forms, start, end), out var all))
        {
            return false;
        }
        int[] others = [.. all];
        foreach (var name in own)
        {
            if (name.Start == start && name.End == end)
            {
                others[(int)name.Type] -= Math.Min(name.Margin, LargestEvidence);
            }
        }
        var best = Array.IndexOf(others, others.Max());
        var clear = (2 * others[best]) - others.Sum();
        if (clear > 0)
        {
            var isOnlyAName = end - start == 1 && clear > NameVotes.Weak && IsAlone(forms, start) && isUnknown(forms[start]);
            votes.ForName(start, end, (NameType)best, isOnlyAName ? NameVotes.Certain : Math.Min(clear / 2, LargestVote));
        }
        return true;
    }

    // No part of a longer name that was not seen before.
    private static bool IsAlone(string[] forms, int token) =>
        (token == 0 || !char.IsUpper(forms[token - 1][0])) && (token + 1 == forms.Length || !char.IsUpper(forms[token + 1][0]));

    private static bool IsAcronym(string acronym, string[] forms, NameSpan name)
    {
        var letter = 0;
        for (var token = name.Start; token < name.End && letter < acronym.Length; token++)
        {
            letter += char.ToUpperInvariant(forms[token][0]) == acronym[letter] ? 1 : 0;
        }
        return acronym.Length > 1 && letter == acronym.Length;
    }

    private static string Text(string[] forms, int start, int end) =>
        end - start == 1 ? forms[start] : string.Join(' ', forms, start, end - start);
}
