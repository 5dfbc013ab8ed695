using System.Collections.Frozen;
using AngleSharp.Dom;
using Zindan.Sources.Headers;

namespace Zindan.Sources.Html;

/// <summary>Tells the elements of one page that hold no text of its article: navigation, comments, share bars, captions, what is hidden.</summary>
internal sealed class Boilerplate
{
    private const double GoodPart = 0.4;

    private static readonly FrozenSet<string> s_tags = FrozenSet.ToFrozenSet(
        "script style noscript template iframe object embed svg math canvas audio video picture img map button input select textarea label form dialog menu nav aside footer figure figcaption head title".Split(
            ' '
        ),
        StringComparer.Ordinal
    );

    private static readonly FrozenSet<string> s_roles = FrozenSet.ToFrozenSet(
        ["navigation", "complementary", "banner", "contentinfo", "search", "dialog", "menu", "menubar", "toolbar", "alert"],
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly FrozenSet<string> s_never = Lexicon.Section("boilerplate.txt", "never", StringComparer.Ordinal);
    private static readonly FrozenSet<string> s_seldom = Lexicon.Section("boilerplate.txt", "seldom", StringComparer.Ordinal);

    private readonly Dictionary<IElement, bool> _known = [];
    private readonly int _pageLength;

    /// <summary>Looks at a page.</summary>
    public Boilerplate(IElement body) => _pageLength = Length(body);

    /// <summary>Whether the element and all in it are no text of the article.</summary>
    public bool Is(IElement element)
    {
        if (!_known.TryGetValue(element, out var known))
        {
            _known[element] = known = Judge(element);
        }

        return known;
    }

    /// <summary>Whether the element or one around it is no text of the article.</summary>
    public bool IsWithin(IElement element)
    {
        for (var at = element; at is not null; at = at.ParentElement)
        {
            if (Is(at))
            {
                return true;
            }
        }

        return false;
    }

    private bool Judge(IElement element)
    {
        var tag = element.LocalName;
        if (tag is "html" or "body" or "main")
        {
            return false;
        }

        if (s_tags.Contains(tag) || tag.StartsWith("amp-", StringComparison.Ordinal) || IsHidden(element))
        {
            return true;
        }

        if (element.GetAttribute("role") is { } role && s_roles.Contains(role))
        {
            return true;
        }

        if (tag == "header" && element.Closest("article, main, [itemprop='articleBody']") is null)
        {
            return element.QuerySelector("article, main, p + p") is null;
        }

        var names = ClassNames.Of(element);
        return names.Count > 0
            && (
                (ClassNames.Hold(names, s_never) && !HoldsArticle(element))
                || (ClassNames.Hold(names, s_seldom) && !HoldsArticle(element) && Length(element) < _pageLength * GoodPart)
            );
    }

    private static bool HoldsArticle(IElement element) =>
        element.QuerySelector("h1, main, [itemprop='articleBody']") is not null
        || element.QuerySelectorAll("article").Any(article => !ClassNames.Hold(ClassNames.Of(article), s_never));

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || string.Equals(element.GetAttribute("aria-hidden"), "true", StringComparison.OrdinalIgnoreCase)
        || (
            element
                .GetAttribute("style")
                ?.Replace(" ", "", StringComparison.Ordinal)
                .Contains("display:none", StringComparison.OrdinalIgnoreCase)
            ?? false
        );

    // Scripts and styles are text to the parser too.
    private static int Length(IElement element) =>
        element.QuerySelectorAll("p, li, td, blockquote, h1, h2, h3").Sum(part => part.TextContent.Length);
}
