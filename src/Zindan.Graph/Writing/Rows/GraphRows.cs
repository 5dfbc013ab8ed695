using System.Globalization;
using Zindan.Core.Articles;
using Zindan.Core.Graphs;
using Zindan.Core.Json;
using Zindan.Core.Resolved;
using Zindan.Graph.Diff;
using Zindan.Graph.Ports.Values;

namespace Zindan.Graph.Writing.Rows;

/// <summary>The items of the graph as rows of the <c>cypher/write</c> recipes: keys beside the properties to be kept. Pure functions.</summary>
/// <remarks>What the database is to hold follows from here alone; <c>verify</c> compares with the same rows.</remarks>
public static class GraphRows
{
    /// <summary>The property that marks what this program made, and its value. Nodes without it belong to somebody else.</summary>
    public const string MarkProperty = "madeBy";

    /// <summary>The value of <see cref="MarkProperty"/>.</summary>
    public const string Mark = "zindan";

    /// <summary>An article's node.</summary>
    public static MapValue Of(ArticleHeader article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Node(
            article.Id,
            new RowProperties()
                .Add("title", article.Title)
                .Add("published", article.Published)
                .Add("source", article.Source)
                .Add("url", article.Url)
                .Add("hash", article.Hash)
                .Add("language", article.Language)
        );
    }

    /// <summary>A node of a person, group, cohort, prison, event or place; its mentions are rows of their own.</summary>
    public static MapValue Of(ResolvedEntity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        var properties = new RowProperties()
            .Add("name", entity.Name)
            .Add("named", entity.IsNamed)
            .Add("aliases", entity.Aliases)
            .Add("memberIds", entity.MemberIds);
        foreach (var (name, value) in AttributeProperties.Of(entity.Attributes, entity.Figures))
        {
            properties.AddContract(name, value);
        }

        return Node(entity.Id, properties);
    }

    /// <summary>That an article mentions a node; <c>names</c> are its words, <c>spans</c> their offsets as <c>start-end</c>, in the same order.</summary>
    public static MapValue Of(ArticleMentions mentions)
    {
        ArgumentNullException.ThrowIfNull(mentions);
        return MapValue.Of(
            ("article", mentions.ArticleId),
            ("entity", mentions.EntityId),
            (
                "properties",
                new RowProperties()
                    .Add("names", [.. mentions.Mentions.Select(mention => mention.Text)])
                    .Add(
                        "spans",
                        [
                            .. mentions.Mentions.Select(mention =>
                                string.Create(CultureInfo.InvariantCulture, $"{mention.Span.Start}-{mention.Span.End}")
                            ),
                        ]
                    )
                    .ToMap()
            )
        );
    }

    /// <summary>A statement's node with its article and its two ends.</summary>
    public static MapValue Of(ResolvedStatement resolved)
    {
        ArgumentNullException.ThrowIfNull(resolved);
        var statement = resolved.Statement;
        var properties = new RowProperties()
            .Add("type", ContractNames.Of(statement.Type))
            .Add("stance", ContractNames.Of(statement.Stance))
            .Add("speaker", statement.Speaker)
            .Add(statement.When)
            .Add(statement.Count)
            .Add("role", statement.Role)
            .Add("charge", statement.Charge)
            .Add("sentence", statement.Sentence)
            .Add("start", (long)statement.Evidence.Span.Start)
            .Add("end", (long)statement.Evidence.Span.End)
            .Add("quote", statement.Evidence.Quote)
            .Add("confidence", statement.Confidence)
            .Add("contradicts", statement.Contradicts);
        return MapValue.Of([
            .. Node(statement.Id, properties).Entries,
            KeyValuePair.Create<string, GraphValue>("article", resolved.ArticleId),
            KeyValuePair.Create<string, GraphValue>("subject", resolved.Subject),
            KeyValuePair.Create<string, GraphValue>("object", resolved.Object),
        ]);
    }

    /// <summary>An edge between two nodes.</summary>
    public static MapValue Of(Relationship relationship)
    {
        ArgumentNullException.ThrowIfNull(relationship);
        return MapValue.Of(
            ("subject", relationship.Subject),
            ("type", ContractNames.Of(relationship.Type)),
            ("object", relationship.Object),
            (
                "properties",
                new RowProperties()
                    .Add("stance", ContractNames.Of(relationship.Stance))
                    .Add("roles", relationship.Roles)
                    .Add("charges", relationship.Charges)
                    .Add("sentences", relationship.Sentences)
                    .Add("statements", relationship.Statements)
                    .Add("articles", relationship.Articles)
                    .Add("sources", (long)relationship.Sources)
                    .Add("quotes", relationship.Quotes)
                    .Add(relationship.When)
                    .Add(relationship.Count)
                    .ToMap()
            )
        );
    }

    /// <summary>An article's own figures of an event.</summary>
    public static MapValue Of(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var properties = new RowProperties();
        foreach (var (kind, count) in report.Counts)
        {
            var name = kind.ToString().ToLowerInvariant();
            properties.Add(name + "Low", count.Low).Add(name + "High", count.High);
        }

        return MapValue.Of(("article", report.ArticleId), ("event", report.EventId), ("properties", properties.ToMap()));
    }

    private static MapValue Node(string id, RowProperties properties) =>
        MapValue.Of(("id", id), ("properties", properties.Add("id", id).Add(MarkProperty, Mark).ToMap()));
}
