using Zindan.Extraction.Lexicon;

namespace Zindan.Extraction.Propositions;

/// <summary>Finds who does what to whom around a verb or noun.</summary>
internal sealed class ArgumentFinder
{
    private readonly VerbArguments _verbs;
    private readonly NounArguments _nouns;

    /// <summary>Makes a finder for one document.</summary>
    /// <param name="grammar">The tree.</param>
    /// <param name="lexicon">Words that carry a deed told by another word.</param>
    public ArgumentFinder(Grammar grammar, ExtractionLexicon lexicon)
    {
        _verbs = new VerbArguments(grammar, lexicon.Carriers);
        _nouns = new NounArguments(grammar, lexicon.Carriers, lexicon.Involvements, _verbs);
    }

    /// <summary>The arguments of a verb.</summary>
    public IReadOnlyList<Argument> OfVerb(int verb) => _verbs.Of(verb);

    /// <summary>The arguments of a noun of action.</summary>
    public IReadOnlyList<Argument> OfNoun(int noun) => _nouns.Of(noun);
}
