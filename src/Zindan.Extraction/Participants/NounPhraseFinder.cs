using System.Collections.Immutable;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Cuts sentences into base noun phrases by parts of speech and masks: more reliable than the tree for where a phrase begins and what its names are.</summary>
internal sealed class NounPhraseFinder
{
    private readonly Document _document;
    private readonly PhraseMasks _masks;
    private readonly PhraseNeighbours _near;
    private readonly List<NounPhrase> _found = [];

    private NounPhraseFinder(Document document, WordClasses words)
    {
        _document = document;
        _masks = PhraseMasks.Of(document);
        _near = new PhraseNeighbours(document, _masks, words);
    }

    /// <summary>The base noun phrases of a document, in order.</summary>
    public static ImmutableArray<NounPhrase> Find(Document document, WordClasses words)
    {
        var finder = new NounPhraseFinder(document, words);
        foreach (var sentence in document.Sentences)
        {
            if (sentence.Kind is SectionKind.Body or SectionKind.Headline or SectionKind.Repeat or SectionKind.Caption)
            {
                finder.Cut(sentence.Tokens);
            }
        }

        return [.. finder._found];
    }

    private void Cut(TokenRange sentence)
    {
        var start = -1;
        int? possessor = null;
        for (var token = sentence.Start; token <= sentence.End; token++)
        {
            var role = token < sentence.End ? RoleOf(token, sentence, start) : Piece.Outside;
            switch (role)
            {
                case Piece.Possessive:
                    possessor = Close(start, token, possessor);
                    start = -1;
                    continue;
                case Piece.Opening:
                    if (Close(start, token, possessor) is not null)
                    {
                        possessor = null;
                    }

                    start = token;
                    continue;
                case Piece.Alone:
                    Close(start, token, possessor);
                    possessor = null;
                    Close(token, token + 1, null);
                    start = -1;
                    continue;
                case Piece.Inside when start >= 0 && (_near.OpensBehindName(token, sentence) || _near.OpensMeasure(token)):
                    Close(start, token, possessor);
                    possessor = null;
                    start = token;
                    continue;
                case Piece.Inside:
                    // "shot dead four inmates": the number opens the phrase.
                    start = start < 0 || start == token - 1 && IsResult(start) && _document.Tags.Upos[token] == "NUM" ? token : start;
                    if (_near.EndsPersonName(token, sentence))
                    {
                        var closed = Close(start, token + 1, possessor);
                        start = -1;
                        possessor = token + 1 < sentence.End && _near.IsPossessiveMark(token + 1) ? closed : null;
                        if (possessor is not null)
                        {
                            token++;
                        }
                    }

                    continue;
                default:
                    if (start >= 0)
                    {
                        Close(start, token, possessor);
                        possessor = null;
                        start = -1;
                    }
                    else if (token < sentence.End && _document.Tags.Upos[token] is not ("ADV" or "ADJ" or "PUNCT"))
                    {
                        possessor = null;
                    }

                    continue;
            }
        }
    }

    private bool IsResult(int token) =>
        token > 0
        && (
            _document.TokenSpans.Forms[token] is "dead" or "wounded" or "injured" && _document.Tags.Upos[token - 1] == "VERB"
            || _document.TokenSpans.Forms[token] == "death" && _document.TokenSpans.Forms[token - 1] == "to"
        );

    private enum Piece
    {
        Outside,
        Inside,
        Opening,
        Alone,
        Possessive,
    }

