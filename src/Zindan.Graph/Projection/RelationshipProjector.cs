using System.Collections.Immutable;
using Zindan.Core.Graphs;
using Zindan.Core.Json;
using Zindan.Core.Statements;
using Zindan.Core.Text;

namespace Zindan.Graph.Projection;

/// <summary>Makes one edge of all statements with the same subject, type and object.</summary>
/// <remarks>
/// What the edge says (roles, quotes, sources, bounds) is what the statements of its strongest stance say: a denial proves no membership and
/// is no second source for it. The weaker statements stay behind the edge, among its statements and articles.
/// </remarks>
public static class RelationshipProjector
{
    /// <summary>The edges of <paramref name="statements"/>, ordinally sorted by id.</summary>
    /// <param name="statements">Statements of the graph, ordinally sorted by id.</param>
    /// <param name="copiedFrom">For a copied statement the article that counts as its source.</param>
    public static ImmutableArray<Relationship> Project(
        IReadOnlyCollection<ResolvedStatement> statements,
        IReadOnlyDictionary<string, string> copiedFrom
    )
    {
        ArgumentNullException.ThrowIfNull(statements);
        ArgumentNullException.ThrowIfNull(copiedFrom);
        var edges = statements
            .GroupBy(statement => (statement.Subject, statement.Statement.Type, statement.Object))
            .Select(group => Edge(group.Key, [.. group], copiedFrom))
            .ToArray();
        Array.Sort(edges, (left, right) => string.CompareOrdinal(left.Id, right.Id));
        return ImmutableArray.Create(edges);
    }

    /// <summary>The id of the edge between two nodes.</summary>
    public static string IdOf(string subject, StatementType type, string @object) =>
        ContentHash.Key(subject, ContractNames.Of(type), @object);

    private static Relationship Edge(
        (string Subject, StatementType Type, string Object) ends,
        ImmutableArray<ResolvedStatement> behind,
        IReadOnlyDictionary<string, string> copiedFrom
    )
    {
        var stance = behind.Min(statement => statement.Statement.Stance);
        var strongest = behind.Where(statement => statement.Statement.Stance == stance).ToList();
        return new Relationship
        {
            Id = IdOf(ends.Subject, ends.Type, ends.Object),
            Type = ends.Type,
            Subject = ends.Subject,
            Object = ends.Object,
            Stance = stance,
            Roles = Texts(strongest.Select(statement => statement.Statement.Role)),
            Charges = Texts(strongest.Select(statement => statement.Statement.Charge)),
            Sentences = Texts(strongest.Select(statement => statement.Statement.Sentence)),
            Statements = [.. behind.Select(statement => statement.Statement.Id)],
            Articles = Texts(behind.Select(statement => statement.ArticleId)),
            Sources = strongest
                .GroupBy(statement => statement.ArticleId, StringComparer.Ordinal)
                .Select(article => SourceOf(article, copiedFrom))
                .Distinct(StringComparer.Ordinal)
                .Count(),
            Quotes = [.. strongest.Select(statement => statement.Statement.Evidence.Quote).Distinct(StringComparer.Ordinal)],
            When = JoinedBounds.Of(ends.Type, strongest.Select(statement => statement.Statement.When)),
            Count = JoinedBounds.Of(strongest.Select(statement => statement.Statement.Count)),
        };
    }

    // An article that copies the fact and then tells it in words of its own is no source of its own for it.
    private static string SourceOf(IGrouping<string, ResolvedStatement> article, IReadOnlyDictionary<string, string> copiedFrom) =>
        article
            .Select(statement => copiedFrom.GetValueOrDefault(statement.Statement.Id))
            .OfType<string>()
            .Order(StringComparer.Ordinal)
            .FirstOrDefault(article.Key);

    private static ImmutableArray<string> Texts(IEnumerable<string?> texts) =>
        [.. texts.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
