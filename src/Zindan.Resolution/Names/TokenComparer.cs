namespace Zindan.Resolution.Names;

/// <summary>Decides how well two words of names agree.</summary>
public static class TokenComparer
{
    private const double SpellingLeast = 0.88;
    private const double WeakLeast = 0.82;
    private const int ShortestForSound = 3;
    private const int ShortestForSpelling = 5;
    private const int MostSkeletonDifference = 2;
    private const int ShortestStem = 4;

    /// <summary>The agreement of two words; symmetric.</summary>
    public static TokenAgreement Compare(NameToken left, NameToken right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (left.Text == right.Text)
        {
            return TokenAgreement.Equal;
        }

        if (left.IsInitial || right.IsInitial)
        {
            // "J. Karimov" is Dzhamshed Karimov too.
            return left.Text[0] == right.Text[0] || left.Sounds[..1] == right.Sounds[..1] ? TokenAgreement.Initial : TokenAgreement.None;
        }

        var listed = Listed(left, right);
        if (listed is TokenAgreement.Listed)
        {
            return listed;
        }

        if (
            listed is TokenAgreement.None
            && (AreOtherNames(left, right) || Math.Abs(left.Skeleton.Length - right.Skeleton.Length) > MostSkeletonDifference)
        )
        {
            return SameStem(left, right) ? TokenAgreement.Suffix : TokenAgreement.None;
        }

        var shortest = Math.Min(left.Sounds.Length, right.Sounds.Length);
        var similarity = LetterSet.AreFar(left.Letters, right.Letters) ? 0 : SpellingDistance.Similarity(left.Sounds, right.Sounds);
        if (left.Sounds == right.Sounds || (shortest >= ShortestForSound && left.Key == right.Key && similarity >= WeakLeast))
        {
            return TokenAgreement.Sound;
        }

        // "Jabr" and "Jaber": short words need the same consonants.
        if (
            similarity >= SpellingLeast
            && (
                shortest >= ShortestForSpelling
                || (shortest >= ShortestForSound && left.Skeleton == right.Skeleton && left.Skeleton.Length > 2)
            )
        )
        {
            return TokenAgreement.Spelling;
        }

        if (listed is TokenAgreement.Nickname)
        {
            return listed;
        }

        if (SameStem(left, right))
        {
            return TokenAgreement.Suffix;
        }

        return shortest >= ShortestForSpelling && similarity >= WeakLeast ? TokenAgreement.Weak : TokenAgreement.None;
    }

    /// <summary>Whether <see cref="Compare"/> could find any agreement; quick, and seldom yes where it finds none.</summary>
    public static bool MayAgree(NameToken left, NameToken right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.IsInitial
            || right.IsInitial
            || !LetterSet.AreFar(left.Letters, right.Letters)
            || Listed(left, right) != TokenAgreement.None
            || SameStem(left, right);
    }

    /// <summary>Both are listed, and not as one: "Bashar" is no way to write "Bashir".</summary>
    private static bool AreOtherNames(NameToken left, NameToken right) => left.Classes.Any(IsFull) && right.Classes.Any(IsFull);

    private static bool IsFull(int number) => number > 0;

    private static TokenAgreement Listed(NameToken left, NameToken right)
    {
        var best = TokenAgreement.None;
        foreach (var a in left.Classes)
        {
            foreach (var b in right.Classes)
            {
                if (a == b && a > 0)
                {
                    return TokenAgreement.Listed;
                }

                if (Math.Abs(a) == Math.Abs(b))
                {
                    best = TokenAgreement.Nickname;
                }
            }
        }

        return best;
    }

    private static bool SameStem(NameToken left, NameToken right) =>
        (left.HasFamilyEnding || right.HasFamilyEnding)
        && left.Stem.Length >= ShortestStem
        && right.Stem.Length >= ShortestStem
        && left.StemKey == right.StemKey;
}
