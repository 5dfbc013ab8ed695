using Zindan.Core.Entities;
using Zindan.Core.Resolved;

namespace Zindan.Resolution.Tests;

internal static class ResolvedCorpusExtensions
{
    /// <summary>The node that holds the entity of this name in this article.</summary>
    public static ResolvedEntity NodeOf(this ResolvedCorpus corpus, string article, string name) =>
        corpus.Entities.Single(node => node.MemberIds.Contains(Some.Key(article, name)));

    /// <summary>Whether two entities are one node.</summary>
    public static bool AreOne(this ResolvedCorpus corpus, (string Article, string Name) left, (string Article, string Name) right) =>
        corpus.NodeOf(left.Article, left.Name).Id == corpus.NodeOf(right.Article, right.Name).Id;

    /// <summary>All that results may differ in, as text.</summary>
    public static string Print(this ResolvedCorpus corpus) =>
        string.Join(
            '\n',
            [
                .. corpus.Entities.Select(node =>
                    $"{node.Id} {node.Name} [{string.Join(' ', node.MemberIds)}] {string.Join('|', node.Aliases)} {node.IsNamed} {node.Attributes} {Titles(node)} {Figures(node)} {string.Join(' ', node.Articles)} {string.Join(' ', node.Mentions)}"
                ),
                .. corpus.Reports.Select(report => $"{report.EventId} {report.ArticleId} {string.Join(' ', report.Counts)}"),
                .. corpus.CopiedFrom.Select(copy => $"{copy.Key} {copy.Value}"),
                .. corpus.RejectedStatements,
                .. corpus.IdleRulings.Select(ruling => ruling.ToString()),
            ]
        );

    private static string Titles(ResolvedEntity node) => node.Attributes is PersonAttributes person ? string.Join('|', person.Titles) : "";

    private static string Figures(ResolvedEntity node) =>
        node.Figures is { } figures ? $"{string.Join(' ', figures.Estimates)} {string.Join(' ', figures.Disputed)}" : "";
}
