using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Factuality;

/// <summary>Clauses that say what a report, rumour or claim is ("a report that eleven inmates had escaped"), which the tree often takes for relative clauses.</summary>
internal sealed class ContentClauses(Grammar grammar, CueTable cues)
{
    private const int Reach = 8;

    /// <summary>The noun whose content a clause is, or −1.</summary>
    /// <param name="verb">The head of the clause.</param>
    public int NounOf(int verb)
    {
        if (grammar.BareRelation(verb) is "ccomp" or "advcl" && That(verb) is > 0 and var mark && IsTelling(mark - 1))
        {
            return mark - 1;
        }

        if (grammar.Relation(verb) != "acl:relcl" || That(verb) is not { } that || !IsComplete(verb, that))
        {
            return -1;
        }

        // "the rumours circulating on social media that": the noun may stand some words before.
        var sentence = grammar.Document.SentenceOf(verb).Tokens;
        for (var token = that - 1; token >= sentence.Start && that - token <= Reach; token--)
        {
            if (grammar.Upos(token) == "NOUN" && cues.Of("noun", grammar.Lemma(token)) == Cue.Allege)
            {
                return token;
            }

            if (grammar.Xpos(token) is "VBD" or "VBZ" or "VBP" || grammar.Form(token) is "," or ";")
            {
                break;
            }
        }

        return -1;
    }

    // "laughed at reports that …", "there were reports that …": the tree may hang the clause on the verb before.
    private bool IsTelling(int token) =>
        cues.Of("noun", grammar.Lemma(token)) == Cue.Allege
        && (grammar.Upos(token) == "NOUN" || grammar.BareRelation(token) is "nsubj" or "obj" or "obl");

    private int? That(int verb)
    {
        foreach (var child in grammar.Children(verb))
        {
            if (grammar.Form(child) == "that")
            {
                return child;
            }
        }

        return null;
    }

    // Nothing is missing for which "that" could stand: it is a mark, or the clause is a passive with a subject of its own.
    private bool IsComplete(int verb, int that) =>
        grammar.Children(verb).Any(child => child > that && grammar.BareRelation(child) == "nsubj")
        && (
            grammar.BareRelation(that) == "mark"
            || grammar.IsPassive(verb)
            || grammar.Children(verb).Any(child => grammar.BareRelation(child) == "obj" && child != that)
        );
}
