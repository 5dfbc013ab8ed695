using Zindan.Language.Models;
using Zindan.Language.Naming;
using Zindan.Language.Tagging;

namespace Zindan.Training.Naming;

/// <summary>A sentence to learn names from.</summary>
/// <param name="Words">Its tokens.</param>
/// <param name="Upos">Their parts of speech, as the tagger sees them.</param>
/// <param name="Xpos">Their Penn tags, as the tagger sees them.</param>
/// <param name="Matches">What the gazetteer says of them.</param>
/// <param name="Labels">The right label of each.</param>
/// <param name="Style">Whose idea of names the labels follow, see <see cref="NameInput.Style"/>.</param>
public sealed record NameExample(WordFeatures[] Words, PartOfSpeech[] Upos, PennTag[] Xpos, int[] Matches, int[] Labels, int Style)
{
    /// <summary>The sentence as the typer sees it.</summary>
    public NameInput Input => new(Words, Upos, Xpos, Matches, Style);
}
