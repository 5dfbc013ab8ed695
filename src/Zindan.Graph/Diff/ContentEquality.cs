using Zindan.Core.Entities;
using Zindan.Core.Graphs;
using Zindan.Core.Resolved;
using Zindan.Core.Statements;

namespace Zindan.Graph.Diff;

/// <summary>Whether two items of a graph say the same, lists compared by what is in them.</summary>
/// <remarks>Records compare immutable arrays by reference. Here the lists are compared first, and then the records without their lists, so that a
/// property added to a record later is compared too.</remarks>
public static class ContentEquality
{
    /// <summary>Whether two nodes say the same.</summary>
    public static bool Same(ResolvedEntity left, ResolvedEntity right) =>
        ReferenceEquals(left, right)
        || (
            left.MemberIds.AsSpan().SequenceEqual(right.MemberIds.AsSpan())
            && left.Aliases.AsSpan().SequenceEqual(right.Aliases.AsSpan())
            && left.Articles.AsSpan().SequenceEqual(right.Articles.AsSpan())
            && left.Mentions.AsSpan().SequenceEqual(right.Mentions.AsSpan())
            && Same(left.Attributes, right.Attributes)
            && Same(left.Figures, right.Figures)
            && Bare(left) == Bare(right)
        );

    /// <summary>Whether two mentionings say the same.</summary>
    public static bool Same(ArticleMentions left, ArticleMentions right) =>
        ReferenceEquals(left, right)
        || (left.Mentions.AsSpan().SequenceEqual(right.Mentions.AsSpan()) && left with { Mentions = [] } == right with { Mentions = [] });

    /// <summary>Whether two statements of the graph say the same about the same nodes.</summary>
    public static bool Same(ResolvedStatement left, ResolvedStatement right) =>
        ReferenceEquals(left, right)
        || (
            left.Subject == right.Subject
            && left.Object == right.Object
            && left.ArticleId == right.ArticleId
            && Same(left.Statement, right.Statement)
        );

    /// <summary>Whether two statements say the same.</summary>
    public static bool Same(Statement left, Statement right) =>
        ReferenceEquals(left, right)
        || (
            left.Contradicts.AsSpan().SequenceEqual(right.Contradicts.AsSpan())
            && left.Trace.AsSpan().SequenceEqual(right.Trace.AsSpan())
            && Bare(left) == Bare(right)
        );

    /// <summary>Whether two edges say the same.</summary>
    public static bool Same(Relationship left, Relationship right) =>
        ReferenceEquals(left, right)
        || (
            left.Roles.AsSpan().SequenceEqual(right.Roles.AsSpan())
            && left.Charges.AsSpan().SequenceEqual(right.Charges.AsSpan())
            && left.Sentences.AsSpan().SequenceEqual(right.Sentences.AsSpan())
            && left.Statements.AsSpan().SequenceEqual(right.Statements.AsSpan())
            && left.Articles.AsSpan().SequenceEqual(right.Articles.AsSpan())
            && left.Quotes.AsSpan().SequenceEqual(right.Quotes.AsSpan())
            && Bare(left) == Bare(right)
        );

    /// <summary>Whether two reports give the same figures.</summary>
    public static bool Same(Report left, Report right) =>
        ReferenceEquals(left, right)
        || (left.ArticleId == right.ArticleId && left.EventId == right.EventId && left.Counts.SequenceEqual(right.Counts));

    private static bool Same(EntityAttributes left, EntityAttributes right) =>
        (left, right) is (PersonAttributes one, PersonAttributes other)
            ? one.Titles.AsSpan().SequenceEqual(other.Titles.AsSpan()) && one with { Titles = [] } == other with { Titles = [] }
            : left == right;

    private static bool Same(EventFigures? left, EventFigures? right) =>
        ReferenceEquals(left, right)
        || (
            left is not null
            && right is not null
            && left.Estimates.SequenceEqual(right.Estimates)
            && left.Disputed.AsSpan().SequenceEqual(right.Disputed.AsSpan())
        );

    private static ResolvedEntity Bare(ResolvedEntity entity) =>
        entity with
        {
            MemberIds = [],
            Aliases = [],
            Articles = [],
            Mentions = [],
            Attributes = NoAttributes,
            Figures = null,
        };

    private static Statement Bare(Statement statement) => statement with { Contradicts = [], Trace = [] };

    private static Relationship Bare(Relationship edge) =>
        edge with
        {
            Roles = [],
            Charges = [],
            Sentences = [],
            Statements = [],
            Articles = [],
            Quotes = [],
        };

    private static readonly PersonAttributes NoAttributes = new();
}
