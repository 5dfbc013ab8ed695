using System.Collections.Frozen;
using AngleSharp.Dom;
using Zindan.Sources.Headers;

namespace Zindan.Sources.Html;

/// <summary>Reads a page's JSON-LD, OpenGraph and other metadata.</summary>
internal static class PageMetadataReader
{
    private const int ToleratedDays = 1;

    private static readonly FrozenSet<string> s_dateNames = FrozenSet.ToFrozenSet(
        [
            "article:published_time",
            "article:published",
            "og:published_time",
            "og:article:published_time",
            "datepublished",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "publication_date",
            "publication-date",
            "date",
            "dc.date",
            "dc.date.issued",
            "dcterms.created",
            "dcterms.issued",
            "dcterms.date",
            "parsely-pub-date",
            "sailthru.date",
            "cxenseparse:recs:publishtime",
            "article_date_original",
            "originalpublicationdate",
        ],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>The metadata.</summary>
    /// <param name="document">The page.</param>
    /// <param name="boilerplate">What is not of the article, where a <c>time</c> means something else.</param>
    /// <param name="address">Where the page was fetched, or null for a file.</param>
    public static PageMetadata Read(IDocument document, Boilerplate boilerplate, Uri? address)
    {
        var data = StructuredData.Read(document);
        var metas = Metas(document);
        var source =
            Given(data.Publisher) ?? Given(metas.GetValueOrDefault("og:site_name")) ?? Given(metas.GetValueOrDefault("application-name"));
        var url = Url(document, metas, data, address);
        var dates = Dates(document, boilerplate, metas, data);
        return new PageMetadata
        {
            Title = Title(document, boilerplate, metas, data, source),
            Published = dates.Count > 0 && dates.Max().DayNumber - dates.Min().DayNumber <= ToleratedDays ? dates[0] : null,
            IsDateDisputed = dates.Count > 0 && dates.Max().DayNumber - dates.Min().DayNumber > ToleratedDays,
            Source = source,
            Url = url,
            Byline =
                Given(data.Author)
                ?? Name(metas.GetValueOrDefault("author"))
                ?? Name(metas.GetValueOrDefault("article:author"))
                ?? Linked(document, boilerplate),
            Language =
                Given(document.DocumentElement?.GetAttribute("lang"))
                ?? Given(data.Language)
                ?? Given(metas.GetValueOrDefault("og:locale")),
            IsLive = data.IsLive,
        };
    }

    private static Dictionary<string, string> Metas(IDocument document)
    {
        var metas = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var meta in document.QuerySelectorAll("meta[content]"))
        {
            var name = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop");
            if (!string.IsNullOrWhiteSpace(name))
            {
                metas.TryAdd(name.Trim(), meta.GetAttribute("content")!);
            }
        }

        return metas;
    }

    private static string? Title(
        IDocument document,
        Boilerplate boilerplate,
        Dictionary<string, string> metas,
        StructuredData data,
        string? source
    )
    {
        var page = Given(document.Title);
        var site = page is null ? "" : page[WithoutOutlet(page, source).Length..].TrimStart(' ', '|', '-', '–', '—', '·', ':', '»', '«');
        var headings = document
            .QuerySelectorAll("h1, .entry-title, .post-title, [itemprop~='headline']")
            .Where(heading => !boilerplate.IsWithin(heading))
            .Select(heading => Given(heading.TextContent))
            .OfType<string>()
            .Where(heading => !string.Equals(heading, site, StringComparison.OrdinalIgnoreCase))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var written = Given(data.Headline) ?? Given(metas.GetValueOrDefault("og:title")) ?? Given(metas.GetValueOrDefault("twitter:title"));
        var title =
            headings.Count == 1 && (written ?? page)?.Contains(headings[0], StringComparison.OrdinalIgnoreCase) == true ? headings[0]
            : written is not null ? WithoutOutlet(written, source)
            : headings.Count == 1 ? headings[0]
            : page is not null ? WithoutOutlet(page, source)
            : null;
        return title is null || Furniture.StandsForNoTitle(title) ? null : title;
    }

