namespace Zindan.Resolution.Names;

/// <summary>Given names of a man and a woman that differ by their endings alone.</summary>
internal static class NameGender
{
    private const int Shortest = 4;

    /// <summary>Whether one is the other with the feminine ending: "Karim" and "Karima".</summary>
    public static bool AreManAndWoman(AlignedTokens pair) =>
        IsUnlisted(pair) && (IsFeminineOf(pair.Left.Sounds, pair.Right.Sounds) || IsFeminineOf(pair.Right.Sounds, pair.Left.Sounds));

    /// <summary>Whether they end in -a and -o: "Lucia" and "Lucio", though to Tajiks "Yahyo" is "Yahya".</summary>
    public static bool MayBeManAndWoman(AlignedTokens pair)
    {
        var (left, right) = (pair.Left.Sounds, pair.Right.Sounds);
        return IsUnlisted(pair)
            && left.Length >= Shortest
            && left.Length == right.Length
            && (left[^1], right[^1]) is ('a', 'o') or ('o', 'a')
            && string.CompareOrdinal(left, 0, right, 0, left.Length - 1) == 0;
    }

    private static bool IsUnlisted(AlignedTokens pair) =>
        pair.Agreement is not (TokenAgreement.Equal or TokenAgreement.Listed or TokenAgreement.Initial);

    private static bool IsFeminineOf(string woman, string man) =>
        man.Length >= Shortest
        && woman.Length == man.Length + 1
        && woman[^1] == 'a'
        && man[^1] is not ('a' or 'e' or 'i' or 'o' or 'u' or 'y')
        && woman.StartsWith(man, StringComparison.Ordinal);
}
