using Zindan.Core.Statements;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Frames;

/// <summary>
/// Binds time expressions to predicates: the time that modifies the predicate or what carries it, else the only time of its sentence where that is nobody else's.
/// When somebody spoke is not when it happened.
/// </summary>
internal sealed class TimeFinder
{
    private const int Reach = 4;
    private const int ClauseReach = 6;
    private const int DaysOfSpeech = 7;
    private readonly Grammar _grammar;
    private readonly WordClasses _words;
    private readonly IReadOnlySet<int> _triggers;
    private readonly Dictionary<int, List<BoundTime>> _ofSentence = [];

    /// <summary>Reads which token each time modifies.</summary>
    /// <param name="grammar">The tree.</param>
    /// <param name="words">Words about events.</param>
    /// <param name="triggers">The tokens that tell of events.</param>
    public TimeFinder(Grammar grammar, WordClasses words, IReadOnlySet<int> triggers)
    {
        _grammar = grammar;
        _words = words;
        _triggers = triggers;
        var hosts = new Dictionary<int, int>();
        foreach (var clause in grammar.Document.Clauses)
        {
            foreach (var satellite in clause.Satellites.Where(satellite => satellite is { Kind: SatelliteKind.Time, Host: >= 0 }))
            {
                for (var token = satellite.Tokens.Start; token < satellite.Tokens.End; token++)
                {
                    hosts[token] = satellite.Host;
                }
            }
        }

        foreach (var time in grammar.Document.Times.Where(time => !time.Bounds.IsUnknown))
        {
            var sentence = grammar.Document.SentenceOf(time.Tokens.Start).Index;
            if (!_ofSentence.TryGetValue(sentence, out var times))
            {
                _ofSentence[sentence] = times = [];
            }

            var host = OutOfClause(hosts.TryGetValue(time.Tokens.Start, out var known) ? known : HeadOf(time.Tokens), time.Tokens);
            if (times.Count > 0 && IsRange(times[^1].Tokens, time.Tokens))
            {
                // "in August and September", "from May to July".
                var first = times[^1];
                times[^1] = first with
                {
                    Tokens = first.Tokens.Cover(time.Tokens),
                    Bounds = first.Stretch.Cover(time.Bounds),
                    Stretch = first.Stretch.Cover(time.Bounds),
                };
                continue;
            }

            times.Add(new BoundTime(time.Tokens, Open(time), time.Bounds, host));
        }
    }

    /// <summary>When what a predicate tells happened, as far as its sentence says.</summary>
    public DateBounds Of(int predicate)
    {
        if (!_ofSentence.TryGetValue(_grammar.Document.SentenceOf(predicate).Index, out var times))
        {
            return DateBounds.Unknown;
        }

        DateBounds? own = null;
        DateBounds? carried = null;
        foreach (var time in times)
        {
            if (time.Host == predicate)
            {
                own = Join(own, time.Bounds);
            }
            else if (IsOfDeedSpokenOf(time, predicate))
            {
                carried = Join(carried, time.Bounds);
            }
            else if (IsCarrier(time.Host, predicate, out var isEarlier))
            {
                carried = Join(carried, isEarlier ? time.Bounds with { Earliest = null } : time.Bounds);
            }
        }

        return own ?? carried ?? (times is [var only] && MayLend(only, predicate) ? only.Bounds : DateBounds.Unknown);
    }

    private static DateBounds Join(DateBounds? known, DateBounds told) =>
        known is { } earlier && earlier.Overlaps(told) ? earlier.Intersect(told) : known ?? told;

    // "an attack in January 2016 in which five died": before "which", so of the attack, wherever the tree hangs it.
    private int OutOfClause(int host, TokenRange time) =>
        host > time.End
        && _grammar.Relation(host) == "acl:relcl"
        && _grammar.Head(host) is >= 0 and var noun
        && noun < time.Start
        && _grammar
            .Children(host)
            .Any(child => child >= time.End && child < host && _grammar.Form(child) is "which" or "who" or "whom" or "when")
            ? noun
            : host;

    private int HeadOf(TokenRange time)
    {
        for (var token = time.Start; token < time.End; token++)
        {
            if (_grammar.Head(token) >= 0 && !time.Contains(_grammar.Head(token)))
            {
                return _grammar.Head(token);
            }
        }

        return -1;
    }

    // "since May", "by Monday", "before 2010": open on one side.
    private DateBounds Open(TimeExpression time)
    {
        // "before dawn on Friday" is on Friday.
        var before = time.Kind == TimeKind.Date && time.Tokens.Start > 0 ? _grammar.Form(time.Tokens.Start - 1) : "";
        return before switch
        {
            "since" or "after" => time.Bounds with { Latest = null },
            "until" or "till" or "by" => time.Bounds with { Earliest = null },
            "before" => new DateBounds(null, time.Bounds.Earliest?.AddDays(-1)),
            _ => time.Bounds,
        };
    }