    // "Headline | Outlet" and "Headline - Outlet".
    private static string WithoutOutlet(string title, string? source)
    {
        foreach (var mark in (ReadOnlySpan<string>)[" | ", " - ", " – ", " — ", " · ", " :: ", " » ", " « "])
        {
            var at = title.LastIndexOf(mark, StringComparison.Ordinal);
            var tail = at > 0 ? title[(at + mark.Length)..].Trim() : "";
            if (
                tail.Length > 0
                && (
                    string.Equals(tail, source, StringComparison.OrdinalIgnoreCase)
                    || OutletReader.IsKnown(tail)
                    || mark is " | " or " :: " or " » " or " « "
                )
            )
            {
                return title[..at].Trim();
            }
        }

        return title;
    }

    // The article's own dates first; a lone <time> only where nothing else speaks.
    private static List<DateOnly> Dates(IDocument document, Boilerplate boilerplate, Dictionary<string, string> metas, StructuredData data)
    {
        var strong = new[] { data.Published }
            .Concat(
                metas
                    .Where(meta => s_dateNames.Contains(meta.Key))
                    .OrderBy(meta => meta.Key, StringComparer.Ordinal)
                    .Select(meta => meta.Value)
            )
            .Concat(document.QuerySelectorAll("[itemprop~='datePublished']").Select(Written))
            .Select(Day)
            .OfType<DateOnly>()
            .ToList();
        if (strong.Count > 0)
        {
            return strong;
        }

        var times = document
            .QuerySelectorAll("time")
            .Where(time => !IsModified(time) && !IsOthers(time, boilerplate))
            .Select(time => (Time: time, Day: Day(Written(time))))
            .Where(time => time.Day is not null)
            .ToList();
        var marked = times
            .Where(time =>
                time.Time.HasAttribute("pubdate")
                || ClassNames.Hold(ClassNames.Of(time.Time), ["published", "publish", "entry date", "pubdate"])
            )
            .ToList();
        return [.. (marked.Count > 0 ? marked : times).Select(time => time.Day!.Value)];
    }

    private static string? Written(IElement element) =>
        element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? element.TextContent;

    private static bool IsModified(IElement time) =>
        ClassNames.Hold(ClassNames.Of(time), ["updated", "modified", "update"]) && !ClassNames.Hold(ClassNames.Of(time), ["published"]);

    // A time in a byline is the article's, though the byline is no text of it; one among comments or teasers is not.
    private static bool IsOthers(IElement time, Boilerplate boilerplate)
    {
        for (var element = time.ParentElement; element is not null; element = element.ParentElement)
        {
            var names = ClassNames.Of(element);
            if (
                boilerplate.Is(element)
                && !ClassNames.Hold(names, ["byline", "meta", "entry meta", "post meta", "dateline", "timestamp", "date"])
                && element.LocalName is not ("header" or "footer")
            )
            {
                return true;
            }
        }

        return false;
    }

    private static DateOnly? Day(string? written) => written is null ? null : DateReader.Read(written.Trim());

    private static string? Url(IDocument document, Dictionary<string, string> metas, StructuredData data, Uri? address)
    {
        var given = new[]
        {
            document.QuerySelector("link[rel~='canonical']")?.GetAttribute("href"),
            metas.GetValueOrDefault("og:url"),
            data.Url,
        };
        foreach (var written in given.Select(Given).OfType<string>())
        {
            if (Uri.TryCreate(address, written, out var uri) || Uri.TryCreate(written, UriKind.Absolute, out uri))
            {
                if (uri.IsAbsoluteUri && uri.Scheme is "http" or "https" && (uri.AbsolutePath.Length > 1 || uri.Query.Length > 1))
                {
                    return uri.AbsoluteUri;
                }
            }
        }

        return address?.AbsoluteUri;
    }

    private static string? Linked(IDocument document, Boilerplate boilerplate) =>
        document
            .QuerySelectorAll("[rel~='author'], [itemprop~='author']")
            .Where(element => !IsOthers(element, boilerplate))
            .Select(element => Name(element.TextContent))
            .FirstOrDefault(name => name is not null);

    private static string? Name(string? written)
    {
        var name = Given(written);
        name = name is null ? null : BylineReader.Read(name) ?? name;
        return name is null || name.Contains("://", StringComparison.Ordinal) || name.Length > 100 ? null : name;
    }

    private static string? Given(string? written)
    {
        var collapsed = written is null ? "" : string.Join(' ', written.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return collapsed.Length > 0 ? collapsed : null;
    }
}
