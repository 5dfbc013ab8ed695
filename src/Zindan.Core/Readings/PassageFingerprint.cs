using Zindan.Core.Text;

namespace Zindan.Core.Readings;

/// <summary>The hash of a run of consecutive words of an article, by which a copied passage is found in another.</summary>
/// <param name="Span">UTF-16 offsets of the run in the article's stored text.</param>
/// <param name="Hash">A hash of the folded words, the same on every machine.</param>
public readonly record struct PassageFingerprint(Span Span, ulong Hash);
