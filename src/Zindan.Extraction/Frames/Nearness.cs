using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>Reads the words before the name of a place that say that something is not in it but off it: "20 km north of X", "not far from X", "close to X", "between X and Y".</summary>
internal sealed class Nearness(Grammar grammar, WordClasses words)
{
    /// <summary>Whether such words end at a token, the last one before the name.</summary>
    public bool EndsAt(int token) =>
        grammar.Form(token) switch
        {
            // "east of X" alone may be anywhere.
            "of" => words.Contains("off-place", grammar.Form(token - 1)) && IsMeasure(token - 2),
            "from" => IsMeasure(token - 1),
            "to" => words.Contains("close-to", grammar.Form(token - 1)),
            "between" => true,
            _ => false,
        };

    private bool IsMeasure(int token) =>
        words.Contains("measure-of-way", grammar.Lemma(token)) || words.Contains("measure-of-way", grammar.Form(token));
}
