using System.Collections.Immutable;

namespace Zindan.Resolution.Names;

/// <summary>Which words of two names stand for each other, best pairs first; words may be joined ("Abd al Aziz", "Abdulaziz").</summary>
/// <param name="Pairs">The pairs.</param>
/// <param name="ExtraLeft">Words of the left name alone.</param>
/// <param name="ExtraRight">Words of the right name alone.</param>
public sealed record NameAlignment(
    ImmutableArray<AlignedTokens> Pairs,
    ImmutableArray<NameToken> ExtraLeft,
    ImmutableArray<NameToken> ExtraRight
)
{
    private const double Least = 0.62;
    private const double LeastJoined = 0.9;
    private const int ShortestWhole = 4;
    private const int MostDifference = 2;

    /// <summary>Aligns two names. Equal pairs go first, then the likest; ties by position.</summary>
    public static NameAlignment Of(ImmutableArray<NameToken> left, ImmutableArray<NameToken> right)
    {
        var candidates = Candidates(left, right)
            .OrderByDescending(pair => pair.Tokens.Similarity)
            .ThenBy(pair => pair.Left.Start)
            .ThenBy(pair => pair.Right.Start);
        var (usedLeft, usedRight) = (new bool[left.Length], new bool[right.Length]);
        var pairs = ImmutableArray.CreateBuilder<AlignedTokens>();
        foreach (var (l, r, tokens) in candidates)
        {
            if (!Taken(usedLeft, l) && !Taken(usedRight, r))
            {
                Take(usedLeft, l);
                Take(usedRight, r);
                pairs.Add(tokens);
            }
        }

        return new NameAlignment(pairs.ToImmutable(), [.. left.Where((_, i) => !usedLeft[i])], [.. right.Where((_, i) => !usedRight[i])]);
    }

    private static IEnumerable<((int Start, int Length) Left, (int Start, int Length) Right, AlignedTokens Tokens)> Candidates(
        ImmutableArray<NameToken> left,
        ImmutableArray<NameToken> right
    )
    {
        for (var i = 0; i < left.Length; i++)
        {
            for (var j = 0; j < right.Length; j++)
            {
                if (AlignedTokens.Of(left[i], right[j]) is { } pair && pair.Similarity >= Least && !AreTwoFathers(pair))
                {
                    yield return ((i, 1), (j, 1), pair);
                }
            }
        }

        foreach (var (l, r, pair) in Joined(left, right))
        {
            yield return (l, r, pair);
        }

        foreach (var (r, l, pair) in Joined(right, left))
        {
            yield return (l, r, pair);
        }
    }

    private static IEnumerable<((int Start, int Length) Parts, (int Start, int Length) Whole, AlignedTokens Tokens)> Joined(
        ImmutableArray<NameToken> parts,
        ImmutableArray<NameToken> wholes
    )
    {
        for (var length = 2; length <= Math.Min(3, parts.Length); length++)
        {
            for (var i = 0; i + length <= parts.Length; i++)
            {
                var letters = 0;
                for (var k = i; k < i + length; k++)
                {
                    letters += parts[k].Text.Length;
                }

                if (!wholes.Any(whole => whole.Text.Length > ShortestWhole && Math.Abs(whole.Text.Length - letters) <= MostDifference))
                {
                    continue;
                }

                var joined = NameToken.Of(string.Concat(parts.Skip(i).Take(length).Select(token => token.Text)));
                for (var j = 0; j < wholes.Length; j++)
                {
                    if (
                        wholes[j].Text.Length > ShortestWhole
                        && AlignedTokens.Of(joined, wholes[j]) is { } pair
                        && pair.Similarity >= LeastJoined
                    )
                    {
                        yield return ((i, length), (j, 1), pair with { Weight = pair.Weight + 0.2 });
                    }
                }
            }
        }
    }

    /// <summary>Patronymics are long and alike by their endings alone.</summary>
    private static bool AreTwoFathers(AlignedTokens pair) =>
        pair.Agreement < TokenAgreement.Spelling
        && FamilySuffixes.IsPatronymic(pair.Left.Text)
        && FamilySuffixes.IsPatronymic(pair.Right.Text);

    private static bool Taken(bool[] used, (int Start, int Length) range) => used.AsSpan(range.Start, range.Length).Contains(true);

    private static void Take(bool[] used, (int Start, int Length) range) => used.AsSpan(range.Start, range.Length).Fill(true);
}
