using Zindan.Core.Text;

namespace Zindan.Core.Entities;

/// <summary>A stretch of one article's text that speaks of an entity. It belongs to that article; an entity is what it speaks of.</summary>
/// <param name="Span">UTF-16 offsets into the article's stored text.</param>
/// <param name="Text">Literally the text at those offsets.</param>
public sealed record Mention(Span Span, string Text);
