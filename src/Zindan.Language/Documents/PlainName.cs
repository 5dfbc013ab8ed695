using System.Globalization;

namespace Zindan.Language.Documents;

/// <summary>Names as they are called: a dateline's capitals made small ("DUSHANBE" is Dushanbe), all others as they are written.</summary>
public static class PlainName
{
    private const int ShortestWord = 4;

    /// <summary>The name without a dateline's capitals. Acronyms ("USA") stay.</summary>
    public static string Of(Document document, NameMention name)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(name);
        var written = name.Span.Of(document.Text);
        return name.Type == NameType.Place && IsInCapitals(written) && BeginsSentence(document, name) ? Small(written) : written;
    }

    private static bool BeginsSentence(Document document, NameMention name) =>
        document.SentenceOf(name.Tokens.Start).Tokens.Start == name.Tokens.Start;

    private static bool IsInCapitals(string name) =>
        name.Split(' ').Any(word => word.Count(char.IsLetter) >= ShortestWord)
        && name.All(character => !char.IsLetter(character) || char.IsUpper(character))
        && !name.Contains('.', StringComparison.Ordinal);

    private static string Small(string name) => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name.ToLowerInvariant());
}
