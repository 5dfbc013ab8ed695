using System.Text;
using Zindan.Language.Documents;

namespace Zindan.Language.Sentences;

/// <summary>Finds sentences that copy others of the same article: a lead given twice, a teaser that breaks off in "[…]".</summary>
internal static class RepeatFinder
{
    private const int ShortestCopy = 20;

    /// <summary>The kind of each sentence: that of its section, or <see cref="SectionKind.Repeat"/>.</summary>
    public static SectionKind[] Kinds(Document document, List<(Section Section, TokenRange Tokens)> sentences)
    {
        var kinds = new SectionKind[sentences.Count];
        var folded = new string[sentences.Count];
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < sentences.Count; i++)
        {
            kinds[i] = sentences[i].Section.Kind;
            folded[i] = Fold(document.TextOf(sentences[i].Tokens));
            if (folded[i].Length >= ShortestCopy && kinds[i] is SectionKind.Body or SectionKind.Headline)
            {
                last[folded[i]] = i;
            }
        }

        var teaser = TeaserSections(document, sentences);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < sentences.Count; i++)
        {
            if (kinds[i] is SectionKind.Body && EndsInTeaser(document, sentences[i].Tokens))
            {
                kinds[i] = SectionKind.Repeat;
                continue;
            }

            if (kinds[i] is not (SectionKind.Body or SectionKind.Headline) || folded[i].Length < ShortestCopy)
            {
                continue;
            }

            if (teaser.Contains(sentences[i].Section.Index) && last[folded[i]] > i)
            {
                kinds[i] = SectionKind.Repeat;
            }
            else if (!seen.Add(folded[i]))
            {
                kinds[i] = SectionKind.Repeat;
            }
        }

        return kinds;
    }

    /// <summary>Sections whose last sentence breaks off in "[…]" or "[...]".</summary>
    private static HashSet<int> TeaserSections(Document document, List<(Section Section, TokenRange Tokens)> sentences)
    {
        var sections = new HashSet<int>();
        foreach (var (section, tokens) in sentences)
        {
            if (EndsInTeaser(document, tokens))
            {
                sections.Add(section.Index);
            }
        }

        return sections;
    }

    private static bool EndsInTeaser(Document document, TokenRange tokens)
    {
        var text = document.TextOf(new TokenRange(Math.Max(tokens.Start, tokens.End - 3), tokens.End));
        return text.EndsWith("[…]", StringComparison.Ordinal)
            || text.EndsWith("[...]", StringComparison.Ordinal)
            || text.EndsWith("[&hellip;]", StringComparison.Ordinal);
    }

    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                folded.Append(char.ToLowerInvariant(c));
            }
        }

        return folded.ToString();
    }
}