    private Piece RoleOf(int token, TokenRange sentence, int start)
    {
        if (_near.IsPossessiveMark(token))
        {
            return Piece.Possessive;
        }

        if (_masks.NameOf[token] >= 0)
        {
            return Piece.Inside;
        }

        // "LAGOS, Nigeria - Gunmen …": a dash between blanks ends what is before it.
        if (_near.IsDash(token))
        {
            return Piece.Outside;
        }

        if (_masks.InTime[token])
        {
            return Piece.Outside;
        }

        if (_masks.InQuantity[token])
        {
            return Piece.Inside;
        }

        var form = _document.TokenSpans.Forms[token];
        if (_masks.InAge[token])
        {
            return _near.IsAttribute(token, sentence, start) ? Piece.Inside : Piece.Outside;
        }

        var (upos, xpos) = (_document.Tags.Upos[token], _document.Tags.Xpos[token]);
        return upos switch
        {
            "DET" when form.ToLowerInvariant() is "which" or "what" or "that" && xpos == "WDT" => Piece.Alone,
            "DET" when start >= 0 && form.ToLowerInvariant() is "the" && LastForm(token) is "all" or "both" => Piece.Inside,
            "DET" => Piece.Opening,
            "PRON" when xpos == "PRP$" => Piece.Opening,
            "PRON" when form.ToLowerInvariant() is "one" or "another" or "others" or "some" => Piece.Inside,
            "PRON" => Piece.Alone,
            // "took a guard hostage".
            "NOUN" when start >= 0 && form is "hostage" or "captive" && _document.Tree.Relations[token] == "xcomp" => Piece.Outside,
            "NUM" or "NOUN" or "PROPN" => Piece.Inside,
            _ when _masks.IsTitle[token] => Piece.Inside,
            // "shot dead one of them".
            "ADJ" when form == "dead" && token > 0 && _document.Tags.Upos[token - 1] == "VERB" => Piece.Outside,
            "ADJ" => Piece.Inside,
            // "France's most wanted criminals".
            "VERB"
                when start < 0
                    && xpos == "VBN"
                    && token >= 2
                    && _near.IsPossessiveMark(token - 2)
                    && _document.Tags.Upos[token - 1] == "ADV"
                    && _near.StandsBeforeNoun(token, sentence) => Piece.Inside,
            "VERB"
                when (xpos is "VBN" or "VBG" || xpos == "VBD" && HyphenatedWord.IsHyphen(_document, token - 1))
                    && _near.StandsBeforeNoun(token, sentence)
                    && start >= 0
                    && _document.Tags.Upos[token - 1] is "DET" or "ADJ" or "NUM" or "PUNCT" or "PRON" or "ADV"
                    // "police also arrested scores": behind a noun the verb is one.
                    && !(
                        token - 2 >= start && _document.Tags.Upos[token - 1] == "ADV" && _document.Tags.Upos[token - 2] is "NOUN" or "PROPN"
                    ) => Piece.Inside,
            "ADV" when form.ToLowerInvariant() is "when" or "where" or "why" or "how" => Piece.Outside,
            "ADV"
                when start >= 0
                    && token + 1 < sentence.End
                    && (
                        _document.Tags.Upos[token + 1] is "ADJ" or "NUM"
                        || _document.Tags.Xpos[token + 1] == "VBN"
                        // "the far-right X".
                        || HyphenatedWord.IsHyphen(_document, token + 1) && _document.Tags.Upos[token + 2] is "ADJ"
                    ) => Piece.Inside,
            "PUNCT"
                when start >= 0
                    && form is "\"" or "“" or "”" or "‘" or "-"
                    && token + 1 < sentence.End
                    && _document.Tags.Upos[token + 1] is "NOUN" or "PROPN" or "ADJ" or "PUNCT" => Piece.Inside,
            // "the Red Front (RF) leader".
            "PUNCT" when start >= 0 && form is "(" or ")" && _near.IsAcronym(form == "(" ? token : token - 2, sentence) => Piece.Inside,
            // "X-linked militants".
            "PUNCT"
            or "SYM"
                when start >= 0
                    && HyphenatedWord.IsHyphen(_document, token)
                    && _document.Tags.Xpos[token + 1] is "VBN" or "VBD" or "JJ"
                    && _near.StandsBeforeNoun(token + 1, sentence) => Piece.Inside,
            "SYM" when start >= 0 && form == "-" => Piece.Inside,
            _ when start >= 0 && HyphenatedWord.IsSecond(_document, token) => Piece.Inside,
            // "brother-in-law", "second-in-command".
            _ when start >= 0 && HyphenatedWord.IsHyphen(_document, token) && HyphenatedWord.IsHyphen(_document, token + 2) => Piece.Inside,
            _ when start >= 0 && HyphenatedWord.IsHyphen(_document, token - 1) && HyphenatedWord.IsHyphen(_document, token + 1) =>
                Piece.Inside,
            _ => Piece.Outside,
        };
    }

    private string? LastForm(int token) => token > 0 ? _document.TokenSpans.Forms[token - 1].ToLowerInvariant() : null;

    private int? Close(int start, int end, int? possessor)
    {
        if (start < 0)
        {
            return null;
        }

        while (
            end > start
            && _document.Tags.Upos[end - 1] is "PUNCT" or "ADV" or "SYM"
            && _masks.NameOf[end - 1] < 0
            && !_masks.InQuantity[end - 1]
        )
        {
            end--;
        }

        // "left six guards dead": what follows the noun is no part of the phrase.
        while (
            end - 1 > start
            && _document.Tags.Upos[end - 1] == "ADJ"
            && !_near.IsPeople(end - 1)
            && _masks.NameOf[end - 1] < 0
            && _document.Tags.Upos[end - 2] is "NOUN" or "PROPN"
        )
        {
            end--;
        }

        if (end <= start)
        {
            return null;
        }

        var tokens = new TokenRange(start, end);
        var names = Enumerable
            .Range(start, end - start)
            .Select(token => _masks.NameOf[token])
            .Where(name => name >= 0)
            .Distinct()
            .ToImmutableArray();
        var phrase = new NounPhrase(_found.Count, tokens, HeadOf(tokens), DeterminerOf(start), possessor, names);
        _found.Add(phrase);
        return phrase.Index;
    }

    private string? DeterminerOf(int start) =>
        _masks.NameOf[start] < 0
        && (
            _document.Tags.Upos[start] == "DET"
            || _document.Tags.Xpos[start] == "PRP$"
            || _document.TokenSpans.Forms[start] is "another" or "Another"
        )
            ? _document.TokenSpans.Forms[start].ToLowerInvariant()
            : null;

    private int HeadOf(TokenRange tokens)
    {
        if (_near.IsPeople(tokens.Last))
        {
            return tokens.Last;
        }

        if (_masks.InAge[tokens.Last])
        {
            return tokens.Last;
        }

        for (var token = tokens.Last; token >= tokens.Start; token--)
        {
            if (_document.Tags.Upos[token] is "NOUN" or "PROPN" && !_masks.InAge[token] || _masks.NameOf[token] >= 0)
            {
                return token;
            }
        }

        return tokens.Last;
    }
}
