using System.Collections.Immutable;

namespace Zindan.Resolution.Names;

/// <summary>Puts two persons' names side by side (reading-and-resolution, 11.3).</summary>
public static class PersonNameComparer
{
    /// <summary>How the names agree; symmetric but for left and right inside pairs.</summary>
    public static PersonNameMatch Compare(PersonName left, PersonName right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var alignment = NameAlignment.Of(left.Tokens, right.Tokens);
        var pairs = alignment.Pairs.Where(pair => pair.Agreement != TokenAgreement.None).ToArray();
        if (left.Generation is { } one && right.Generation is { } other && one != other)
        {
            return new PersonNameMatch(PersonNameMatchKind.OtherGeneration, null, null, 0, false);
        }

        if (pairs.Length == 0)
        {
            return new PersonNameMatch(PersonNameMatchKind.Different, null, null, 0, false);
        }

        if (left.IsSingle || right.IsSingle)
        {
            return OfSingle(left, right, pairs[0]);
        }

        var (extraLeft, extraRight) = (
            Unmatched(left.Tokens, pairs, pair => pair.Left),
            Unmatched(right.Tokens, pairs, pair => pair.Right)
        );
        var family = pairs.FirstOrDefault(pair => IsFamily(left, pair.Left) && IsFamily(right, pair.Right));
        var others = pairs.Where(pair => !ReferenceEquals(pair, family)).OrderByDescending(pair => pair.Agreement).ToArray();
        if (extraLeft > 0 && extraRight > 0)
        {
            return Conflict(left, right, family, others);
        }

        if (family is null)
        {
            // All words of one stand in the other, in another order ("Putin Vladimir").
            var swapped = pairs.OrderByDescending(pair => pair.Left.Text.Length).ToArray();
            return pairs.Length > 1 && pairs.All(pair => pair.Agreement >= TokenAgreement.Sound) && extraLeft == 0 && extraRight == 0
                ? new PersonNameMatch(PersonNameMatchKind.Full, swapped[0], swapped[1], pairs.Length - 2, true)
                : new PersonNameMatch(PersonNameMatchKind.FamilyConflict, null, others[0], 0, false);
        }

        return others.Length == 0 || NameGender.AreManAndWoman(others[0]) || IsNameOfFather(left, right, others[0])
            ? new PersonNameMatch(PersonNameMatchKind.GivenConflict, family, null, 0, false)
            : new PersonNameMatch(PersonNameMatchKind.Full, family, others[0], others.Length - 1, false);
    }

    /// <summary>Whether <see cref="Compare"/> could find anything but a conflict: of two names of two words each both words must agree, in either order.</summary>
    public static bool MayAgree(PersonName left, PersonName right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var (a, b) = (left.Tokens, right.Tokens);
        return a.Length != 2 || b.Length != 2 || (Agree(a[0], b[0]) && Agree(a[1], b[1])) || (Agree(a[0], b[1]) && Agree(a[1], b[0]));
    }

    private static bool Agree(NameToken left, NameToken right) =>
        TokenComparer.MayAgree(left, right) && AlignedTokens.Of(left, right).Agreement != TokenAgreement.None;

    /// <summary>Whether one is called what the other's father is.</summary>
    private static bool IsNameOfFather(PersonName left, PersonName right, AlignedTokens given) =>
        (left.Father is { } father && ReferenceEquals(father, given.Left) && ReferenceEquals(given.Right, right.Tokens[0]))
        || (right.Father is { } other && ReferenceEquals(other, given.Right) && ReferenceEquals(given.Left, left.Tokens[0]));

    private static PersonNameMatch OfSingle(PersonName left, PersonName right, AlignedTokens pair)
    {
        if (left.IsSingle && right.IsSingle)
        {
            return new PersonNameMatch(PersonNameMatchKind.Single, pair, null, 0, false);
        }

        var (full, token) = left.IsSingle ? (right, pair.Right) : (left, pair.Left);
        if (pair.Agreement >= TokenAgreement.Sound && full.Tokens.All(part => token.Text.Contains(part.Text, StringComparison.Ordinal)))
        {
            // One word for both: "Dadgul" and "Dad Gul".
            return new PersonNameMatch(PersonNameMatchKind.Full, pair, pair, 0, false);
        }

        return IsFamily(full, token)
            ? new PersonNameMatch(PersonNameMatchKind.FamilyOnly, pair, null, 0, false)
            : new PersonNameMatch(PersonNameMatchKind.GivenOnly, null, pair, 0, false);
    }

    private static PersonNameMatch Conflict(PersonName left, PersonName right, AlignedTokens? family, AlignedTokens[] others)
    {
        if (family is null)
        {
            return new PersonNameMatch(PersonNameMatchKind.FamilyConflict, null, others.FirstOrDefault(), 0, false);
        }

        // Given names agree and each has a further name that the other lacks: "Sergey Viktorovich" and "Sergey Ivanovich" are two.
        var given = others.FirstOrDefault(pair =>
            ReferenceEquals(pair.Left, left.Tokens[0]) && ReferenceEquals(pair.Right, right.Tokens[0])
        );
        return new PersonNameMatch(PersonNameMatchKind.GivenConflict, family, given, 0, false);
    }

    /// <summary>The last word is the family name; of three or more the last but one may be (father's and mother's family names).</summary>
    private static bool IsFamily(PersonName name, NameToken token) =>
        IsPart(name.Tokens[^1], token)
        || (name.Tokens.Length > 2 && IsPart(name.Tokens[^2], token) && !FamilySuffixes.IsPatronymic(token.Text));

    private static bool IsPart(NameToken whole, NameToken token) =>
        ReferenceEquals(whole, token)
        || (token.Text.Length > whole.Text.Length && token.Text.EndsWith(whole.Text, StringComparison.Ordinal));

    private static int Unmatched(ImmutableArray<NameToken> tokens, AlignedTokens[] pairs, Func<AlignedTokens, NameToken> side) =>
        tokens.Count(token =>
            !pairs.Any(pair =>
                ReferenceEquals(side(pair), token)
                || (
                    !tokens.Contains(side(pair), ReferenceEqualityComparer.Instance)
                    && side(pair).Text.Contains(token.Text, StringComparison.Ordinal)
                )
            )
        );
}
