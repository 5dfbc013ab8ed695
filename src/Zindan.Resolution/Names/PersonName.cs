using System.Collections.Immutable;
using Zindan.Resolution.Facts;

namespace Zindan.Resolution.Names;

/// <summary>A person's name taken apart: titles off, particles aside, the rest in order.</summary>
public sealed class PersonName
{
    private static readonly RecentResults<PersonName?> Recent = new(TakeApart);

    private PersonName(string folded, ImmutableArray<NameToken> tokens, ImmutableArray<string> titles, string? generation)
    {
        Generation = generation;
        Father = NameOfFather(folded, tokens);
        Folded = folded;
        Tokens = tokens;
        Titles = titles;
    }

    /// <summary>The folded name without titles.</summary>
    public string Folded { get; }

    /// <summary>The words that are neither titles nor particles, given names first.</summary>
    public ImmutableArray<NameToken> Tokens { get; }

    /// <summary>Which of those with one name it is ("Jr."), or null.</summary>
    public string? Generation { get; }

    /// <summary>The father's name inside the name ("Yusuf" in "Umar ibn Yusuf al-Harbi"), or null.</summary>
    public NameToken? Father { get; }

    /// <summary>The folded titles that stood before the name.</summary>
    public ImmutableArray<string> Titles { get; }

    /// <summary>Whether it has a given and a family name, each more than an initial.</summary>
    public bool IsFull => Tokens.Length > 1 && Tokens.Count(token => !token.IsInitial) > 1;

    /// <summary>Whether it is one word.</summary>
    public bool IsSingle => Tokens.Length == 1;

    /// <summary>The family name, or the only name.</summary>
    public NameToken Family => Tokens[^1];

    /// <summary>The name's parts, or null where it is no name but a description ("a guard", "one of them").</summary>
    public static PersonName? Parse(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Recent.Of(name);
    }

    private static PersonName? TakeApart(string name)
    {
        var initialled = NameOrder.WithoutLongInitials(name);
        var comma = initialled.IndexOf(',', StringComparison.Ordinal);
        var isFamilyFirst = comma > 0 && NameLexicon.GenerationOf(NameFolding.Fold(initialled[(comma + 1)..])) is null;
        var ordered = isFamilyFirst ? initialled[(comma + 1)..] + " " + initialled[..comma] : initialled;
        var (words, generation) = WithoutGeneration(NameFolding.Fold(ordered).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (words.Length == 0 || DescriptionWords.IsDescription(words, name))
        {
            return null;
        }

        var titles = words.TakeWhile((word, i) => NameLexicon.IsTitle(word) && !IsHalf(words, i)).ToImmutableArray();
        var rest = words[titles.Length..];
        var bare = rest.Where((word, i) => !NameLexicon.IsTitle(word) || rest.Length == 1 || IsHalf(rest, i)).ToArray();
        var content = bare.Where(word => !NameLexicon.IsParticle(word)).ToArray();
        if (content.Length == 0)
        {
            content = bare;
        }

        return content.Length == 0 || content.All(word => word.Length == 1)
            ? null
            : new PersonName(
                string.Join(' ', generation is null ? bare : [.. bare, generation]),
                [.. NameOrder.GivenFirst([.. Joined(content)]).Select(NameToken.Of)],
                titles,
                generation
            );
    }

    private static NameToken? NameOfFather(string folded, ImmutableArray<NameToken> tokens)
    {
        var words = folded.Split(' ');
        var at = Array.FindIndex(words, word => word is "ibn" or "bin" or "ben" or "bint");
        return at > 0 && at + 1 < words.Length ? tokens.Skip(1).SkipLast(1).FirstOrDefault(token => token.Text == words[at + 1]) : null;
    }

    private static (string[] Words, string? Generation) WithoutGeneration(string[] words) =>
        words.Length > 2 && NameLexicon.GenerationOf(words[^1]) is { } generation ? (words[..^1], generation) : (words, null);

    // "Nasr Ullah" and "Nasrullah" are one given name, and "Hafiz Ullah" is nobody's title.
    private static bool IsHalf(string[] words, int at) => at + 1 < words.Length && words[at].Length > 2 && IsOtherHalf(words[at + 1]);

    private static bool IsOtherHalf(string word) => word is "ullah" or "ulla" or "ollah" or "uddin" or "addin" or "eddin" or "eddine";

    // "Abd al-Aziz" and "Abdul Aziz" are one given name, whatever stands between.
    private static IEnumerable<string> Joined(string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] is "abd" or "abdul" or "abdel" or "abdal" or "abdu" && i + 1 < words.Length)
            {
                yield return "abdul" + words[++i];
            }
            else if (IsHalf(words, i))
            {
                yield return words[i] + words[++i];
            }
            else
            {
                yield return words[i];
            }
        }
    }
}
