using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Tells the names of places of detention: numbered ones ("Colony No. 6", "SIZO-3"), and those whose noun says no more than "centre" or "camp", where people are held in them or escape from them.</summary>
internal sealed class PrisonNames
{
    private readonly Grammar _grammar;
    private readonly ExtractionLexicon _lexicon;
    private readonly HashSet<string> _proved;
    private readonly TermPlaces _terms;
    private readonly List<TokenRange> _headed = [];

    /// <summary>Looks through the names of a document.</summary>
    public PrisonNames(Grammar grammar, ExtractionLexicon lexicon)
    {
        _grammar = grammar;
        _lexicon = lexicon;
        _terms = new TermPlaces(grammar, lexicon);
        foreach (var sentence in grammar.Document.Sentences)
        {
            FindHeaded(sentence.Tokens);
        }

        _proved = grammar.Document.Names.Where(IsProved).Select(TextOf).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Whether a name is one of a place of detention, as the words of the article show.</summary>
    public bool IsPrison(NameMention name) => _proved.Contains(TextOf(name));

    /// <summary>The name of a place of detention that ends in a phrase, where it is none of the name mentions, or null.</summary>
    public TokenRange? Of(NounPhrase phrase)
    {
        foreach (var range in _headed)
        {
            if (phrase.Tokens.Contains(range.Last))
            {
                return range;
            }
        }

        return Numbered(phrase);
    }

    /// <summary>Whether a name is only a part of the name of a prison ("Nelson Mandela" of a Nelson Mandela Rehabilitation Centre).</summary>
    public bool IsInside(NameMention name) => _headed.Exists(range => range.Overlaps(name.Tokens)) || IsBeforeNumber(name);

    // "Remand Prison" of "Remand Prison No. 1".
    private bool IsBeforeNumber(NameMention name)
    {
        if (!Is("numbered", name.Tokens.Last))
        {
            return false;
        }

        var end = _grammar.Document.SentenceOf(name.Tokens.Last).Tokens.End;
        return NumberAt(name.Tokens.Last, end) is { } number && number.At >= name.Tokens.End;
    }

    // The number behind the noun, if any, and whether a sign or a code of letters ("No. 3", "ZK-169/5") says that it is a name.
    private (int At, bool IsMarked)? NumberAt(int noun, int end)
    {
        var number = noun + 1;
        var marked = false;
        if (number + 2 < end && IsCode(number))
        {
            (number, marked) = (number + 2, true);
        }

        while (number < end && number <= noun + 2 && _grammar.Form(number) is "no." or "no" or "№" or "number" or "-" or "–" or "#")
        {
            marked = true;
            number++;
        }

        return number < end && char.IsAsciiDigit(_grammar.Form(number)[0]) ? (number, marked) : null;
    }

    private bool IsCode(int token) =>
        _grammar.Document.TokenSpans.Forms[token] is { Length: <= 4 } letters
        && letters.All(char.IsUpper)
        && _grammar.Form(token + 1) is "-" or "–";

    private TokenRange? Numbered(NounPhrase phrase)
    {
        var end = _grammar.Document.SentenceOf(phrase.Head).Tokens.End;
        for (var token = phrase.Tokens.Start; token < phrase.Tokens.End; token++)
        {
            if (!Is("numbered", token))
            {
                continue;
            }

            if (
                NumberAt(token, end) is var (number, marked)
                && number >= phrase.Tokens.Last
                && (marked || char.IsUpper(_grammar.Document.TokenSpans.Forms[token][0]))
            )
            {
                var start = token;
                while (start > phrase.Tokens.Start && _grammar.Xpos(start - 1) == "NNP" && !InPlace(start - 1))
                {
                    start--;
                }

                return new TokenRange(start, number + 1);
            }
        }

        return null;
    }

    private string TextOf(NameMention name) => name.Span.Of(_grammar.Document.Text);

    private bool InPlace(int token) => _grammar.Document.Names.Any(name => name.Type == NameType.Place && name.Tokens.Contains(token));

    // "the Nelson Mandela Rehabilitation Centre": the name layer may cut it short, or take it for one of a person or an organisation.
    private void FindHeaded(TokenRange sentence)
    {
        for (var last = sentence.Start + 1; last < sentence.End; last++)
        {
            if (!Is("custodial", last) || !IsCapitalised(last) || last + 1 < sentence.End && IsCapitalised(last + 1))
            {
                continue;
            }

            var start = last;
            while (start > sentence.Start && IsCapitalised(start - 1) && _grammar.Upos(start - 1) is not ("DET" or "ADP" or "PRON"))
            {
                start--;
            }

            if (
                start < last
                && !_lexicon.Words.Contains("no-prison", _grammar.Form(last - 1))
                && !_grammar.Document.Names.Any(name => name.Type == NameType.Prison && name.Tokens.Contains(last))
                && (Is("penal", last - 1) || IsCustody(start))
            )
            {
                _headed.Add(new TokenRange(start, last + 1));
            }
        }
    }

    private bool IsCapitalised(int token) => char.IsUpper(_grammar.Document.TokenSpans.Forms[token][0]);

    private bool IsProved(NameMention name)
    {
        if (name.Type != NameType.Prison && name.Tokens.Length > 1 && Is("first", name.Tokens.Start))
        {
            return true;
        }

        if (name.Type != NameType.Prison && IsExplained(name.Tokens.End))
        {
            return true;
        }

        if (_terms.IsOne(name) || _terms.IsShort(name))
        {
            return true;
        }

        if (name.Type is NameType.Person or NameType.Prison)
        {
            return false;
        }

        return name.Tokens.Length > 1 && Is("custodial-first", name.Tokens.Start) && IsCustody(name.Tokens.Start);
    }

    // "X, the country's most feared prison,": but not "X, a prison guard", "X, the prison's director".
    private bool IsExplained(int comma)
    {
        if (comma + 2 >= _grammar.Count || _grammar.Form(comma) != ",")
        {
            return false;
        }

        for (var token = comma + 1; token < Math.Min(_grammar.Count - 1, comma + 9); token++)
        {
            if (_lexicon.Prisons.ClassOf(_grammar.Form(token)) == "detention")
            {
                return token > comma + 1
                    && _grammar.Form(token + 1) is "," or "." or ";" or "that" or "which" or "where" or "in" or "near" or "outside";
            }

            if (
                _grammar.Upos(token) is not ("DET" or "ADJ" or "NOUN" or "PROPN" or "ADV" or "PART" or "PUNCT" or "PRON")
                    && _grammar.Xpos(token) != "VBN"
                || _grammar.Form(token) is "," or "."
            )
            {
                return false;
            }
        }

        return false;
    }

    // "inmates of X", "detained at X"; "escaped from X", "held in X" where the sentence speaks of prisoners.
    private bool IsCustody(int start)
    {
        var sentence = _grammar.Document.SentenceOf(start).Tokens;
        var at = start - 1;
        while (at >= sentence.Start && _grammar.Upos(at) is "DET" or "ADJ")
        {
            at--;
        }

        if (at <= sentence.Start || _grammar.Upos(at) != "ADP")
        {
            return false;
        }

        var weak = false;
        for (var token = at - 1; token >= Math.Max(sentence.Start, at - 5); token--)
        {
            if (Is("custody", token))
            {
                return true;
            }

            weak |= Is("custody-weak", token);
            if (_grammar.Lemma(token) == "hold" && IsPeople(_grammar.Upos(token - 1) == "AUX" ? token - 2 : token - 1, sentence.Start))
            {
                return true;
            }
        }

        if (!weak)
        {
            return false;
        }

        for (var token = sentence.Start; token < sentence.End; token++)
        {
            if (_lexicon.People.SideOf(_lexicon.People.Singular(_grammar.Form(token)).Lemma) == Side.Detained)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsPeople(int token, int start) =>
        token >= start && _lexicon.People.SideOf(_lexicon.People.Singular(_grammar.Form(token)).Lemma) is not null;

    private bool Is(string name, int token) =>
        _lexicon.PrisonWords.Contains(name, _grammar.Form(token)) || _lexicon.PrisonWords.Contains(name, _grammar.Lemma(token));
}
