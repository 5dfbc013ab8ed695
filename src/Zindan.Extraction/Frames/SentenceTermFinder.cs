using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Frames;

/// <summary>Reads charge and sentence of a conviction as written ("sentenced to 19 years for membership of a banned group").</summary>
internal sealed class SentenceTermFinder(ParticipantMap map, ExtractionLexicon lexicon)
{
    private readonly Grammar _grammar = map.Grammar;

    /// <summary>The charge behind "of", "for", "on charges of", or null.</summary>
    public string? Charge(Proposition proposition)
    {
        var sentence = map.Document.SentenceOf(proposition.Token).Tokens;
        for (var token = proposition.Words.End; token < sentence.End - 1; token++)
        {
            if (_grammar.Form(token) is "of" or "for" or "with" or "on" && Starts(token + 1))
            {
                return map.Document.TextOf(Until(token + 1, sentence));
            }
        }

        return null;
    }

    /// <summary>The term behind "to" or the verb, or null.</summary>
    public string? Term(Proposition proposition)
    {
        var sentence = map.Document.SentenceOf(proposition.Token).Tokens;
        for (var token = TermStart(proposition); token < Math.Min(sentence.End, proposition.Words.End + 14); token++)
        {
            var form = _grammar.Form(token);
            if (
                form is "death"
                && (_grammar.Form(token - 1) == "to" || token + 1 < sentence.End && _grammar.Form(token + 1) is "row" or "sentence")
            )
            {
                return "death";
            }

            var isNamed =
                token + 1 < sentence.End && _grammar.Form(token + 1) is "imprisonment" or "sentence" or "sentences" or "term" or "terms";
            if (
                form is "life"
                && token > 0
                && (isNamed || _grammar.Form(token - 1) is "to" or "for" or "given" or "got" or "gets" or "serving" or "handed")
            )
            {
                return
                    isNamed
                    || token + 2 < sentence.End && _grammar.Form(token + 1) is "in" && _grammar.Form(token + 2) is "prison" or "jail"
                    ? map.Document.TextOf(new TokenRange(token, token + (_grammar.Form(token + 1) == "in" ? 3 : 2)))
                    : "life";
            }

            if (form is "years" or "months" or "year" or "month" or "days" && token - 1 >= sentence.Start)
            {
                var start = token - 1;
                while (
                    start - 1 >= sentence.Start
                    && _grammar.Upos(start - 1) is "NUM" or "SYM" or "ADV"
                    && _grammar.Form(start - 1) is not ("only" or "just")
                )
                {
                    start--;
                }

                // "last year" is no term.
                if (Enumerable.Range(start, token - start).Any(word => _grammar.Upos(word) == "NUM" || _grammar.Form(word) is "a" or "-"))
                {
                    return map.Document.TextOf(new TokenRange(start, token + 1));
                }
            }
        }

        return null;
    }

    // "two years into an 18-year term": what is done of it is not the term.
    private int TermStart(Proposition proposition)
    {
        var into = proposition.Words.Start;
        while (into < proposition.Words.End && _grammar.Form(into) != "into")
        {
            into++;
        }

        return into < proposition.Words.End ? into : proposition.Words.Start;
    }

    private bool Starts(int token)
    {
        for (var next = token; next < Math.Min(token + 4, _grammar.Count); next++)
        {
            if (lexicon.Charges.Contains(_grammar.Form(next)) || lexicon.Charges.Contains(_grammar.Lemma(next)))
            {
                return true;
            }

            if (_grammar.Form(next) is "," or "." or "and" or "years" or "months")
            {
                return false;
            }
        }

        return false;
    }

    private TokenRange Until(int start, TokenRange sentence)
    {
        var end = start;
        while (
            end < sentence.End
            && end < start + 14
            && _grammar.Form(end)
                is not ("," or "." or ";" or "\"" or "”" or "when" or "while" or "after" or "before" or "but" or "who" or "which")
            && !(_grammar.Form(end) == "and" && end + 1 < sentence.End && _grammar.Form(end + 1) is "a" or "another" or "was" or "were")
            && !(end > start && _grammar.Form(end) is "conviction" or "convictions")
            && !(end > start && _grammar.Xpos(end) is "VBD" or "VBZ" or "VBP")
        )
        {
            end++;
        }

        return new TokenRange(start, Math.Max(end, start + 1));
    }
}
