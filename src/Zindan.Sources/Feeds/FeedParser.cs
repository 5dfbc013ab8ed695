using System.Net;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Zindan.Sources.Headers;
using Zindan.Sources.Html;

namespace Zindan.Sources.Feeds;

/// <summary>RSS 0.9 to 2.0 and Atom to items. Elements are known by their local names, for feeds bind their prefixes as they please.</summary>
internal static partial class FeedParser
{
    private const string Content = "http://purl.org/rss/1.0/modules/content/";
    private const string Media = "http://search.yahoo.com/mrss/";
    private static readonly XNamespace s_rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    /// <summary>The items, in the feed's order.</summary>
    /// <exception cref="FormatException">The text is no feed; the message is a clause that can follow its location.</exception>
    public static IReadOnlyList<FeedItem> Parse(string text)
    {
        if (Nesting.IsTooDeep(text))
        {
            throw new FormatException("nests its elements too deeply");
        }

        var root = Load(text);
        if (root.Name.LocalName is not ("rss" or "feed" or "RDF"))
        {
            throw new FormatException($"is XML but no RSS or Atom feed (its root is <{root.Name.LocalName}>)");
        }

        var channel = root.Elements().FirstOrDefault(element => element.Name.LocalName == "channel") ?? root;
        var title = HtmlFragment.Line(Child(channel, "title")?.Value);
        var language = Child(channel, "language")?.Value ?? root.Attribute(XNamespace.Xml + "lang")?.Value;
        return
        [
            .. root.Elements()
                .Concat(channel == root ? [] : channel.Elements())
                .Where(element => element.Name.LocalName is "item" or "entry")
                .Select(element => Item(element, title, language)),
        ];
    }

    private static XElement Load(string text)
    {
        try
        {
            return Read(text);
        }
        catch (XmlException exception)
        {
            try
            {
                // Feeds made by hand use HTML's entities and bare ampersands; with those put right most are well formed.
                return Read(EntityPattern().Replace(text, Escaped));
            }
            catch (XmlException)
            {
                throw new FormatException(
                    $"is not well-formed XML (line {exception.LineNumber}, column {exception.LinePosition})",
                    exception
                );
            }
        }
    }

    private static XElement Read(string text)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            CheckCharacters = false,
        };
        using var reader = XmlReader.Create(new StringReader(text.TrimStart()), settings);
        return XDocument.Load(reader).Root!;
    }

    private static string Escaped(Match match)
    {
        var decoded = WebUtility.HtmlDecode(match.Value);
        return decoded.Length > 0 && decoded[0] != '&' ? decoded : "&amp;" + match.Value[1..];
    }

    private static FeedItem Item(XElement item, string? feedTitle, string? language)
    {
        var guid = Child(item, "guid") ?? Child(item, "id");
        var identity = Given(guid?.Value) ?? Given(item.Attribute(s_rdf + "about")?.Value);
        var isLink = identity is not null && ArticleSource.IsAddress(identity) && guid?.Attribute("isPermaLink")?.Value is not "false";
        var published = Child(item, "pubDate") ?? Child(item, "published") ?? Child(item, "issued") ?? Child(item, "date");
        return new FeedItem
        {
            Guid = identity,
            Url = Link(item) ?? (isLink ? identity : null),
            Title = HtmlFragment.Line(Child(item, "title")?.Value) is { } title && !Furniture.StandsForNoTitle(title) ? title : null,
            Text = Text(item),
            Published = published is null ? null : DateReader.Read(published.Value),
            Source = HtmlFragment.Line(Publisher(item)) ?? feedTitle,
            Byline = Author(item),
            Language = item.Attribute(XNamespace.Xml + "lang")?.Value ?? language,
        };
    }

    private static string Text(XElement item)
    {
        var encoded = item.Elements().FirstOrDefault(element => element.Name is { LocalName: "encoded", NamespaceName: Content });
        var written = new[] { encoded, Child(item, "content"), Child(item, "description"), Child(item, "summary") };
        return written.OfType<XElement>().Select(Paragraphs).FirstOrDefault(text => text.Length > 0) ?? "";
    }

    private static string Paragraphs(XElement element) =>
        element.Attribute("type")?.Value switch
        {
            "text" => element.Value.Trim(),
            "xhtml" => HtmlFragment.Text(string.Concat(element.Nodes().Select(node => node.ToString(SaveOptions.DisableFormatting)))),
            _ => HtmlFragment.Text(element.Value),
        };

    private static string? Link(XElement item)
    {
        var original = item.Elements().FirstOrDefault(element => element.Name.LocalName == "origLink");
        var links = item.Elements().Where(element => element.Name.LocalName == "link" && element.Name.NamespaceName != Media).ToList();
        var alternate = links.FirstOrDefault(link => link.Attribute("rel")?.Value is null or "alternate");
        var written = Given(original?.Value) ?? Given(alternate?.Attribute("href")?.Value) ?? Given(alternate?.Value);
        return written is not null && ArticleSource.IsAddress(written) ? written : null;
    }

    private static string? Publisher(XElement item)
    {
        var source = Child(item, "source");
        return Given((source?.HasElements == true ? Child(source, "title") : source)?.Value) ?? Given(Child(item, "publisher")?.Value);
    }

    private static string? Author(XElement item)
    {
        var author = Child(item, "creator") ?? Child(item, "author");
        var name = Given((author is not null && Child(author, "name") is { } inner ? inner : author)?.Value);
        var withMail = name is null ? Match.Empty : MailPattern().Match(name);
        return withMail.Success ? withMail.Groups["name"].Value
            : name?.Contains('@', StringComparison.Ordinal) == true ? null
            : name;
    }

    private static XElement? Child(XElement element, string name) =>
        element.Elements().FirstOrDefault(child => child.Name.LocalName == name && child.Name.NamespaceName != Media);

    private static string? Given(string? written) => string.IsNullOrWhiteSpace(written) ? null : written.Trim();

    [GeneratedRegex("&(?!(?:amp|lt|gt|quot|apos|#\\d+|#x[0-9A-Fa-f]+);)(?:[A-Za-z][A-Za-z0-9]*;)?", RegexOptions.CultureInvariant)]
    private static partial Regex EntityPattern();

    [GeneratedRegex("^\\S+@\\S+\\s+\\((?<name>[^)]+)\\)$", RegexOptions.CultureInvariant)]
    private static partial Regex MailPattern();
}
