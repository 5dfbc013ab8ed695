using Zindan.Extraction.Lexicon;

namespace Zindan.Extraction.Propositions;

/// <summary>Finds who got the term for what stands behind it: "gave him 10 years for plotting", "was handed a life sentence for killing", "is serving a term for bombing".</summary>
internal sealed class AwardedTerms(Grammar grammar, WordClasses carriers)
{
    /// <summary>Whether a verb tells that somebody is given or serves a term.</summary>
    public bool AreGivenBy(int verb) =>
        grammar.IsVerbal(verb)
        && (IsGiving(verb) || IsGetting(verb))
        && grammar.Children(verb).Any(child => grammar.BareRelation(child) is "obj" or "nsubj" or "obl" && IsTerm(child));

    /// <summary>Adds who got it.</summary>
    /// <param name="found">The arguments of the deed behind.</param>
    /// <param name="verb">The verb that gives the term.</param>
    /// <param name="slot">Their slot.</param>
    /// <param name="lent">The arguments of the verb that gives it.</param>
    public void Add(List<Argument> found, int verb, string slot, IReadOnlyList<Argument> lent)
    {
        var receiver =
            IsGetting(verb) ? "subj"
            : lent.Any(argument => argument.Slot == "iobj") ? "iobj"
            : "obj";
        found.AddRange(
            lent.Where(argument => argument.Slot == receiver && !IsTerm(argument.Token))
                .Select(argument => new Argument(slot, argument.Token, true))
        );
    }

    private bool IsGiving(int verb) => carriers.Contains("awarding", grammar.Lemma(verb));

    private bool IsGetting(int verb) => carriers.Contains("getting", grammar.Lemma(verb));

    private bool IsTerm(int noun) => carriers.Contains("term", grammar.Lemma(noun));
}
