using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Tells the names that only the words before them show to be of a prison: "is serving life at X", "served 19 months at X", "got life and is held at X".</summary>
internal sealed class TermPlaces(Grammar grammar, ExtractionLexicon lexicon)
{
    /// <summary>How far before the name the verb may stand.</summary>
    private const int Reach = 8;

    /// <summary>Whether a name is one of them, which the article uses for nothing else.</summary>
    public bool IsOne(NameMention name)
    {
        var at = name.Tokens.Start - 1;
        if (
            name.Type is NameType.Prison or NameType.Group
            || at < 1
            || grammar.Form(at) != "at"
            || lexicon.Contexts.Contains("away", grammar.Form(name.Tokens.Last))
            || IsTownElsewhere(name)
        )
        {
            return false;
        }

        var sentence = grammar.Document.SentenceOf(at);
        return IsHeld(at, sentence.Tokens) || IsTerm(at, sentence.Tokens) && SpeaksOfConvicts(sentence);
    }

    /// <summary>Whether a name is short for one that the article gives with its noun ("Marnay prison … escaped from Marnay"), and never that of the town.</summary>
    public bool IsShort(NameMention name)
    {
        if (name.Type is NameType.Prison or NameType.Group || IsBeforeNoun(name))
        {
            return false;
        }

        var text = grammar.Document.TextOf(name.Tokens);
        var others = grammar.Document.Names.Where(other => grammar.Document.TextOf(other.Tokens) == text).ToList();
        return others.TrueForAll(other => IsBeforeNoun(other) || LedAsPrison(other.Tokens.Start))
            && (
                others.Exists(IsBeforeNoun)
                || grammar.Document.Names.Any(other =>
                    other.Type == NameType.Prison
                    && grammar.Document.TextOf(other.Tokens) is var full
                    && full.StartsWith(text + " ", StringComparison.Ordinal)
                    && lexicon.Prisons.ClassOf(full[(text.Length + 1)..].ToLowerInvariant()) == "detention"
                )
            );
    }

    private bool IsBeforeNoun(NameMention name) =>
        name.Tokens.End < grammar.Count && lexicon.Prisons.ClassOf(grammar.Form(name.Tokens.End)) == "detention";

    // "at X", "escaped from X"; but not "a butcher from X".
    private bool LedAsPrison(int start) =>
        start > 1
        && (
            grammar.Form(start - 1) is "at" or "inside"
            || grammar.Form(start - 1) == "from"
                && Enumerable
                    .Range(Math.Max(0, start - 4), Math.Min(3, start - 1))
                    .Any(token => lexicon.PrisonWords.Contains("custody-weak", grammar.Lemma(token)))
        );

    // "served 19 months at", "is serving a life sentence at".
    private bool IsTerm(int at, TokenRange sentence)
    {
        var isTime = false;
        for (var token = at - 1; token >= Math.Max(sentence.Start, at - Reach); token--)
        {
            if (grammar.Form(token) is "," or ";")
            {
                return false;
            }

            if (grammar.IsVerbal(token))
            {
                return isTime && lexicon.PrisonWords.Contains("serving", grammar.Lemma(token));
            }

            isTime |= grammar.Lemma(token) is "year" or "month" or "life" || lexicon.PrisonWords.Contains("term", grammar.Lemma(token));
        }

        return false;
    }

    // "got life and is held at".
    private bool IsHeld(int at, TokenRange sentence) =>
        grammar.Lemma(at - 1) is "hold" or "lodge" or "jail" or "imprison" or "incarcerate" or "remand"
        && grammar.IsPassive(at - 1)
        && Enumerable
            .Range(sentence.Start, at - 1 - sentence.Start)
            .Any(token => lexicon.PrisonWords.Contains("convicted", grammar.Form(token)));

    private bool SpeaksOfConvicts(Sentence sentence)
    {
        var start = grammar.Document.Sentences[Math.Max(0, sentence.Index - 1)].Tokens.Start;
        return Enumerable
            .Range(start, sentence.Tokens.End - start)
            .Any(token => lexicon.PrisonWords.Contains("convicted", grammar.Form(token)));
    }

    // "in X", "near X": of the town that the prison is called after.
    private bool IsTownElsewhere(NameMention name)
    {
        var text = grammar.Document.TextOf(name.Tokens);
        return grammar.Document.Names.Any(other =>
            other.Tokens.Start > 0
            && other.Tokens.Start != name.Tokens.Start
            && grammar.Document.TextOf(other.Tokens) == text
            && grammar.Form(other.Tokens.Start - 1) is not ("at" or "of" or "from" or "inside")
        );
    }
}
