using Zindan.Core.Entities;
using Zindan.Core.Readings;
using Zindan.Core.Resolved;
using Zindan.Extraction;

namespace Zindan.Resolution.Tests.Worlds;

/// <summary>Articles read and resolved: who is the same, and above all who is not.</summary>
public sealed class SmallWorldTests
{
    private static readonly Lazy<ArticleReader> Reader = new(ArticleReader.Create);

    [TestCaseSource(nameof(Worlds))]
    public void TellsWhoIsTheSame(object described)
    {
        var world = (SmallWorld)described;
        Reading[] readings = [.. world.Articles.Select(Reader.Value.Read)];
        var corpus = EntityResolver.Create().Resolve(readings, []);
        Assert.Multiple(() =>
        {
            foreach (var claim in world.Claims)
            {
                var nodes = claim.Named.Select(named => NodeOf(named, claim.Label, readings, corpus)).ToArray();
                Assert.That(nodes, Has.None.Null, $"{claim.Line}: not everybody was read");
                Assert.That(nodes.Distinct().Count(), Is.EqualTo(claim.AreOne ? 1 : nodes.Length), claim.Line);
            }
        });
    }

    private static IEnumerable<TestCaseData> Worlds() =>
        SmallWorld.All().Select(world => new TestCaseData(world).SetArgDisplayNames(world.Name));

    private static string? NodeOf((string Article, string Words) named, EntityLabel label, Reading[] readings, ResolvedCorpus corpus)
    {
        var entity = readings
            .Single(reading => reading.Article.Id == named.Article)
            .Entities.Where(entity => entity.Label == label)
            .OrderByDescending(entity => entity.Name == named.Words)
            .ThenByDescending(entity => entity.Mentions.Any(mention => mention.Text == named.Words))
            .FirstOrDefault(entity => entity.Mentions.Any(mention => mention.Text.Contains(named.Words, StringComparison.Ordinal)));
        return entity is null ? null : corpus.Entities.Single(node => node.MemberIds.Contains(entity.Key)).Id;
    }
}
