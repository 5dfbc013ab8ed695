using Zindan.Core.Statements;

namespace Zindan.Resolution.Figures;

/// <summary>What one article counts of one kind in one event.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Published">When it was published.</param>
/// <param name="Count">The total it gives.</param>
/// <param name="IsOfficial">Whether somebody is named who says so.</param>
internal sealed record ArticleCount(string ArticleId, DateOnly? Published, CountBounds Count, bool IsOfficial);
