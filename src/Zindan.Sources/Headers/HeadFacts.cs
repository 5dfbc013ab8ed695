namespace Zindan.Sources.Headers;

/// <summary>What the lines above an article's text say.</summary>
/// <param name="Lines">The facts of the lines that say something of the article, from the top.</param>
/// <param name="Title">The line that stands where a headline stands, or null.</param>
/// <param name="Shorts">Other short lines between headline and text.</param>
/// <param name="Length">How many lines the head takes, the first paragraphs with them.</param>
internal sealed record HeadFacts(IReadOnlyList<LineFacts> Lines, string? Title, IReadOnlyList<string> Shorts, int Length);
