using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Zindan.Resolution.Names;

/// <summary>One word of a name with all that comparing needs, computed once.</summary>
public sealed class NameToken
{
    // A word says the same wherever it stands, and a corpus has few words for its names: each is taken apart once.
    private static readonly ConcurrentDictionary<string, NameToken> Known = new(StringComparer.Ordinal);

    private NameToken(string text)
    {
        Text = text;
        Sounds = Romanisation.Of(text);
        Key = Romanisation.Key(Sounds);
        Skeleton = Romanisation.Skeleton(Sounds);
        Letters = new LetterSet(Sounds);
        Stem = FamilySuffixes.Stem(text);
        StemKey = Romanisation.Key(Romanisation.Of(Stem));
        Classes = NameLexicon.ClassesOf(text);
        IsParticle = NameLexicon.IsParticle(text);
        IsCommon = NameLexicon.IsCommon(Sounds, Classes);
    }

    /// <summary>The folded word.</summary>
    public string Text { get; }

    /// <summary>Its sounds, see <see cref="Romanisation.Of"/>.</summary>
    public string Sounds { get; }

    /// <summary>Its sound key, see <see cref="Romanisation.Key"/>.</summary>
    public string Key { get; }

    /// <summary>Its consonants, see <see cref="Romanisation.Skeleton"/>.</summary>
    public string Skeleton { get; }

    /// <summary>Which letters its sounds have.</summary>
    internal LetterSet Letters { get; }

    /// <summary>The word without the ending of a family name.</summary>
    public string Stem { get; }

    /// <summary>The sound key of <see cref="Stem"/>.</summary>
    public string StemKey { get; }

    /// <summary>Whether it ends as family names do.</summary>
    public bool HasFamilyEnding => Stem.Length < Text.Length;

    /// <summary>The numbers of the classes of names that list it, ascending; short forms are negative numbers.</summary>
    public ImmutableArray<int> Classes { get; }

    /// <summary>Whether it is an article, "son of" or the like.</summary>
    public bool IsParticle { get; }

    /// <summary>Whether so many people bear it that agreeing says little.</summary>
    public bool IsCommon { get; }

    /// <summary>Whether it is a single letter.</summary>
    public bool IsInitial => Text.Length == 1;

    /// <summary>The word of a folded text.</summary>
    public static NameToken Of(string folded) => Known.GetOrAdd(folded, static text => new NameToken(text));

    /// <inheritdoc/>
    public override string ToString() => Text;
}
