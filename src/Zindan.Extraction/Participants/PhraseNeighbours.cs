using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>What stands beside a token, as far as it says whether the token is part of a noun phrase.</summary>
internal sealed class PhraseNeighbours(Document document, PhraseMasks masks, WordClasses words)
{
    private readonly Document _document = document;
    private readonly PhraseMasks _masks = masks;
    private readonly WordClasses _words = words;

    /// <summary>Whether a word is one for people that the tagger may take for an adjective: "a Hamas militant".</summary>
    public bool IsPeople(int token) => _words.Contains("noun-or-adjective", _document.TokenSpans.Forms[token].ToLowerInvariant());

    /// <summary>Whether a token is a dash with blanks on both sides.</summary>
    public bool IsDash(int token) =>
        _document.TokenSpans.Forms[token] is "-" or "–" or "—"
        && token > 0
        && token + 1 < _document.TokenSpans.Count
        && _document.TokenSpans.Spans[token - 1].End < _document.TokenSpans.Spans[token].Start
        && _document.TokenSpans.Spans[token].End < _document.TokenSpans.Spans[token + 1].Start;

    /// <summary>Whether a token ends the name of a person, and with it a phrase: what follows is another one.</summary>
    public bool EndsPersonName(int token, TokenRange sentence)
    {
        var name = _masks.NameOf[token];
        return name >= 0
            && _document.Names[name].Type == NameType.Person
            && _document.Names[name].Tokens.Last == token
            && !(
                token + 1 < sentence.End
                && _document.Tags.Upos[token + 1] is "NOUN"
                && !_masks.InTime[token + 1]
                && _masks.NameOf[token + 1] < 0
            );
    }

    /// <summary>Whether a number behind the name of an organisation opens a phrase of its own: "told Reuters two soldiers had died".</summary>
    public bool OpensBehindName(int token, TokenRange sentence)
    {
        var name = token > sentence.Start ? _masks.NameOf[token - 1] : -1;
        return name >= 0
            && _masks.NameOf[token] < 0
            && _document.Tags.Upos[token] == "NUM"
            && _document.Names[name].Type is NameType.Group or NameType.Other
            && _document.Names[name].Tokens.Start > sentence.Start
            && _document.Tags.Upos[_document.Names[name].Tokens.Start - 1] == "VERB"
            && token + 1 < sentence.End
            && _document.Tags.Upos[token + 1] is "NOUN" or "ADJ";
    }

    /// <summary>Whether a bracket holds the acronym of the name before it and a noun follows to which both belong.</summary>
    public bool IsAcronym(int open, TokenRange sentence) =>
        open > sentence.Start
        && open + 3 < sentence.End
        && _document.TokenSpans.Forms[open] == "("
        && _document.TokenSpans.Forms[open + 2] == ")"
        && _masks.NameOf[open - 1] >= 0
        && _document.Names[_masks.NameOf[open - 1]].Type is NameType.Group or NameType.Other
        && (_masks.NameOf[open + 1] >= 0 || _document.Tags.Upos[open + 1] is "PROPN" or "NOUN")
        && (
            _document.Tags.Upos[open + 3] is "NOUN" or "PROPN" && !_masks.InTime[open + 3]
            || _document.TokenSpans.Forms[open + 3] is ['-', _, ..]
            || HyphenatedWord.IsHyphen(_document, open + 3)
        );

    /// <summary>Whether an age is part of a phrase: "25-year-old X", "the 25-year-old"; not "X, 25,".</summary>
    public bool IsAttribute(int token, TokenRange sentence, int start)
    {
        var last = token;
        while (last + 1 < sentence.End && _masks.InAge[last + 1])
        {
            last++;
        }

        return _document.TokenSpans.Forms[last] is "old" or "olds"
            && (start >= 0 || last + 1 < sentence.End && _document.Tags.Upos[last + 1] is "NOUN" or "PROPN" or "ADJ");
    }

    /// <summary>Whether a noun follows within a few adjectives.</summary>
    public bool StandsBeforeNoun(int token, TokenRange sentence)
    {
        for (var next = token + 1; next < sentence.End && next <= token + 3; next++)
        {
            switch (_document.Tags.Upos[next])
            {
                case "NOUN" or "PROPN":
                    return !_masks.InTime[next];
                case "ADJ" when IsPeople(next):
                    return true;
                case "ADJ" or "VERB" or "NUM":
                    continue;
                default:
                    return false;
            }
        }

        return false;
    }

    /// <summary>Whether a token is the mark of a possessive, outside a name ("the People's Front").</summary>
    public bool IsPossessiveMark(int token) =>
        (_document.Tags.Xpos[token] == "POS" || _document.TokenSpans.Forms[token] is "'s" or "’s" && _document.Tags.Upos[token] == "PART")
        && !IsInsideName(token);

    private bool IsInsideName(int token) =>
        token > 0
        && token + 1 < _masks.NameOf.Length
        && _masks.NameOf[token] >= 0
        && _masks.NameOf[token + 1] == _masks.NameOf[token]
        && _masks.NameOf[token - 1] == _masks.NameOf[token];

    /// <summary>Whether a number opens a phrase of its own right behind a noun: "killed four farmers 20 kilometres away".</summary>
    public bool OpensMeasure(int token) =>
        _document.Tags.Upos[token] == "NUM"
        && _document.Tags.Xpos[token - 1] == "NNS"
        && _document.Tree.Heads[token] > token
        && _document.Tree.Heads[token - 1] < token
        && _document.Tree.Relations[token] == "nummod";
}
