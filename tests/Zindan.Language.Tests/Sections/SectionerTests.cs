using Zindan.Language.Documents;
using Zindan.Language.Tests.Support;

namespace Zindan.Language.Tests.Sections;

public class SectionerTests
{
    private const string Prose =
        "\n\nTwo inmates broke out of the old jail on the hill on Sunday and have not been seen since, the warden told reporters.";

    [TestCase("Two Inmates Flee Hill Jail", SectionKind.Headline)]
    [TestCase("By Jane Doe", SectionKind.Byline)]
    [TestCase("Posted by: Jane | August 25, 2010", SectionKind.Byline)]
    [TestCase("August 23, 2010", SectionKind.PublicationDate)]
    [TestCase("Published: 23 August 2010 10:15", SectionKind.PublicationDate)]
    [TestCase("This Article is From Jun 18, 2016", SectionKind.PublicationDate)]
    [TestCase("The Anytown Times", SectionKind.Outlet)]
    [TestCase("Reuters", SectionKind.Outlet)]
    [TestCase("ANYTOWN, Ruritania (AFP) —", SectionKind.Dateline)]
    [TestCase("Photo: the gate of the jail.", SectionKind.Caption)]
    [TestCase("The gate of the jail. (Representational Photo)", SectionKind.Caption)]
    [TestCase("Sign up for our newsletter", SectionKind.Boilerplate)]
    [TestCase("Read more about jails", SectionKind.Boilerplate)]
    [TestCase("The jail was built by convicts.", SectionKind.Body)]
    public void TellsWhatALineIsFor(string line, SectionKind kind) =>
        Assert.That(Some.Document(line + Prose).Sections[0].Kind, Is.EqualTo(kind));

    [Test]
    public void JoinsLinesThatAreOnlyWrapped() =>
        Assert.That(
            Some.Document(
                "Two inmates broke out of the old jail on the hill on Sunday and\nhave not been seen since, the warden told reporters who had come\nto the gate."
            ).Sections,
            Has.Count.EqualTo(1)
        );

    [Test]
    public void DoesNotParseWhatIsNoProse() =>
        Assert.That(Some.Document("Two Inmates Flee Hill Jail" + Prose).Clauses.Select(clause => clause.Sentence), Is.EqualTo(new[] { 1 }));
}
