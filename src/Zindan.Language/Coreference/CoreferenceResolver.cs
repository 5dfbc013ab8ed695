using Zindan.Language.Documents;
using Zindan.Language.Pipeline;
using Zindan.Language.Repairs;

namespace Zindan.Language.Coreference;

/// <summary>Finds which mentions of an article speak of the same thing, by passes from the surest to the least sure.</summary>
/// <remarks>
/// A sieve after Lee et al. (CoNLL 2011), with its precise passes alone. Event nominals and members of counted groups need to know what happened, and
/// belong to reading.
/// </remarks>
public sealed class CoreferenceResolver : IStep
{
    private static readonly RepairLexicon s_lexicon = new();
    private static readonly ICoreferencePass[] s_passes =
    [
        new NamePass(),
        new AliasPass(),
        new AppositionPass(),
        new RolePass(),
        new HeadPass(),
        new PronounPass(s_lexicon),
        new DescribedPronounPass(s_lexicon),
        new CataphoraPass(),
        new PossessivePass(),
    ];

    /// <inheritdoc/>
    public Annotations Needs =>
        Annotations.Sentences
        | Annotations.Tokens
        | Annotations.Tags
        | Annotations.Tree
        | Annotations.Names
        | Annotations.Titles
        | Annotations.Clauses
        | Annotations.Times;

    /// <inheritdoc/>
    public Annotations Gives => Annotations.Chains;

    /// <inheritdoc/>
    public void Apply(Document document)
    {
        var candidates = MentionFinder.Find(document);
        var chains = new ChainBuilder(candidates);
        foreach (var pass in s_passes)
        {
            pass.Apply(candidates, chains, document);
        }

        document.Chains = chains.Build();
    }
}
