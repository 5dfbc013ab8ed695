namespace Zindan.Resolution.Names;

/// <summary>Decides how well two words of names agree.</summary>
public static class TokenComparer
{
    private const double SpellingLeast = 0.88;
    private const double WeakLeast = 0.82;
    private const int ShortestForSound = 3;
    private const int ShortestForSpelling = 5;

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
            return left.Text[0] == right.Text[0] ? TokenAgreement.Initial : TokenAgreement.None;
        }

        var listed = Listed(left, right);
        if (listed is TokenAgreement.Listed)
        {
            return listed;
        }

        var shortest = Math.Min(left.Sounds.Length, right.Sounds.Length);
        var similarity = SpellingDistance.Similarity(left.Sounds, right.Sounds);
        if (left.Sounds == right.Sounds || (shortest >= ShortestForSound && left.Key == right.Key && similarity >= WeakLeast))
        {
            return TokenAgreement.Sound;
        }

        if (shortest >= ShortestForSpelling && similarity >= SpellingLeast)
        {
            return TokenAgreement.Spelling;
        }

        if (listed is TokenAgreement.Nickname)
        {
            return listed;
        }

        if (SameStem(left.Text, right.Text))
        {
            return TokenAgreement.Suffix;
        }

        return shortest >= ShortestForSpelling && similarity >= WeakLeast ? TokenAgreement.Weak : TokenAgreement.None;
    }

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

    private static bool SameStem(string left, string right)
    {
        var (leftStem, rightStem) = (FamilySuffixes.Stem(left), FamilySuffixes.Stem(right));
        return (leftStem != left || rightStem != right)
            && leftStem.Length >= 4
            && rightStem.Length >= 4
            && Romanisation.Key(Romanisation.Of(leftStem)) == Romanisation.Key(Romanisation.Of(rightStem));
    }
}
