using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Frames;

/// <summary>Reads whom a sentence names as those whom a phrase counts: beside it, behind "are", or at the end of what is told of them.</summary>
internal sealed class NamesOfSet(ParticipantMap map, ExtractionLexicon lexicon)
{
    /// <summary>How far a description may keep a name from its phrase.</summary>
    private const int DescriptionWords = 9;

    private const int OpeningWords = 10;

    private readonly Grammar _grammar = map.Grammar;
    private readonly PeopleList _list = new(map);
    private readonly EscapeePhrases _phrases = new(map.Grammar, lexicon.PrisonWords);

    /// <summary>Those named behind a phrase, each with the last token of the name.</summary>
    public List<(Participant Who, int Last)> Behind(EscapeePhrase phrase, TokenRange sentence)
    {
        var at = PastSpeaker(phrase.Tokens.End, sentence);
        var few = phrase.Count ?? (_grammar.Form(phrase.Tokens.Start + 1) is "last" or "other" ? 1 : int.MaxValue);
        if (at >= sentence.End - 1)
        {
            return [];
        }

        if (_grammar.Form(at) is "," or ":" or "–" or "—" or "(" && !IsMember(at + 1))
        {
            at += IsNaming(at + 1) && _grammar.Form(at + 2) == "as" ? 2 : 0;
            return First(at + 1, sentence) is >= 0 and var name ? Limited(name, sentence, few) : AtEnd(at, sentence, few, phrase.IsCalled);
        }

        // "five were killed, one of them the former commander A".
        if (few == 1 && _grammar.Form(at - 1) == "them" && First(at, sentence) is >= 0 and var beside)
        {
            return Limited(beside, sentence, few);
        }

        var next = at;
        while (next < sentence.End && next < at + 4 && (_grammar.Upos(next) is "AUX" or "ADV" || IsNaming(next)))
        {
            next++;
        }

        if (next > at && Enumerable.Range(at, next - at).Any(token => _grammar.Lemma(token) is "be" || IsNaming(token)))
        {
            if (
                few > 1
                && few < int.MaxValue
                && All(next, sentence) is var all
                && all.Count <= few
                && all.Count >= few - 1
                && First(next, sentence) >= 0
            )
            {
                return all;
            }

            if (First(next, sentence) is >= 0 and var named)
            {
                return Limited(named, sentence, IsIncluding(at, next) ? int.MaxValue : few);
            }
        }

        return AtEnd(at, sentence, few, phrase.IsCalled);
    }

    /// <summary>Those named by a sentence that lists the set without a phrase for it: "at the head of the list is A", "still missing: A and B".</summary>
    public List<(Participant Who, int Last)> Opened(TokenRange sentence)
    {
        var (isList, isCalled) = (false, false);
        for (var at = sentence.Start; at < Math.Min(sentence.End - 2, sentence.Start + OpeningWords); at++)
        {
            if (_grammar.Form(at) == ":" && isCalled && at > sentence.Start)
            {
                return First(at + 1, sentence) is >= 0 and var listed ? Limited(listed, sentence, int.MaxValue) : [];
            }

            if (_grammar.Lemma(at) is "be" or "come" && isList)
            {
                return First(at + 1, sentence) is >= 0 and var named && (named == at + 1 || _grammar.Upos(at + 1) is "DET" or "PRON")
                    ? Limited(named, sentence, _grammar.Form(at) is "are" or "were" ? int.MaxValue : 1)
                    : [];
            }

            if (IsNamedAt(at) && _grammar.Upos(at) == "PROPN" || _grammar.Form(at) is "," or "not" or "no")
            {
                return [];
            }

            isCalled |= _phrases.IsCall(at) && at < sentence.Start + 3;
            isList |=
                _grammar.Form(at) == "list"
                    && Enumerable
                        .Range(sentence.Start, at - sentence.Start)
                        .Any(token => _grammar.Form(token) is "head" or "top" or "heading" or "topping" or "first")
                || lexicon.PrisonWords.Contains("retaking", _grammar.Lemma(at))
                    && _grammar.Form(at - 1) == "be"
                    && at <= sentence.Start + 4
                    && _grammar.Form(sentence.Start) is "first" or "next" or "last";
        }

        return [];
    }

    private bool IsIncluding(int start, int end) => Enumerable.Range(start, end - start).Any(token => _grammar.Lemma(token) == "include");

