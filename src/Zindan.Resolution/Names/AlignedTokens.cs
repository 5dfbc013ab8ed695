using System.Runtime.CompilerServices;

namespace Zindan.Resolution.Names;

/// <summary>Two words of names that stand for each other.</summary>
/// <param name="Left">The word of the left name.</param>
/// <param name="Right">The word of the right name.</param>
/// <param name="Agreement">How well they agree.</param>
/// <param name="Similarity">The same as a number, 0 to 1.</param>
/// <param name="Weight">How much the pair says: particles and common names say less, long words more.</param>
public sealed record AlignedTokens(NameToken Left, NameToken Right, TokenAgreement Agreement, double Similarity, double Weight)
{
    private const int Slots = 1 << 17;
    private static readonly AlignedTokens?[] Recent = new AlignedTokens?[Slots];

    /// <summary>The pair, whatever its similarity.</summary>
    public static AlignedTokens Of(NameToken left, NameToken right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        // The same few words meet each other all over a corpus.
        ref var slot = ref Recent[((RuntimeHelpers.GetHashCode(left) * 31) + RuntimeHelpers.GetHashCode(right)) & (Slots - 1)];
        return slot is { } known && ReferenceEquals(known.Left, left) && ReferenceEquals(known.Right, right)
            ? known
            : slot = Compared(left, right);
    }

    private static AlignedTokens Compared(NameToken left, NameToken right)
    {
        var agreement = TokenComparer.Compare(left, right);
        var similarity = agreement switch
        {
            TokenAgreement.Equal => 1,
            TokenAgreement.Listed => 0.97,
            TokenAgreement.Sound => 0.96,
            TokenAgreement.Initial => 0.9,
            TokenAgreement.Nickname => 0.88,
            _ => left.IsInitial
            || right.IsInitial
            || Math.Abs(left.Sounds.Length - right.Sounds.Length) > Math.Max(left.Sounds.Length, right.Sounds.Length) / 2
                ? 0
                : SpellingDistance.Similarity(left.Sounds, right.Sounds),
        };
        return new AlignedTokens(left, right, agreement, similarity, Math.Min(WeightOf(left), WeightOf(right)));
    }

    private static double WeightOf(NameToken token) =>
        token.IsParticle ? 0.2
        : token.IsInitial ? 0.5
        : token.IsCommon ? 0.8
        : 1;
}
