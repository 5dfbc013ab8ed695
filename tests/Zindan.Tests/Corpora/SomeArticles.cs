using System.Collections.Immutable;
using System.Globalization;
using Zindan.Core.Articles;

namespace Zindan.Tests.Corpora;

/// <summary>Small articles in our own words about people and prisons that do not exist, many of them about the same.</summary>
internal static class SomeArticles
{
    private static readonly string[] People =
    [
        "Farrukh Saidov",
        "Farrukh Saidoff",
        "Bakhtiyor Odinaev",
        "Pedro Salcedo",
        "Musa Bello",
        "Jean Roussel",
    ];
    private static readonly string[] Prisons = ["Kharob prison", "Kharob Prison", "Santa Marta prison", "Gusau prison"];
    private static readonly string[] Groups = ["Army of the Valley", "Black River Cartel", "Free Province Front"];

    /// <summary>The article that a list of small numbers, 0 or more, stands for: each of them is one sentence.</summary>
    public static Article Of(int number, IReadOnlyList<int> choices)
    {
        var day = new DateOnly(2014, 3, 1).AddDays(number);
        var text = string.Join(' ', choices.Select(Sentence));
        return Article.Create(
            "article-" + number.ToString("00", CultureInfo.InvariantCulture),
            text,
            "News of the day",
            day,
            number % 2 == 0 ? "The Valley Post" : null
        );
    }

    /// <summary>Eight articles that speak of the same people and prisons.</summary>
    public static ImmutableArray<Article> Eight { get; } =
    [.. Enumerable.Range(0, 8).Select(number => Of(number, [number, number + 3, number * 5 + 1, number * 7 + 2]))];

    private static string Sentence(int choice)
    {
        var person = People[choice % People.Length];
        var prison = Prisons[choice % Prisons.Length];
        var group = Groups[choice % Groups.Length];
        var count = 2 + choice % 40;
        return (choice % 8) switch
        {
            0 => $"{person} escaped from {prison} on 28 February 2014, police said.",
            1 => $"{person}, a member of the {group}, was killed in an attack on {prison}.",
            2 => $"At least {count} inmates escaped from {prison} on Friday.",
            3 => $"{person} allegedly belongs to the {group}.",
            4 => $"Gunmen of the {group} attacked {prison} and killed {count} guards.",
            5 => $"Police arrested {person} on 2 March 2014.",
            6 => $"{person} was sentenced to {count} years in prison for murder.",
            _ => $"{person}'s brother {People[(choice + 1) % People.Length]} commands the {group}.",
        };
    }
}
