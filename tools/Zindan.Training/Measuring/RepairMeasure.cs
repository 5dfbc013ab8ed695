using Zindan.Language.Parsing;
using Zindan.Language.Pipeline;
using Zindan.Training.Corpora;

namespace Zindan.Training.Measuring;

/// <summary>
/// Attachment in the whole pipeline on gold tokens: sentences normalised, names parsed as one word, trees repaired; and what it would be without the repairs.
/// The normaliser hangs attributions, asides and times where readers want them, not always where the treebanks do, so this lies below the parser's own figure.
/// </summary>
public sealed class RepairMeasure(string name, IReadOnlyList<TreebankSentence> sentences, LanguagePipeline pipeline) : IMeasure
{
    /// <inheritdoc/>
    public IEnumerable<Figure> Measure()
    {
        var (tokens, before, after, repairs) = (0, 0, 0, 0);
        foreach (var gold in sentences.GroupBy(sentence => sentence.Document))
        {
            var tree = GoldTokens.Read([.. gold.Select(sentence => sentence.Forms)], pipeline).Tree;
            var (heads, relations) = (tree.Heads.ToArray(), tree.Relations.ToArray());
            after += Right(gold, heads, relations);
            foreach (var repair in tree.Repairs.Reverse())
            {
                (heads[repair.Token], relations[repair.Token]) = (repair.FormerHead, repair.FormerRelation);
            }

            before += Right(gold, heads, relations);
            tokens += heads.Length;
            repairs += tree.Repairs.Count;
        }

        yield return new($"las.{name}.pipeline", 100.0 * after / tokens, IsDetail: true);
        yield return new($"las.{name}.pipeline.unrepaired", 100.0 * before / tokens, IsDetail: true);
        yield return new($"repairs.{name}", 100.0 * repairs / tokens, Unit: "% of words", IsDetail: true);
    }

    private static int Right(IEnumerable<TreebankSentence> gold, int[] heads, string[] relations)
    {
        var (start, right) = (0, 0);
        foreach (var sentence in gold)
        {
            foreach (var (i, token) in sentence.Tokens.Index())
            {
                var head = heads[start + i] < 0 ? -1 : heads[start + i] - start;
                right += head == token.Head && Universal(relations[start + i]) == Universal(RelationNames.Spelling(token.Relation)) ? 1 : 0;
            }

            start += sentence.Tokens.Count;
        }

        return right;
    }

    private static string Universal(string relation) => relation.Split(':')[0];
}
