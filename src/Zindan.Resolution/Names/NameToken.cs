using System.Collections.Immutable;

namespace Zindan.Resolution.Names;

/// <summary>One word of a name with all that comparing needs, computed once.</summary>
public sealed class NameToken
{
    private NameToken(string text)
    {
        Text = text;
        Sounds = Romanisation.Of(text);
        Key = Romanisation.Key(Sounds);
        Classes = NameLexicon.ClassesOf(text);
        IsParticle = NameLexicon.IsParticle(text);
        IsCommon = NameLexicon.IsCommon(text);
    }

    /// <summary>The folded word.</summary>
    public string Text { get; }

    /// <summary>Its sounds, see <see cref="Romanisation.Of"/>.</summary>
    public string Sounds { get; }

    /// <summary>Its sound key, see <see cref="Romanisation.Key"/>.</summary>
    public string Key { get; }

    /// <summary>The numbers of the classes of names that list it, ascending; short forms are negative numbers.</summary>
    public ImmutableArray<int> Classes { get; }

    /// <summary>Whether it is an article, "son of" or the like.</summary>
    public bool IsParticle { get; }

    /// <summary>Whether so many people bear it that agreeing says little.</summary>
    public bool IsCommon { get; }

    /// <summary>Whether it is a single letter.</summary>
    public bool IsInitial => Text.Length == 1;

    /// <summary>The word of a folded text.</summary>
    public static NameToken Of(string folded) => new(folded);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
