namespace Zindan.Extraction.Propositions;

/// <summary>Knows who is excepted: what is told of "all but three", "everyone except X" or "every inmate but X" is told of the others.</summary>
internal static class Exceptions
{
    // The noun of "every inmate but X" stands at most this many words behind its "every".
    private const int WordsBehindWhole = 4;

    /// <summary>Whether the phrase that starts at a token is excepted from what its sentence tells.</summary>
    public static bool IsExcepted(Grammar grammar, int start)
    {
        var before = start - 1;
        if (
            before > 0
            && grammar.Upos(before) == "ADP"
            && (
                grammar.Form(before - 1) == "not"
                || grammar.Form(before) == "for" && grammar.Form(before - 1) is "but" or "except" or "save"
            )
        )
        {
            before--;
        }

        return before >= 0
            && grammar.Form(before) switch
            {
                "except" or "excepting" or "barring" => true,
                "save" => grammar.Upos(before) != "VERB" && IsWhole(grammar, before - 1),
                "but" => IsWhole(grammar, before - 1) || IsOfWhole(grammar, before - 1),
                // "It was Y, not X, who …": the clause behind the comma is not X's.
                "not" => IsBehindJoin(grammar, before),
                _ => false,
            };
    }

    /// <summary>Whether a "not" sets one person off against another ("only X, and not Y, was tried"), which negates no verb.</summary>
    public static bool IsContrast(Grammar grammar, int not) =>
        grammar.Form(not) == "not" && IsBehindJoin(grammar, not) && not + 1 < grammar.Count && grammar.Upos(not + 1) == "PROPN";

    private static bool IsBehindJoin(Grammar grammar, int not) => not > 0 && grammar.Form(not - 1) is "," or "and" or "but";

    private static bool IsWhole(Grammar grammar, int token) =>
        token >= 0 && grammar.Form(token) is "all" or "everyone" or "everybody" or "none" or "nobody" or "any" or "anyone" or "anybody";

    private static bool IsOfWhole(Grammar grammar, int noun)
    {
        for (var token = noun; token >= 0 && token > noun - WordsBehindWhole; token--)
        {
            if (grammar.Form(token) == "every")
            {
                return true;
            }

            if (grammar.Upos(token) is not ("NOUN" or "ADJ" or "PROPN"))
            {
                return false;
            }
        }

        return false;
    }
}
