using Zindan.Core.Entities;
using Zindan.Core.Statements;

namespace Zindan.Extraction.Tests.Frames;

/// <summary>Which event is a part of which, and that the dead of a part are not told of its whole besides.</summary>
public sealed class PartTests
{
    [TestCase("Three men were arrested in police operations across Belgaum on Friday.", "Arrest", "SecurityOperation")]
    [TestCase("Gunmen attacked Holm prison on Friday. Forty inmates escaped from Holm prison.", "Attack", "PrisonBreak")]
    [TestCase("Rebels carried out several attacks, including the 2008 Mombasa bombing.", "Bombing", "Attack")]
    public void IsPartOf(string text, string part, string whole)
    {
        var reading = TestData.Read(text);
        var types = reading
            .Entities.Where(entity => entity.Attributes is EventAttributes)
            .ToDictionary(entity => entity.Key, entity => ((EventAttributes)entity.Attributes).Type.ToString(), StringComparer.Ordinal);
        var parts = reading
            .Statements.Where(statement => statement.Type == StatementType.PartOf)
            .Select(statement => $"{types[statement.Subject]} of {types[statement.Object]}");
        Assert.That(parts, Is.EqualTo([$"{part} of {whole}"]));
    }

    [TestCase("Three men were arrested on Friday. Police also launched an operation in Mellin.")]
    [TestCase("Gunmen attacked a bank on Friday. Forty inmates escaped from Holm prison.")]
    [TestCase("Gunmen attacked Karst prison on Friday. In 2011, forty inmates escaped from Holm prison.")]
    public void IsNoPart(string text) =>
        Assert.That(TestData.Read(text).Statements.Where(statement => statement.Type == StatementType.PartOf), Is.Empty);
}