    private bool IsRange(TokenRange first, TokenRange second) =>
        second.Start - first.End == 1 && _grammar.Form(first.End) is "and" or "or" or "to" or "-" or "–" or "until" or "through";

    // The time of a light verb, auxiliary, or governing predicate is that of the noun or participle below it.
    private bool IsCarrier(int host, int predicate, out bool isEarlier)
    {
        isEarlier = false;
        if (host < 0 || _words.Contains("say", _grammar.Lemma(host)))
        {
            return false;
        }

        for (var (current, steps) = (predicate, 0); current >= 0 && steps < Reach; current = _grammar.Head(current), steps++)
        {
            if (current == host)
            {
                return true;
            }

            if (
                _grammar.Relation(current) is "acl:relcl" or "ccomp" or "parataxis"
                || _grammar.BareRelation(current) == "acl" && steps == 0 && _grammar.Xpos(current) == "VBN"
                || IsApart(current)
            )
            {
                return false;
            }

            isEarlier |= IsEarlierClause(current);
        }

        return false;
    }

    // "claimed an attack on a hotel in January 2016": nobody takes a month to say so.
    private bool IsOfDeedSpokenOf(BoundTime time, int predicate) =>
        time.Host >= 0
        && time.Tokens.Start > predicate
        && _grammar.Upos(predicate) == "NOUN"
        && time.Bounds is { Earliest: { } earliest, Latest: { } latest }
        && latest.DayNumber - earliest.DayNumber > DaysOfSpeech
        && _words.Contains("say", _grammar.Lemma(time.Host))
        && _grammar.IsBelow(predicate, time.Host)
        && !Enumerable.Range(predicate + 1, time.Tokens.Start - predicate - 1).Any(_triggers.Contains);

    // "on Wednesday blamed schools, after militants staged a jailbreak": what went before was on that day or earlier.
    private bool IsEarlierClause(int token) => _grammar.BareRelation(token) == "advcl" && _grammar.Marker(token) is "after" or "since";

    // "arrested in 2019 over the murder": what it is over was at another time.
    private bool IsApart(int token) =>
        _grammar.BareRelation(token) is "obl" or "nmod"
        && _grammar.Preposition(token) is { } preposition
        && _words.Contains("apart", preposition)
        && _grammar.Head(token) >= 0
        && _triggers.Contains(_grammar.Head(token));

    private bool MayLend(BoundTime time, int predicate)
    {
        if (IsSubordinate(predicate) || IsApart(predicate))
        {
            return false;
        }

        if (time.Host < 0)
        {
            return true;
        }

        // A time that opens the sentence is that of its main clause.
        var opens = time.Tokens.Start - _grammar.Document.SentenceOf(predicate).Tokens.Start <= 1;
        return !_words.Contains("say", _grammar.Lemma(time.Host))
            && !(_triggers.Contains(time.Host) && _grammar.Upos(time.Host) == "NOUN" && !_grammar.IsBelow(predicate, time.Host))
            && !IsBehindSemicolon(time, predicate)
            && (opens || !IsOfAnother(time.Host, predicate))
            && (opens || !IsSubordinate(time.Host) || _grammar.IsBelow(predicate, time.Host));
    }

    // "was caught within a week; he died in 2003": the time is that of the other half of the sentence, which has a verb of its own.
    private bool IsBehindSemicolon(BoundTime time, int predicate)
    {
        for (var token = Math.Min(time.Host, predicate) + 1; token < Math.Max(time.Host, predicate); token++)
        {
            if (_grammar.Form(token) == ";" && _grammar.IsVerbal(time.Host))
            {
                return true;
            }
        }

        return false;
    }

    // "jailed last year for leading protests in 2007": the time of what it was for.
    private bool IsOfAnother(int host, int predicate)
    {
        for (
            var (current, steps) = (host, 0);
            current >= 0 && current != predicate && steps < ClauseReach;
            current = _grammar.Head(current), steps++
        )
        {
            foreach (var child in _grammar.Children(current))
            {
                if (
                    _grammar.BareRelation(child) is "mark" or "case"
                    && _words.Contains("apart", _grammar.Form(child))
                    && _grammar.IsBelow(current, predicate)
                )
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool IsSubordinate(int predicate)
    {
        for (var (current, steps) = (predicate, 0); current >= 0 && steps < ClauseReach; current = _grammar.Head(current), steps++)
        {
            if (
                _grammar.Relation(current) is "acl:relcl" or "acl"
                || _grammar.HasAuxiliary(current, "have") && _grammar.HasAuxiliary(current, "had")
            )
            {
                return true;
            }
        }

        return false;
    }

    private sealed record BoundTime(TokenRange Tokens, DateBounds Bounds, DateBounds Stretch, int Host);
}
