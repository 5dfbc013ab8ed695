namespace Zindan.Resolution.Names;

/// <summary>How two persons' names agree, part by part.</summary>
/// <param name="Kind">What the names, put side by side, say.</param>
/// <param name="Family">The family names, or the one name of both; null where none agree.</param>
/// <param name="Given">The given names; null where none agree or one has none.</param>
/// <param name="Further">The number of further words that agree.</param>
/// <param name="Swapped">Whether they agree in another order only.</param>
public sealed record PersonNameMatch(PersonNameMatchKind Kind, AlignedTokens? Family, AlignedTokens? Given, int Further, bool Swapped)
{
    /// <summary>Whether each name that both have agrees at least so well.</summary>
    public bool Agrees(TokenAgreement least) =>
        (Family ?? Given) is not null && !(Family?.Agreement < least) && !(Given?.Agreement < least);
}
