using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>
/// Finds who is of the number of people counted together: "including A and B", "among them A", ", A and B,"; "the fugitives are A and B", "among the escapees was A";
/// "the service named those who got away as A and B"; "A was one of 14 prisoners", "A is among the missing".
/// </summary>
internal sealed class MemberFinder(ParticipantMap map, ExtractionLexicon lexicon)
{
    private readonly Grammar _grammar = map.Grammar;
    private readonly Document _document = map.Document;
    private readonly PeopleList _list = new(map);
    private readonly ListMarkers _markers = new(map, lexicon.Cues);
    private readonly RemainingMember _remaining = new(map, lexicon);
    private readonly OrdinalMembers _ordinals = new(map, lexicon);

    /// <summary>Marks the members of every cohort.</summary>
    public void Join()
    {
        foreach (var phrase in map.Phrases)
        {
            if (
                phrase.Tokens.End + 1 < _grammar.Count
                && _document.SentenceOf(phrase.Head) is { Kind: SectionKind.Body, Tokens: var sentence }
                && map.Of(phrase) is { Label: EntityLabel.Cohort } cohort
            )
            {
                Listed(cohort, phrase, sentence);
                Predicated(cohort, phrase, sentence);
                Counted(cohort, phrase, sentence);
            }
        }

        foreach (var sentence in _document.Sentences.Where(sentence => sentence.Kind == SectionKind.Body))
        {
            Named(sentence.Tokens);
            Opened(sentence.Tokens);
            foreach (var one in _ordinals.In(sentence).Concat(_remaining.In(sentence) is { } left ? [left] : []))
            {
                Mark(one.Cohort, [(one.Member, one.Last)], one.Start);
            }
        }
    }

    private static bool IsNamed(Participant participant) => participant is { IsNamed: true, Label: EntityLabel.Person };

    // "including A and B", "among them A", ", A and B,".
    private void Listed(Participant cohort, NounPhrase phrase, TokenRange sentence)
    {
        if (_markers.Behind(phrase, sentence) is not { } list)
        {
            return;
        }

        var members = _list.Read(list.At, sentence, member => member != cohort && (list.IsMarked || IsNamed(member)));
        // Without a marker only a full list of names stands for the people before it ("two brothers, A and B,").
        if (
            list.IsMarked
            || !list.IsFar
                && members.Count >= 2
                && (cohort.Count.IsUnknown || cohort.Count is { IsExact: true } exact && exact.Low == members.Count)
        )
        {
            Mark(cohort, members, phrase.Tokens.Start);
        }
    }

    // "the fugitives are A and B", "the escapees include A", "the five were named as A, …"; "among the 22 still at large is A".
    private void Predicated(Participant cohort, NounPhrase phrase, TokenRange sentence)
    {
        var opening = phrase.Tokens.Start - 1;
        var isInverted = opening >= sentence.Start && opening <= sentence.Start + 1 && _grammar.Form(opening) == "among";
        var at = phrase.Tokens.End;
        while (at < sentence.End && at < phrase.Tokens.End + 7 && lexicon.PrisonWords.Contains("at-large", _grammar.Form(at)))
        {
            at++;
        }

        if (at + 1 >= sentence.End || isInverted && _grammar.Form(sentence.Start) == "not")
        {
            return;
        }

        cohort.IsEscaped |=
            Enumerable
                .Range(phrase.Tokens.End, at - phrase.Tokens.End)
                .Any(token => lexicon.PrisonWords.Contains("gone", _grammar.Form(token))) && Escapees(phrase.Head) is not null;

        // "the fugitives turned out to be A".
        if (at + 4 < sentence.End && _grammar.Lemma(at) == "turn" && _grammar.Form(at + 1) == "out" && _grammar.Form(at + 3) == "be")
        {
            at += 3;
        }

        var verb = _grammar.Lemma(at);
        if (verb == "include")
        {
            Mark(cohort, _list.Read(at + 1, sentence, member => member != cohort), phrase.Tokens.Start);
        }
        else if (verb == "be")
        {
            var next = at + 1;
            while (next < sentence.End && _grammar.Upos(next) is "AUX" or "ADV")
            {
                next++;
            }

            if (next + 2 < sentence.End && lexicon.PrisonWords.Contains("naming", _grammar.Lemma(next)) && _grammar.Form(next + 1) == "as")
            {
                Mark(cohort, _list.Read(next + 2, sentence, IsNamed), phrase.Tokens.Start);
            }
            else if (next == at + 1 || lexicon.PrisonWords.Contains("identity", _grammar.Form(next - 1)))
            {
                var members = _list.Read(next, sentence, member => member != cohort && (isInverted || IsNamed(member)));
                Mark(cohort, members, phrase.Tokens.Start);
            }
        }
    }

