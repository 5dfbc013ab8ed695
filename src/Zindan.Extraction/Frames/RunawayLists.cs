using Zindan.Core.Entities;
using Zindan.Core.Text;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Frames;

/// <summary>
/// Reads the lists by which an article names who got out in its break: "Among those now free is A", "Also gone are A and B", "Those missing include A", and whom the next sentence adds to them:
/// "So is his stepson B", "His brother C is with him".
/// </summary>
internal sealed class RunawayLists(ParticipantMap map, ExtractionLexicon lexicon, ArticleBreak told)
{
    /// <summary>Within how many words of the opening of a list the verb stands behind which the names are.</summary>
    private const int Reach = 14;

    private readonly Grammar _grammar = map.Grammar;
    private readonly PeopleList _list = new(map);

    /// <summary>Those named, each with the words that name them.</summary>
    public IEnumerable<(Participant Who, Span Evidence)> Find()
    {
        var listed = -2;
        foreach (var sentence in map.Document.Sentences.Where(sentence => sentence.Kind == SectionKind.Body && told.IsMeant(sentence)))
        {
            var tokens = sentence.Tokens;
            var start = Start(tokens);
            var isAdded = start < 0 && sentence.Index - listed == 1;
            if (isAdded)
            {
                start = Added(tokens);
            }

            if (start < 0 && !(isAdded && With(tokens) is >= 0))
            {
                continue;
            }

            listed = sentence.Index;
            foreach (
                var (who, last) in _list.Read(
                    start < 0 ? tokens.Start : start,
                    tokens,
                    who => who is { Label: EntityLabel.Person, IsNamed: true }
                )
            )
            {
                yield return (who, map.Document.SpanOf(new TokenRange(tokens.Start, Math.Max(last, With(tokens)) + 1)));
            }
        }
    }

    // Where the names begin, or −1.
    private int Start(TokenRange sentence)
    {
        var start = sentence.Start;
        if (sentence.Length < 5)
        {
            return -1;
        }

        if (_grammar.Form(start) is "among" or "those" or "the")
        {
            return Behind(start + 1, sentence, _grammar.Form(start) == "among");
        }

        if (Inverted(sentence) is >= 0 and var behind)
        {
            return behind;
        }

        // "Also gone are A and B", "Still out is A".
        var at = start;
        while (
            at < sentence.End - 2
            && at < start + 6
            && (lexicon.PrisonWords.Contains("at-large", _grammar.Form(at)) || IsGone(at) || IsBesides(at))
        )
        {
            at++;
        }

        return
            at > start
            && Enumerable.Range(start, at - start).Any(IsGone)
            && _grammar.Lemma(at) is "be" or "remain"
            && map.PhraseAt(at + 1) is not null
            ? at + 1
            : -1;
    }

    // "Also escaped was A", "Away too went A and B", "Out with the rest came A".
    private int Inverted(TokenRange sentence)
    {
        var (at, isLed) = (sentence.Start, false);
        while (at < sentence.End - 2 && at < sentence.Start + 6 && (IsBesides(at) || IsLeading(at)))
        {
            isLed |= IsLeading(at);
            at++;
        }

        return
            isLed
            && at > sentence.Start
            && _grammar.Xpos(at) is "VBD"
            && lexicon.PrisonWords.Contains("leaving", _grammar.Lemma(at))
            && map.PhraseAt(at + 1) is { } phrase
            && map.Of(phrase) is { Label: EntityLabel.Person, IsNamed: true }
            ? at + 1
            : -1;
    }

    private bool IsLeading(int token) =>
        _grammar.Form(token)
            is "away"
                or "out"
                or "off"
                or "over"
                or "there"
                or "thence"
                or "from"
                or "with"
                or "them"
                or "others"
                or "rest"
                or "the"
                or "besides";

    // "Among those now free is A", "Those missing include A", "The missing are A and B".
    private int Behind(int start, TokenRange sentence, bool isAmong)
    {
        var isGone = false;
        for (var token = start; token < Math.Min(sentence.End - 1, start + Reach); token++)
        {
            if (isGone && IsListing(token, isAmong))
            {
                return token + 1;
            }

            if (_grammar.Form(token) is "," or ";" or "not" || !isAmong && token > start + 4)
            {
                return -1;
            }

            isGone |= IsGone(token) || lexicon.PrisonWords.Contains("escapee", _grammar.Lemma(token));
        }

        return -1;
    }

    private bool IsListing(int token, bool isAmong) =>
        _grammar.Form(token) == ":"
        || _grammar.Lemma(token) == "include" && !isAmong
        || _grammar.Lemma(token) == "be"
            && _grammar.BareRelation(token) != "aux"
            && (isAmong || map.At(token + 1) is { Label: EntityLabel.Person, IsNamed: true } && _grammar.Form(token) is "are" or "were");

    // "So is his stepson B".
    private int Added(TokenRange sentence) =>
        sentence.Length > 3
        && _grammar.Form(sentence.Start) == "so"
        && _grammar.Form(sentence.Start + 1) is "is" or "are" or "was" or "were" or "did" or "has" or "have"
            ? sentence.Start + 2
            : -1;

    // "His brother C is with him": the last word of it, or −1.
    private int With(TokenRange sentence)
    {
        for (var token = sentence.Start + 1; token < sentence.End - 2; token++)
        {
            if (_grammar.Form(token) == "with" && _grammar.Lemma(token - 1) == "be" && _grammar.Form(token + 1) is "him" or "her" or "them")
            {
                return token + 1;
            }
        }

        return -1;
    }

    private bool IsGone(int token) => lexicon.PrisonWords.Contains("gone", _grammar.Form(token)) && _grammar.Form(token) is not "freed";

    private bool IsBesides(int token) => _grammar.Form(token) is "also" or "now" or "yet" or "likewise" or "too";
}
