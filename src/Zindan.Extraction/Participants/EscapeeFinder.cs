using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Participants;

/// <summary>Tells by the words right around a phrase whether it speaks of people who escaped: "25 inmates escaped", "the four who got away", "the escaped men", "the fugitives".</summary>
internal sealed class EscapeeFinder(Grammar grammar, ExtractionLexicon lexicon)
{
    /// <summary>Whether the clause says that they escaped.</summary>
    public bool IsTold(NounPhrase phrase)
    {
        var top = grammar.TopOf(phrase.Tokens);
        var head = grammar.Head(top);
        return head >= 0 && grammar.BareRelation(top) == "nsubj" && (IsEscape(head) || IsAbandoning(head))
            || head >= 0 && grammar.BareRelation(top) == "obj" && IsFreeing(head)
            || Following(phrase) is >= 0 and var verb && IsEscape(verb)
            || grammar.Children(top).Any(child => grammar.BareRelation(child) == "acl" && IsEscape(child));
    }

    // "abandoned the prison".
    private bool IsAbandoning(int verb) =>
        grammar.Lemma(verb) == "abandon"
        && !grammar.HasNegation(verb)
        && grammar.Child(verb, "obj") is >= 0 and var place
        && lexicon.Prisons.ClassOf(grammar.Lemma(place)) == "detention";

    // "Gunmen freed 30 inmates", "led 43 inmates away": whom officials free are let go.
    private bool IsFreeing(int verb)
    {
        var first = grammar.BareRelation(verb) is "conj" or "advcl" && grammar.Child(verb, "nsubj") < 0 ? grammar.Head(verb) : verb;
        return !grammar.HasNegation(verb)
            && grammar.Xpos(verb) is "VBD" or "VBG"
            && (
                lexicon.PrisonWords.Contains("freeing", grammar.Lemma(verb))
                || lexicon.PrisonWords.Contains("leading", grammar.Lemma(verb))
                    && grammar.Children(verb).Any(child => child > verb && grammar.Form(child) is "away" or "free" or "loose" or "out")
            )
            && grammar.Child(first, "nsubj") is >= 0 and var who
            && lexicon.People.SideOf(grammar.Lemma(who)) == Side.NonState;
    }

    // "Ten inmates, most of them awaiting trial, escaped": the verb behind an aside.
    private int Following(NounPhrase phrase)
    {
        var end = grammar.Document.SentenceOf(phrase.Head).Tokens.End;
        var at = phrase.Tokens.End;
        if (at < end && grammar.Form(at) == ",")
        {
            var close = at + 1;
            while (close < end && close < at + 20 && grammar.Form(close) != ",")
            {
                close++;
            }

            at = close + 1;
        }

        while (at < end && grammar.Upos(at) is "AUX" or "ADV")
        {
            at++;
        }

        return at < end && grammar.IsVerbal(at) ? at : -1;
    }

    /// <summary>Whether the clause says that they tried to.</summary>
    public bool HasTried(NounPhrase phrase)
    {
        var head = grammar.Head(phrase.Head);
        if (head < 0)
        {
            return false;
        }

        // "guards fired at the inmates as they tried to escape": not the guards did.
        var clauses = grammar.Children(head).Where(child => grammar.BareRelation(child) is "advcl" or "xcomp" && IsTrying(child));
        return grammar.BareRelation(phrase.Head) switch
        {
            "nsubj" => IsTrying(head) || clauses.Any(clause => grammar.Child(clause, "nsubj") < 0),
            "obj" or "obl" => clauses.Any(clause =>
                grammar.Child(clause, "nsubj") is >= 0 and var subject && grammar.Form(subject) is "they" or "he" or "she"
            ),
            _ => false,
        };
    }

    private bool IsTrying(int verb) =>
        grammar.Lemma(verb) is "try" or "attempt" or "seek"
        && grammar
            .Children(verb)
            .Any(child => grammar.BareRelation(child) == "xcomp" && lexicon.PrisonWords.Contains("escape", grammar.Lemma(child)));

    /// <summary>Whether the phrase itself calls them escaped.</summary>
    public bool IsCalled(NounPhrase phrase, PhraseReading reading)
    {
        if (reading.Lemma is { } lemma && lexicon.PrisonWords.Contains("escapee", lemma))
        {
            return true;
        }

        for (var token = phrase.Tokens.Start; token < phrase.Head; token++)
        {
            if (lexicon.PrisonWords.Contains("escaped", grammar.Form(token)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsEscape(int verb) =>
        grammar.IsVerbal(verb)
        && grammar.Xpos(verb) is "VBD" or "VBN" or "VBP" or "VBZ"
        && (lexicon.PrisonWords.Contains("escape", grammar.Lemma(verb)) || MakesWay(verb) || MakesEscape(verb))
        && (
            MakesWay(verb)
            || MakesEscape(verb)
            || !lexicon.PrisonWords.Contains("escape-out", grammar.Lemma(verb))
            || verb + 1 < grammar.Count && grammar.Form(verb + 1) is "out" or "away" or "free" or "over"
        )
        && !grammar.HasNegation(verb);

    // "made their escape".
    private bool MakesEscape(int verb) =>
        grammar.Lemma(verb) is "make" or "stage"
        && grammar
            .Children(verb)
            .Any(child => grammar.BareRelation(child) == "obj" && grammar.Lemma(child) is "escape" or "getaway" or "breakout");

    // "sawed their way out".
    private bool MakesWay(int verb)
    {
        for (var token = verb + 1; token < Math.Min(grammar.Count - 1, verb + 5); token++)
        {
            if (grammar.Form(token) == "way")
            {
                return grammar.Form(token + 1) == "out";
            }
        }

        return false;
    }
}
