using System.Collections.Immutable;
using Zindan.Resolution.Facts;

namespace Zindan.Resolution.Names;

/// <summary>The name of an organisation taken apart.</summary>
public sealed class OrganisationName
{
    private static readonly RecentResults<OrganisationName> Recent = new(TakeApart);
    private static readonly ImmutableArray<(string Form, string[] Words)> LegalForms =
    [
        .. LexiconFile
            .Lines("legal-forms.txt")
            .Select(line => line.Split(' '))
            .SelectMany(forms => forms.Select(form => (forms[0], form.Split('-'))))
            .OrderByDescending(form => form.Item2.Length),
    ];

    private OrganisationName(ImmutableArray<string> words, ImmutableArray<NameToken> core, string? legalForm)
    {
        Words = words;
        Core = core;
        LegalForm = legalForm;
    }

    /// <summary>All folded words.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>The words without those that say nothing and without the legal form; all of them where nothing is left.</summary>
    public ImmutableArray<NameToken> Core { get; }

    /// <summary>The legal form of a company in its usual short form, or null.</summary>
    public string? LegalForm { get; }

    /// <summary>Whether each word is one that very many organisations have.</summary>
    public bool IsGeneric => Core.All(token => OrganisationWords.IsGeneric(token.Text));

    /// <summary>Takes a name apart.</summary>
    public static OrganisationName Parse(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Recent.Of(name);
    }

    private static OrganisationName TakeApart(string name)
    {
        var words = Initialisms(
            WithoutIzafat(
                NameFolding.Fold(name.Replace("&", " and ", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            )
        );
        var (rest, form) = WithoutLegalForm(words);
        var canonical = OrganisationWords.Canonical(rest);
        var core = canonical.Where(word => !OrganisationWords.IsEmpty(word)).ToArray();
        return new OrganisationName(
            [.. words],
            [
                .. (
                    core.Length > 0 ? core
                    : canonical.Length > 0 ? canonical
                    : words
                ).Select(NameToken.Of),
            ],
            form
        );
    }

    /// <summary>Whether this is one word of initials of the other name.</summary>
    public bool IsAcronymOf(OrganisationName other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Core.Length != 1 || Core[0].Text.Length is < 2 or > 8 || other.Core.Length < 2)
        {
            return false;
        }

        var acronym = Core[0].Text;
        var full = string.Concat(other.Words.Select(word => word[0]));
        var core = string.Concat(other.Words.Where(word => !OrganisationWords.IsEmpty(word)).Select(word => word[0]));
        return acronym == full || acronym == core;
    }

    /// <summary>"Lashkar-e-X" and "Lashkar-i-X" are "Lashkar X": the letter is the genitive of Persian and Urdu.</summary>
    private static string[] WithoutIzafat(string[] words) =>
        [
            .. words.Where(
                (word, i) => !(word is "e" or "i" && i > 0 && i + 1 < words.Length && words[i - 1].Length > 2 && words[i + 1].Length > 2)
            ),
        ];

    private static string[] Initialisms(string[] words)
    {
        // "S.C. Johnson" and "SC Johnson", "L.L.C." and "LLC".
        var result = new List<string>();
        var run = "";
        foreach (var word in words)
        {
            if (word.Length == 1 && char.IsLetter(word[0]))
            {
                run += word;
                continue;
            }

            Flush();
            result.Add(word);
        }

        Flush();
        return [.. result];

        void Flush()
        {
            if (run.Length > 0)
            {
                result.Add(run);
                run = "";
            }
        }
    }

    private static (string[] Words, string? Form) WithoutLegalForm(string[] words)
    {
        string? found = null;
        var rest = words;
        for (var again = true; again; )
        {
            again = false;
            foreach (var (form, parts) in LegalForms)
            {
                if (rest.Length > parts.Length && rest.AsSpan(rest.Length - parts.Length).SequenceEqual(parts))
                {
                    (rest, found, again) = (rest[..^parts.Length], found ?? form, true);
                    break;
                }

                if (rest.Length > parts.Length && parts[0].Length > 1 && rest.AsSpan(0, parts.Length).SequenceEqual(parts))
                {
                    (rest, found, again) = (rest[parts.Length..], found ?? form, true);
                    break;
                }
            }
        }

        return (rest, found);
    }
}
