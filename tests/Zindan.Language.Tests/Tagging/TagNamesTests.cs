using Zindan.Language.Parsing;
using Zindan.Language.Tagging;

namespace Zindan.Language.Tests.Tagging;

public sealed class TagNamesTests
{
    [Test]
    public void SpellingsAreReadBack()
    {
        Assert.Multiple(() =>
        {
            Assert.That(
                Enum.GetValues<PartOfSpeech>().Select(tag => TagNames.ParsePartOfSpeech(TagNames.Spelling(tag))),
                Is.EqualTo(Enum.GetValues<PartOfSpeech>())
            );
            Assert.That(
                Enum.GetValues<PennTag>().Select(tag => TagNames.ParsePennTag(TagNames.Spelling(tag))),
                Is.EqualTo(Enum.GetValues<PennTag>())
            );
            Assert.That(
                Enum.GetValues<DependencyRelation>().Select(relation => RelationNames.Parse(RelationNames.Spelling(relation))),
                Is.EqualTo(Enum.GetValues<DependencyRelation>())
            );
        });
    }

    [TestCase("obl:tmod", DependencyRelation.OblUnmarked)]
    [TestCase("cc:preconj", DependencyRelation.Cc)]
    [TestCase("nsubj:outer", DependencyRelation.Nsubj)]
    [TestCase("nonsense", DependencyRelation.Dep)]
    public void FoldsRelationsThatAreNotKept(string spelling, DependencyRelation relation) =>
        Assert.That(RelationNames.Parse(spelling), Is.EqualTo(relation));
}
