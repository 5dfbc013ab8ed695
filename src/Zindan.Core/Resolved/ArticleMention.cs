using Zindan.Core.Text;

namespace Zindan.Core.Resolved;

/// <summary>A mention together with the article it stands in.</summary>
/// <param name="ArticleId">The article's id.</param>
/// <param name="Span">UTF-16 offsets into that article's stored text.</param>
/// <param name="Text">Literally the text at those offsets.</param>
public sealed record ArticleMention(string ArticleId, Span Span, string Text);
