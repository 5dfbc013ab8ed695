using Zindan.Extraction.Lexicon;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Propositions;

/// <summary>
/// Finds the person whose name stands just before a relative clause ("…, X, who was arrested"). The parser is at its weakest where asides pile up before such a
/// clause, and a wrong bearer accuses somebody; so what the words show goes before the tree.
/// </summary>
internal sealed class NamedAntecedents
{
    private const int MaximumAuxiliaries = 5;

    private readonly Grammar _grammar;
    private readonly WordClasses _carriers;
    private readonly Dictionary<int, NameMention> _byLastToken = [];

    /// <summary>Reads the names of a document.</summary>
    /// <param name="grammar">The tree.</param>
    /// <param name="carriers">Nouns that are no people.</param>
    public NamedAntecedents(Grammar grammar, WordClasses carriers)
    {
        (_grammar, _carriers) = (grammar, carriers);
        foreach (var name in grammar.Document.Names)
        {
            if (name.Type == NameType.Person)
            {
                _byLastToken[name.Tokens.Last] = name;
            }
        }
    }

    /// <summary>The last token of the name that the verb's relative clause describes, or -1.</summary>
    public int Of(int verb)
    {
        var pronoun = verb - 1;
        for (var steps = 0; steps < MaximumAuxiliaries && pronoun >= 0 && _grammar.Upos(pronoun) is "AUX" or "ADV" or "PART"; steps++)
        {
            pronoun--;
        }

        // "lawyers for X, arrested in June, said": the participle is about whom it stands behind.
        var isParticiple =
            pronoun == verb - 1
            && pronoun > 1
            && _grammar.Form(pronoun) == ","
            && _grammar.Xpos(verb) == "VBN"
            && _grammar.BareRelation(verb) == "acl"
            && _grammar.Child(verb, "aux") < 0;
        if (pronoun < 2 || _grammar.Form(pronoun) != "who" && !isParticiple)
        {
            return -1;
        }

        var last = pronoun - 1;
        if (_grammar.Form(last) == "," && !isParticiple)
        {
            last--;
        }

        // "X, 34, who".
        if (last > 1 && _grammar.Upos(last) == "NUM" && _grammar.Form(last - 1) == ",")
        {
            last -= 2;
        }

        return _byLastToken.TryGetValue(last, out var name) && !IsOfAnother(name) ? last : -1;
    }

    // "the brother of X, who": either may be meant, and only the tree can say.
    private bool IsOfAnother(NameMention name)
    {
        var start = name.Titles.IsDefaultOrEmpty
            ? name.Tokens.Start
            : Math.Min(name.Tokens.Start, name.Titles.Min(title => _grammar.Document.Titles[title].Tokens.Start));
        var before = start - 1;
        // "the body of X, who had been kidnapped": X.
        if (before > 1 && _grammar.Form(before) == "of" && _carriers.Contains("of-somebody", _grammar.Lemma(before - 1)))
        {
            return false;
        }

        return before > 0
            && (_grammar.Form(before) is "of" or "and" or "or" or "&" || _grammar.Xpos(before) == "POS" || _grammar.Xpos(before) == "PRP$");
    }
}
