using Zindan.Language.Models;
using Zindan.Language.Tagging;

namespace Zindan.Language.Naming;

/// <summary>A sentence as the typer sees it.</summary>
public readonly ref struct NameInput
{
    /// <summary>How many styles of annotation there are.</summary>
    public const int Styles = 3;

    /// <summary>A sentence.</summary>
    /// <param name="words">Its tokens.</param>
    /// <param name="upos">Their parts of speech.</param>
    /// <param name="xpos">Their Penn tags.</param>
    /// <param name="matches">What the gazetteer says of them.</param>
    /// <param name="style">Whose idea of names is asked for: corpora differ. 0 is that of Universal NER, the one in use; others occur in training only.</param>
    public NameInput(
        ReadOnlySpan<WordFeatures> words,
        ReadOnlySpan<PartOfSpeech> upos,
        ReadOnlySpan<PennTag> xpos,
        ReadOnlySpan<int> matches,
        int style = 0
    )
    {
        Words = words;
        Upos = upos;
        Xpos = xpos;
        Matches = matches;
        Style = style;
    }

    /// <summary>The tokens.</summary>
    public ReadOnlySpan<WordFeatures> Words { get; }

    /// <summary>Their parts of speech.</summary>
    public ReadOnlySpan<PartOfSpeech> Upos { get; }

    /// <summary>Their Penn tags.</summary>
    public ReadOnlySpan<PennTag> Xpos { get; }

    /// <summary>What the gazetteer says of them.</summary>
    public ReadOnlySpan<int> Matches { get; }

    /// <summary>Whose idea of names is asked for.</summary>
    public int Style { get; }

    /// <summary>How many tokens there are.</summary>
    public int Length => Words.Length;
}
