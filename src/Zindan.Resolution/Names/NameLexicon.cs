using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Zindan.Resolution.Names;

/// <summary>What is known of names in general: classes of equal ones, particles, titles, common parts, endings of family names.</summary>
internal static class NameLexicon
{
    private static readonly FrozenDictionary<string, ImmutableArray<int>> Classes = ReadClasses();
    private static readonly FrozenDictionary<string, string> Particles = ReadParticles();
    private static readonly FrozenDictionary<string, string> Generations = LexiconFile
        .Lines("generations.txt")
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .SelectMany(row => row[1..].Select(word => (word, generation: row[0])))
        .ToFrozenDictionary(row => row.word, row => row.generation, StringComparer.Ordinal);
    private static readonly FrozenSet<string> Titles = Words("titles.txt");
    private static readonly FrozenSet<int> CommonClasses = LexiconFile
        .Lines("common-names.txt")
        .SelectMany(line => ClassesOf(NameFolding.Fold(line)))
        .Where(number => number > 0)
        .ToFrozenSet();

    // Of every spelling of the common ones: a slip of the pen ("Ahmmed") makes no rare name.
    private static readonly FrozenSet<string> CommonSounds = LexiconFile
        .Lines("common-names.txt")
        .Select(NameFolding.Fold)
        .Concat(Classes.Where(pair => pair.Value.Any(CommonClasses.Contains)).Select(pair => pair.Key))
        .Select(Romanisation.Of)
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The classes that list a folded word: positive as a full form, negative as a short one.</summary>
    public static ImmutableArray<int> ClassesOf(string folded) => Classes.GetValueOrDefault(folded, []);

    /// <summary>Whether the folded word is an article, preposition or "son of" inside names.</summary>
    public static bool IsParticle(string folded) => Particles.ContainsKey(folded);

    /// <summary>The usual spelling of a particle; the word itself where it is none.</summary>
    public static string ParticleOf(string folded) => Particles.GetValueOrDefault(folded, folded);

    /// <summary>Which generation of those with one name a folded word behind it says, or null.</summary>
    public static string? GenerationOf(string folded) => Generations.GetValueOrDefault(folded);

    /// <summary>Whether the folded word is a title or form of address.</summary>
    public static bool IsTitle(string folded) => Titles.Contains(folded);

    /// <summary>Whether so many people bear the name that agreeing on it says little.</summary>
    public static bool IsCommon(string sounds, ImmutableArray<int> classes) =>
        CommonSounds.Contains(sounds) || classes.Any(number => CommonClasses.Contains(number));

    private static FrozenSet<string> Words(string file) =>
        LexiconFile.Lines(file).Select(NameFolding.Fold).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, ImmutableArray<int>> ReadClasses()
    {
        var classes = new Dictionary<string, SortedSet<int>>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in LexiconFile.Lines("given-names.txt"))
        {
            number++;
            foreach (var spelling in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var folded = NameFolding.Fold(spelling.TrimStart('~'));
                var listed = classes.TryGetValue(folded, out var known) ? known : classes[folded] = [];
                listed.Add(spelling.StartsWith('~') ? -number : number);
            }
        }

        return classes.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToImmutableArray(), StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, string> ReadParticles() =>
        LexiconFile
            .Lines("particles.txt")
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .SelectMany(spellings => spellings.Select(spelling => (spelling, usual: spellings[0])))
            .ToFrozenDictionary(row => row.spelling, row => row.usual, StringComparer.Ordinal);
}
