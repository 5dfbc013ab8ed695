using Zindan.Language.Documents;
using Zindan.Language.Pipeline;
using Zindan.Training.Corpora;

namespace Zindan.Training.Measuring;

/// <summary>
/// Coreference of names and definite nominals in GUM's news, mentions predicted: links to the closest antecedent that are in one gold cluster, among all
/// links predicted; and the gold links of such mentions that are found. A predicted mention is the smallest gold mention whose head words hold its head.
/// </summary>
public sealed class CoreferenceMeasure(CorpusFolder corpora, LanguagePipeline pipeline) : IMeasure
{
    /// <inheritdoc/>
    public IEnumerable<Figure> Measure()
    {
        var (right, predicted, gold) = (0, 0, 0);
        foreach (var part in new[] { "dev", "test" })
        {
            foreach (var document in GoldCoreference.Read(CorpusFile.ReadLines(corpora.In("ud-gum", $"en_gum-ud-{part}.conllu"))))
            {
                var read = GoldTokens.Read(document.Sentences, pipeline);
                gold += document.Links;
                foreach (var chain in read.Chains)
                {
                    var counted = chain.Mentions.Where(mention => mention.Kind != MentionKind.Pronoun).ToList();
                    for (var i = 1; i < counted.Count; i++)
                    {
                        predicted++;
                        var (antecedent, anaphor) = (document.ClusterAt(counted[i - 1].Head), document.ClusterAt(counted[i].Head));
                        right += antecedent is not null && antecedent == anaphor ? 1 : 0;
                    }
                }
            }
        }

        yield return new("coreference.precision", 100.0 * right / Math.Max(1, predicted), 85);
        yield return new("coreference.recall", 100.0 * right / Math.Max(1, gold), IsDetail: true);
    }
}
