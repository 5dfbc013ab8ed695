using System.Collections.Immutable;

namespace Zindan.Resolution.Names;

/// <summary>One number for how alike two names are: what a search or a list of candidates is ordered by. Merging asks for more than this.</summary>
public static class NameSimilarity
{
    private const double LeastOfPair = 0.62;
    private const double ExtraWeight = 0.12;
    private const double ConflictFactor = 0.62;

    /// <summary>The likeness of two persons' names, 0 to 1.</summary>
    public static double OfPersons(string left, string right) => Of(PersonTokens(left), PersonTokens(right));

    /// <summary>The likeness of two organisations' names, 0 to 1.</summary>
    public static double OfOrganisations(string left, string right)
    {
        var (a, b) = (OrganisationName.Parse(left), OrganisationName.Parse(right));
        if (a.IsAcronymOf(b) || b.IsAcronymOf(a))
        {
            return 0.9;
        }

        var core = Of(a.Core, b.Core);
        var form = a.LegalForm is { } one && b.LegalForm is { } other && one != other ? 0.9 : 1;
        return core * form;
    }

    private static ImmutableArray<NameToken> PersonTokens(string name)
    {
        var words = NameFolding.Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var bare = words.Where(word => !NameLexicon.IsTitle(word)).ToArray();
        return [.. (bare.Length > 0 ? bare : words).Select(NameLexicon.ParticleOf).Distinct(StringComparer.Ordinal).Select(NameToken.Of)];
    }

    private static double Of(ImmutableArray<NameToken> left, ImmutableArray<NameToken> right)
    {
        if (left.IsEmpty || right.IsEmpty)
        {
            return 0;
        }

        var aligned = NameAlignment.Of(left, right);
        var joined = SpellingDistance.Similarity(
            Romanisation.Of(string.Concat(left.Select(token => token.Text))),
            Romanisation.Of(string.Concat(right.Select(token => token.Text)))
        );
        return Math.Max(joined >= 0.9 && left.Length != right.Length ? joined : 0, Score(aligned));
    }

    private static double Score(NameAlignment alignment)
    {
        if (alignment.Pairs.IsEmpty)
        {
            return 0;
        }

        var (similarity, weight) = (0.0, 0.0);
        foreach (var pair in alignment.Pairs)
        {
            similarity += pair.Weight * pair.Similarity;
            weight += pair.Weight;
        }

        var worst = alignment.Pairs.Min(pair => pair.Similarity);
        var extraLeft = alignment.ExtraLeft.Sum(WeightOf);
        var extraRight = alignment.ExtraRight.Sum(WeightOf);
        var score = similarity / weight * (0.85 + 0.15 * worst);
        score *= Math.Pow(ConflictFactor, 2 * Math.Min(extraLeft, extraRight));
        return score * (1 - ExtraWeight * Math.Abs(extraLeft - extraRight) / (weight + Math.Abs(extraLeft - extraRight)));
    }

    private static double WeightOf(NameToken token) =>
        token.IsParticle ? 0.2
        : token.IsInitial ? 0.5
        : token.IsCommon ? 0.8
        : 1;
}
