using Zindan.Language.Documents;
using Zindan.Language.Pipeline;
using Zindan.Language.Tests.Support;

namespace Zindan.Language.Tests.Pipeline;

public class LanguagePipelineTests
{
    [Test]
    public void NamesTheStepThatLacksALayer() =>
        Assert.That(
            () => new LanguagePipeline([new Needy()]),
            Throws.ArgumentException.With.Message.Contains("Needy").And.Message.Contains("Tokens").And.Message.Contains("no step gives")
        );

    [Test]
    public void NamesTheStepThatComesTooLate() =>
        Assert.That(
            () => new LanguagePipeline([new Needy(), new Giver()]),
            Throws.ArgumentException.With.Message.Contains("Giver gives only after it")
        );

    [Test]
    public void RefusesTwoStepsThatGiveTheSame() =>
        Assert.That(
            () => new LanguagePipeline([new Giver(), new Giver()]),
            Throws.ArgumentException.With.Message.Contains("Giver").And.Message.Contains("Tokens")
        );

    [Test]
    public void SetsEveryLayer() =>
        Assert.That(Some.Document("Two inmates fled.").Given, Is.EqualTo(Enum.GetValues<Annotations>().Aggregate((all, one) => all | one)));

    [Test]
    public void SetsALayerOnce()
    {
        var document = Some.Document("Two inmates fled.");

        Assert.That(() => document.Names = [], Throws.InvalidOperationException.With.Message.Contains("Names"));
    }

    private sealed class Needy : IStep
    {
        public Annotations Needs => Annotations.Tokens;

        public Annotations Gives => Annotations.Times;

        public void Apply(Document document) => document.Times = [];
    }

    private sealed class Giver : IStep
    {
        public Annotations Needs => Annotations.None;

        public Annotations Gives => Annotations.Tokens;

        public void Apply(Document document) => document.TokenSpans = new TokenSpans([], []);
    }
}
