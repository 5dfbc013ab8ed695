using Zindan.Core.Articles;
using Zindan.Sources.Headers;

namespace Zindan.Sources;

/// <summary>What a format's reader found, before it is known whether that makes an article.</summary>
internal sealed record ArticleDraft
{
    public required string Id { get; init; }

    public required string Text { get; init; }

    public string? Title { get; init; }

    public DateOnly? Published { get; init; }

    public string? Source { get; init; }

    public string? Url { get; init; }

    public string? Byline { get; init; }

    /// <summary>The language that the source declares (any BCP 47 tag), or null.</summary>
    public string? Language { get; init; }

    /// <summary>The draft with what the text's own head and foot show in the places that are still empty.</summary>
    public ArticleDraft Completed(RecognizedHeader header) =>
        this with
        {
            Title = Title ?? header.Title,
            Published = Published ?? header.Published,
            Source = Source ?? header.Source,
            Url = Url ?? header.Url,
            Byline = Byline ?? header.Byline,
        };

    /// <summary>The article, or what keeps the draft from being one.</summary>
    public SourceItem ToItem(string location)
    {
        if (string.IsNullOrWhiteSpace(Text))
        {
            return new SourceProblem(location, ProblemKind.Empty, "is empty");
        }

        if (!Text.Any(char.IsLetter))
        {
            return new SourceProblem(location, ProblemKind.NoArticleText, "has no words");
        }

        if (!LanguageTest.IsEnglish(Text, Language))
        {
            var declared = Language is null ? "is not in English" : $"is not in English (declared language: {Language})";
            return new SourceProblem(location, ProblemKind.NotEnglish, declared, "Only English articles are read; give a translation.");
        }

        return new SourcedArticle(location, Article.Create(Id, Text, Title, Published, Source, Url), Byline);
    }
}