    // "The other three, he said, were A, B and C".
    private int PastSpeaker(int at, TokenRange sentence)
    {
        var speaks = false;
        for (var token = at + 1; _grammar.Form(at) == "," && token < Math.Min(sentence.End - 1, at + 6); token++)
        {
            if (_grammar.Form(token) == ",")
            {
                return speaks ? token + 1 : at;
            }

            speaks |= _grammar.IsVerbal(token) && lexicon.PrisonWords.Contains("counting", _grammar.Lemma(token));
        }

        return at;
    }

    // "including", "among them" are read where members are.
    private bool IsMember(int token) => _grammar.Form(token) is "including" or "among";

    // "one is still wanted, A.", "only one remains at large: A."
    private List<(Participant Who, int Last)> AtEnd(int start, TokenRange sentence, int few, bool isCalledAlready)
    {
        var isCalled = false;
        for (var at = start; at < sentence.End - 1; at++)
        {
            if (map.At(at) is { Label: EntityLabel.Person, IsNamed: true })
            {
                return [];
            }

            if (_grammar.Form(at) is "," or ":" or "–" or "—" && isCalled || _grammar.Form(at) == ":" && isCalledAlready)
            {
                return IsNamedAt(at + 1) && EndsWithName(at + 1, sentence) ? Limited(at + 1, sentence, few) : [];
            }

            if (_grammar.Form(at) is "," or ";" or "and" or "but")
            {
                return [];
            }

            isCalled |= _phrases.IsCall(at) && !_grammar.HasNegation(at);
            isCalledAlready |=
                _grammar.IsVerbal(at)
                && (
                    lexicon.PrisonWords.Contains("retaking", _grammar.Lemma(at))
                    || lexicon.PrisonWords.Contains("undone", _grammar.Lemma(at))
                );
        }

        return [];
    }

    private bool EndsWithName(int at, TokenRange sentence)
    {
        for (; at < sentence.End; at++)
        {
            if (_grammar.IsVerbal(at))
            {
                return false;
            }

            if (_grammar.Form(at) is "," or ";")
            {
                return true;
            }
        }

        return true;
    }

    private List<(Participant Who, int Last)> Limited(int at, TokenRange sentence, int few)
    {
        var list = _list.Read(at, sentence, MayBeOne);
        return few == int.MaxValue || list.Count == few || list.Count == few - 1 && few > 2 ? list
            : few == 1 && list.Count > 0 ? list[..1]
            : [];
    }

    // Every name of the rest of the sentence.
    private List<(Participant Who, int Last)> All(int at, TokenRange sentence)
    {
        var found = new List<(Participant Who, int Last)>();
        for (; at < sentence.End && !_grammar.IsVerbal(at); at++)
        {
            if (
                map.PhraseAt(at) is { } phrase
                && map.Of(phrase) is { } who
                && MayBeOne(who)
                && _grammar.Upos(phrase.Tokens.Start - 1) is not "ADP"
                && found.TrueForAll(one => one.Who != who)
            )
            {
                found.Add((who, phrase.Tokens.Last));
            }
        }

        return found;
    }

    // The first name behind a description ("the gang's treasurer, A"), not one that the description is of ("a cousin of A").
    private int First(int start, TokenRange sentence)
    {
        for (var at = start; at < Math.Min(sentence.End, start + DescriptionWords) && !_grammar.IsVerbal(at); at++)
        {
            if (_grammar.Form(at) is ";" or "." or "and" or "whose" or "who")
            {
                return -1;
            }

            // "two officers, A and B".
            if (_grammar.Upos(at) == "NOUN" && lexicon.People.SideOf(_grammar.Lemma(at)) is Side.State or Side.Official)
            {
                return -1;
            }

            if (IsNamedAt(at))
            {
                return at > start && _grammar.Upos(at - 1) is "ADP" ? -1 : at;
            }
        }

        return -1;
    }

    private bool IsNaming(int token) =>
        lexicon.PrisonWords.Contains("naming", _grammar.Lemma(token))
        || _grammar.Form(token) is "as" or "include" or "includes" or "included";

    private bool IsNamedAt(int token) =>
        map.PhraseAt(token) is { } phrase
        && map.Of(phrase) is { } who
        && MayBeOne(who)
        && !(phrase.Tokens.End < _grammar.Count && _grammar.Xpos(phrase.Tokens.End) == "POS");

    // Many an inmate was a butcher or an accountant.
    private static bool MayBeOne(Participant who) =>
        who is { IsNamed: true, Label: EntityLabel.Person, Side: not (Side.State or Side.Official) };
}
