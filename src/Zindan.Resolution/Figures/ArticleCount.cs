using Zindan.Core.Statements;

namespace Zindan.Resolution.Figures;

/// <summary>What one article counts of one kind in one event.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Published">When it was published.</param>
/// <param name="Count">The total it gives.</param>
/// <param name="IsOfficial">Whether somebody is named who says so.</param>
/// <param name="IsNumber">Whether the article gives a number; else single people are told of, who need not be all.</param>
internal sealed record ArticleCount(string ArticleId, DateOnly? Published, CountBounds Count, bool IsOfficial, bool IsNumber)
{
    /// <summary>Whether both cannot be right.</summary>
    public bool Contradicts(ArticleCount other) => !Claim.Overlaps(other.Claim);

    private CountBounds Claim => IsNumber ? Count : new CountBounds(Count.Low, null);
}