    // "A was one of 14 prisoners", "A, one of the escapees,", "A is among the missing".
    private void Counted(Participant cohort, NounPhrase phrase, TokenRange sentence)
    {
        var before = phrase.Tokens.Start - 1;
        if (before - 1 < sentence.Start)
        {
            return;
        }

        Participant? member = null;
        if (_grammar.Form(before) == "of" && map.PhraseAt(before - 1) is { } one && _grammar.Form(one.Head) == "one")
        {
            member = map.Of(one);
        }
        else if (_grammar.Form(before) == "among" && _grammar.Lemma(before - 1) == "be")
        {
            // "A, the gang's mastermind, was among 500 who fled".
            member = map.PhraseAt(before - 2) is { } subject ? map.Of(subject) : map.At(_grammar.Child(phrase.Head, "nsubj"));
        }

        if (member is not null && IsNamed(member))
        {
            Mark(cohort, [(member, phrase.Tokens.Last)], before - 1);
        }
    }

    // "the service named those who got away as A, 34, and B".
    private void Named(TokenRange sentence)
    {
        for (var verb = sentence.Start; verb < sentence.End; verb++)
        {
            if (!_grammar.IsVerbal(verb) || !lexicon.PrisonWords.Contains("naming", _grammar.Lemma(verb)))
            {
                continue;
            }

            for (var at = verb + 2; at < Math.Min(sentence.End, verb + 12); at++)
            {
                if (_grammar.Form(at) != "as")
                {
                    continue;
                }

                var cohort =
                    map.PhraseAt(verb + 1) is { } named && map.Of(named) is { Label: EntityLabel.Cohort } told ? told
                    : SpeaksOfEscapees(verb + 1, at) || _grammar.Form(verb + 1) == "them" ? Escapees(verb)
                    : null;
                if (cohort is not null)
                {
                    Mark(cohort, _list.Read(at + 1, sentence, IsNamed), verb);
                }

                break;
            }
        }
    }

    // "On the run are A, B and C.", "Still at large is A."
    private void Opened(TokenRange sentence)
    {
        if (Gone(sentence) is >= 0 and var list && Escapees(sentence.Start) is { } fled)
        {
            Mark(fled, _list.Read(list, sentence, IsNamed), sentence.Start);
            return;
        }

        var at = sentence.Start;
        while (at < sentence.End && at < sentence.Start + 5 && lexicon.PrisonWords.Contains("at-large", _grammar.Form(at)))
        {
            at++;
        }

        if (
            at > sentence.Start
            && at + 1 < sentence.End
            && _grammar.Lemma(at) is "be" or "remain"
            && Escapees(sentence.Start) is { } cohort
        )
        {
            Mark(cohort, _list.Read(at + 1, sentence, IsNamed), sentence.Start);
        }
        else if (
            sentence.Length > 4
            && _grammar.Form(sentence.Start) == "among"
            && _grammar.Form(sentence.Start + 1) == "them"
            && _grammar.Lemma(sentence.Start + 2) == "be"
            && map.At(sentence.Start + 1) is { Label: EntityLabel.Cohort } told
        )
        {
            Mark(told, _list.Read(sentence.Start + 3, sentence, IsNamed), sentence.Start);
        }
    }

    // "Among those gone: A; and B": where the list begins, or −1.
    private int Gone(TokenRange sentence)
    {
        if (sentence.Length < 6 || _grammar.Form(sentence.Start) != "among" || _grammar.Form(sentence.Start + 1) is not ("those" or "the"))
        {
            return -1;
        }

        var isGone = false;
        for (var token = sentence.Start + 2; token < sentence.Start + 14 && token < sentence.End - 1; token++)
        {
            isGone |=
                lexicon.PrisonWords.Contains("gone", _grammar.Form(token))
                || lexicon.PrisonWords.Contains("escapee", _grammar.Lemma(token));
            if (isGone && _grammar.Form(token) is ":" or "are" or "is" or "were" or "was" && !IsAuxiliary(token))
            {
                return token + 1;
            }
        }

        return -1;
    }

    private bool IsAuxiliary(int token) => _grammar.Form(token) != ":" && _grammar.BareRelation(token) == "aux";

    private bool SpeaksOfEscapees(int start, int end)
    {
        for (var token = start; token < end; token++)
        {
            if (
                lexicon.PrisonWords.Contains("escape", _grammar.Lemma(token)) || _grammar.Form(token) is "away" or "escapees" or "fugitives"
            )
            {
                return true;
            }
        }

        return false;
    }

    // Where an article tells of several, those told of long before may not be meant.
    private Participant? Escapees(int token)
    {
        var escaped = map
            .All.Where(cohort => cohort is { Label: EntityLabel.Cohort, IsEscaped: true } && cohort.FirstToken < token)
            .ToList();
        return
            escaped.LastOrDefault() is { } latest
            && (escaped.Count == 1 || _document.SentenceOf(token).Index - _document.SentenceOf(latest.FirstToken).Index <= 2)
            ? latest
            : null;
    }

    private void Mark(Participant cohort, List<(Participant Member, int Last)> members, int start)
    {
        foreach (var (member, last) in members)
        {
            if (member.MemberOf is null && member != cohort && cohort.MemberOf != member)
            {
                member.MemberOf = cohort;
                member.Membership = _document.SpanOf(new TokenRange(start, last + 1));
            }
        }
    }
}
