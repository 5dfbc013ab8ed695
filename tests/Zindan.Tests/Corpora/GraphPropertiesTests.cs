using FsCheck;
using FsCheck.Fluent;
using Zindan.Core.Articles;

namespace Zindan.Tests.Corpora;

/// <summary>The graph is a function of the set of articles, through the whole of the program.</summary>
public class GraphPropertiesTests
{
    private static Arbitrary<Article[]> Articles { get; } =
        Gen.Choose(0, 400)
            .NonEmptyListOf()
            .Select(choices => choices.Take(6).ToArray())
            .ListOf()
            .Select(texts => texts.Take(6).Select((choices, number) => SomeArticles.Of(number, choices)).ToArray())
            .ToArbitrary();

    [FsCheck.NUnit.Property(MaxTest = 12)]
    public Property RemovingAnArticleLeavesTheGraphOfTheOthers() =>
        Prop.ForAll(
            Articles,
            articles =>
            {
                if (articles.Length == 0)
                {
                    return true;
                }

                var others = articles.Skip(1).ToArray();
                using var whole = BuiltWorkspace.OfAsync(articles).GetAwaiter().GetResult();
                using var without = BuiltWorkspace.OfAsync(others).GetAwaiter().GetResult();
                whole.Remove(articles[0].Id);
                return whole.Export().AsSpan().SequenceEqual(without.Export());
            }
        );

    [FsCheck.NUnit.Property(MaxTest = 12)]
    public Property AddingArticlesAgainChangesNothing() =>
        Prop.ForAll(
            Articles,
            articles =>
            {
                using var workspace = BuiltWorkspace.OfAsync(articles).GetAwaiter().GetResult();
                var (generation, export) = (workspace.Generation, workspace.Export());
                var (intake, update) = workspace.BuildAsync(articles).GetAwaiter().GetResult();
                return intake.Read.IsEmpty
                    && intake.Unchanged.Length == articles.Length
                    && update.Changes.IsEmpty
                    && workspace.Generation == generation
                    && workspace.IsKnownToBeCurrent()
                    && workspace.Export().AsSpan().SequenceEqual(export);
            }
        );

    [FsCheck.NUnit.Property(MaxTest = 12)]
    public Property NeitherOrderNorThreadsChangeAByte() =>
        Prop.ForAll(
            Articles,
            articles =>
            {
                using var forward = BuiltWorkspace.OfAsync(articles, threads: 1).GetAwaiter().GetResult();
                using var backward = BuiltWorkspace.OfAsync(articles.Reverse(), threads: 4).GetAwaiter().GetResult();
                return forward.Export().AsSpan().SequenceEqual(backward.Export());
            }
        );

    [Test]
    public async Task ArrivingOneByOneIsArrivingTogether()
    {
        using var together = await BuiltWorkspace.OfAsync(SomeArticles.Eight);
        using var oneByOne = new BuiltWorkspace();
        foreach (var article in SomeArticles.Eight.Reverse())
        {
            await oneByOne.BuildAsync([article]);
        }

        Assert.That(oneByOne.Export(), Is.EqualTo(together.Export()));
    }

    [Test]
    public async Task AChangedArticleTakesThePlaceOfTheOld()
    {
        var changed = SomeArticles.Of(3, [1, 2, 11]);
        using var workspace = await BuiltWorkspace.OfAsync(SomeArticles.Eight);
        using var fresh = await BuiltWorkspace.OfAsync(SomeArticles.Eight.Select(article => article.Id == changed.Id ? changed : article));
        await workspace.BuildAsync([changed]);
        Assert.That(workspace.Export(), Is.EqualTo(fresh.Export()));
    }
}
