using Zindan.Core.Articles;

namespace Zindan.Extraction.Tests.Factuality;

/// <summary>Who says what a statement says.</summary>
public sealed class SpeakerTests
{
    private static readonly Lazy<ArticleReader> Reader = new(ArticleReader.Create);

    [TestCase("The group cites lawyers as saying that nine protesters were killed by soldiers.", "lawyers")]
    [TestCase("The station quoted an unnamed official as saying that four rebels were killed.", "an unnamed official")]
    [TestCase("The governor said that four rebels were killed.", "The governor")]
    [TestCase("Four rebels were killed.", null)]
    public void IsTheOneClosestToTheWords(string sentence, string? speaker)
    {
        var statements = Reader.Value.Read(Article.Create("speaker", sentence)).Statements;
        Assert.That(
            statements.Where(statement => statement.Type == Core.Statements.StatementType.KilledIn).Select(statement => statement.Speaker),
            Has.Exactly(1).EqualTo(speaker)
        );
    }
}
