using System.Text.RegularExpressions;
using Zindan.Core.Articles;
using Zindan.Core.Text;
using Zindan.Language.Documents;
using Zindan.Language.Pipeline;

namespace Zindan.Language.Sections;

/// <summary>Cuts an article into paragraphs and lines, and tells prose from headlines, bylines, datelines, dates, captions and what belongs to the page.</summary>
/// <remarks>Copies of earlier text are found by <see cref="Sentences.SentenceSplitter"/>, which sees them a sentence at a time.</remarks>
public sealed partial class Sectioner(SectionLexicon lexicon) : IStep
{
    private const int LongestLine = 250;
    private const int LongestHeadline = 160;
    private const int TopLines = 8;

    /// <inheritdoc/>
    public Annotations Needs => Annotations.None;

    /// <inheritdoc/>
    public Annotations Gives => Annotations.Sections;

    /// <inheritdoc/>
    public void Apply(Document document) => document.Sections = Divide(document.Article);

    private List<Section> Divide(Article article)
    {
        var text = article.Text;
        var paragraphs = ParagraphFinder.Find(text);
        var sections = new List<Section>(paragraphs.Count);
        var sawProse = false;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var (kind, rule) = Classify(article, paragraphs, i, sawProse);
            sawProse |= kind == SectionKind.Body;
            sections.Add(new Section(i, kind, paragraphs[i], rule));
        }

        return sections;
    }

    private (SectionKind Kind, string Rule) Classify(Article article, List<Span> paragraphs, int index, bool sawProse)
    {
        var text = article.Text;
        var paragraph = paragraphs[index];
        if (paragraph.Length > LongestLine)
        {
            return (SectionKind.Body, "long");
        }

        var line = paragraph.Of(text);
        var lower = line.ToLowerInvariant();
        foreach (var rule in lexicon.Lines)
        {
            if (rule.Fits(lower))
            {
                return (rule.Kind, rule.Words);
            }
        }

        if (article.Header.Title is { } title && Same(title, line))
        {
            return (SectionKind.Headline, "title");
        }

        if (WholeDate().IsMatch(line))
        {
            return (SectionKind.PublicationDate, "date");
        }

        if (Byline().IsMatch(line))
        {
            return (SectionKind.Byline, "by");
        }

        if (WholeDateline().IsMatch(line))
        {
            return (SectionKind.Dateline, "dateline");
        }

        if (!char.IsLetterOrDigit(line[^1]) || line.Length > LongestHeadline)
        {
            if (IsRule(line))
            {
                return (SectionKind.Boilerplate, "rule");
            }

            if (
                ParagraphFinder.EndsSentence(text, paragraph)
                || line.Length > LongestHeadline
                || line[^1] is ':' or ',' or ';' or '-' or '—'
            )
            {
                return (SectionKind.Body, "prose");
            }
        }

        if (IsOutlet(lower, line))
        {
            return (SectionKind.Outlet, "outlet");
        }

        if (!sawProse && index < TopLines && HasProseBehind(text, paragraphs, index))
        {
            return (SectionKind.Headline, "top");
        }

        return index + 1 < paragraphs.Count && IsHeading(line) ? (SectionKind.Headline, "heading") : (SectionKind.Body, "line");
    }

    /// <summary>A short line, mostly capitalised or in few words, that ends without a stop.</summary>
    private static bool IsHeading(string line) =>
        line.Length <= 90 && char.IsUpper(line[0]) && line.Count(c => c == ' ') <= 11 && line[^1] is not (',' or ';' or ':');

    private static bool HasProseBehind(string text, List<Span> paragraphs, int index)
    {
        for (var next = index + 1; next < Math.Min(paragraphs.Count, index + TopLines); next++)
        {
            if (paragraphs[next].Length > LongestHeadline || ParagraphFinder.EndsSentence(text, paragraphs[next]))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOutlet(string lower, string line)
    {
        if (lexicon.Outlets.Contains(lower))
        {
            return true;
        }

        var words = lower.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= 4
            && lexicon.OutletEnds.Contains(words[^1])
            && line.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => char.IsUpper(word[0]));
    }

    /// <summary>A line of dashes, stars and the like.</summary>
    private static bool IsRule(string line) => line.All(c => !char.IsLetterOrDigit(c));

    private static bool Same(string title, string line) =>
        title.Length > 0 && string.Equals(Fold(title), Fold(line), StringComparison.OrdinalIgnoreCase);

    private static string Fold(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    [GeneratedRegex(
        @"^(?:(?:this article is from|published(?: on| at)?|posted(?: on)?|updated(?: on| at)?|last (?:updated|modified)|first published|date)[:,]?\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,2}(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?,?\s+\d{4}|\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{4})(?:[\s,|T–—-]+(?:at\s+)?\d{1,2}[:.]\d\d(?:[:.]\d\d)?\s*(?:[ap]\.?m\.?)?\s*(?:\(?[A-Z]{2,4}\)?)?)?\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex WholeDate();

    [GeneratedRegex(
        @"^(?:[Bb]y|BY)\s+(?:\p{Lu}[\p{L}.'’-]*|of|de|al|bin|and|in|for|,|\s)+(?:\s*[|,–—-].{0,60})?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Byline();

    [GeneratedRegex(
        @"^\p{Lu}{3,}(?:[\s-]\p{Lu}{2,})*(?:,\s+\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+)*)?(?:,\s+\p{Lu}[a-z]{2,8}\.?\s\d{1,2}(?:,\s\d{4})?)?\s*(?:\([\p{L}\s/-]{2,20}\))?\s*[—–-]*$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex WholeDateline();
}
