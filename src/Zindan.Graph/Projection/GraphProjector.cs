using System.Collections.Immutable;
using Zindan.Core.Articles;
using Zindan.Core.Graphs;
using Zindan.Core.Readings;
using Zindan.Core.Resolved;
using Zindan.Core.Statements;

namespace Zindan.Graph.Projection;

/// <summary>Makes the graph of readings and of who is the same in them. A pure function; nothing of it depends on the order of the readings.</summary>
/// <remarks>
/// A statement leaves when a ruling rejects it, and when both of its ends turn out to be one node: nothing stands in a relation to itself,
/// so either the merge or the statement is wrong and no edge may say so. The reading keeps it, and it returns when the merge is undone.
/// A statement of the graph is that of the contract: its confidence has three decimals and no trace of rules.
/// </remarks>
public static class GraphProjector
{
    /// <summary>Projects the readings; what lies under a cut of confidence is to be taken away before, see <see cref="ConfidenceCut"/>.</summary>
    /// <exception cref="ArgumentException">Two readings are of one article, two statements have one id, or a statement's end is no member of any node of <paramref name="corpus"/>.</exception>
    public static KnowledgeGraph Project(IReadOnlyCollection<Reading> readings, ResolvedCorpus corpus)
    {
        ArgumentNullException.ThrowIfNull(readings);
        ArgumentNullException.ThrowIfNull(corpus);
        var articles = Articles(readings);
        var nodes = NodesByMember(corpus);
        var statements = Statements(readings, corpus, nodes);
        var ends = statements.SelectMany(statement => new[] { statement.Subject, statement.Object }).ToHashSet(StringComparer.Ordinal);
        var entities = corpus
            .Entities.Where(entity => entity.Mentions.Length > 0 || ends.Contains(entity.Id))
            .OrderBy(entity => entity.Id, StringComparer.Ordinal)
            .ToImmutableArray();
        var kept = entities.Select(entity => entity.Id).ToHashSet(StringComparer.Ordinal);
        return new KnowledgeGraph
        {
            Articles = articles,
            Entities = entities,
            Statements = statements,
            Relationships = RelationshipProjector.Project(statements, corpus.CopiedFrom),
            Reports =
            [
                .. corpus
                    .Reports.Where(report => kept.Contains(report.EventId))
                    .OrderBy(report => report.EventId, StringComparer.Ordinal)
                    .ThenBy(report => report.ArticleId, StringComparer.Ordinal),
            ],
        };
    }

    private static Dictionary<string, string> NodesByMember(ResolvedCorpus corpus)
    {
        var nodes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entity in corpus.Entities)
        {
            foreach (var member in entity.MemberIds)
            {
                if (!nodes.TryAdd(member, entity.Id))
                {
                    throw new ArgumentException(
                        $"Entity {member} is a member of two nodes, {nodes[member]} and {entity.Id}",
                        nameof(corpus)
                    );
                }
            }
        }

        return nodes;
    }

    private static ImmutableArray<ArticleHeader> Articles(IReadOnlyCollection<Reading> readings)
    {
        ImmutableArray<ArticleHeader> articles =
        [
            .. readings.Select(reading => reading.Article).OrderBy(article => article.Id, StringComparer.Ordinal),
        ];
        for (var i = 1; i < articles.Length; i++)
        {
            if (articles[i].Id == articles[i - 1].Id)
            {
                throw new ArgumentException($"Two readings are of the article {articles[i].Id}", nameof(readings));
            }
        }

        return articles;
    }

    private static ImmutableArray<ResolvedStatement> Statements(
        IReadOnlyCollection<Reading> readings,
        ResolvedCorpus corpus,
        Dictionary<string, string> nodes
    )
    {
        var statements = new List<ResolvedStatement>();
        foreach (var reading in readings)
        {
            var resolved = reading
                .Statements.Where(statement => !corpus.RejectedStatements.Contains(statement.Id))
                .Select(statement => new ResolvedStatement(
                    reading.Article.Id,
                    statement,
                    NodeOf(statement.Subject, statement, reading, nodes),
                    NodeOf(statement.Object, statement, reading, nodes)
                ))
                .Where(statement => statement.Subject != statement.Object)
                .ToList();
            var kept = resolved.Select(statement => statement.Statement.Id).ToHashSet(StringComparer.Ordinal);
            statements.AddRange(resolved.Select(statement => statement with { Statement = OfContract(statement.Statement, kept) }));
        }

        statements.Sort((left, right) => string.CompareOrdinal(left.Statement.Id, right.Statement.Id));
        for (var i = 1; i < statements.Count; i++)
        {
            if (statements[i].Statement.Id == statements[i - 1].Statement.Id)
            {
                throw new ArgumentException(
                    $"Two statements have the id {statements[i].Statement.Id}, in {statements[i - 1].ArticleId} and {statements[i].ArticleId}",
                    nameof(readings)
                );
            }
        }

        return [.. statements];
    }

    private static string NodeOf(string member, Statement statement, Reading reading, Dictionary<string, string> nodes) =>
        nodes.TryGetValue(member, out var node)
            ? node
            : throw new ArgumentException(
                $"Statement {statement.Id} of {reading.Article.Id} names the entity {member}, which is no member of any node",
                nameof(statement)
            );

    private static Statement OfContract(Statement statement, HashSet<string> kept)
    {
        var confidence = Math.Round(statement.Confidence, 3, MidpointRounding.AwayFromZero);
        var stray = !statement.Contradicts.All(kept.Contains);
        return confidence == statement.Confidence && statement.Trace.IsEmpty && !stray
            ? statement
            : statement with
            {
                Confidence = confidence,
                Trace = [],
                Contradicts = stray ? [.. statement.Contradicts.Where(kept.Contains)] : statement.Contradicts,
            };
    }
}
