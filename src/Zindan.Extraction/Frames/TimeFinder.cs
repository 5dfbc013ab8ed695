using Zindan.Core.Statements;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Frames;

/// <summary>Binds time expressions to predicates: the time that modifies the predicate, else the only time of its sentence.</summary>
internal sealed class TimeFinder
{
    private readonly Grammar _grammar;
    private readonly Dictionary<int, int> _hostOfTime = [];

    /// <summary>Reads which token each time modifies.</summary>
    public TimeFinder(Grammar grammar)
    {
        _grammar = grammar;
        foreach (var clause in grammar.Document.Clauses)
        {
            foreach (var satellite in clause.Satellites)
            {
                if (satellite.Kind == SatelliteKind.Time && satellite.Host >= 0)
                {
                    for (var token = satellite.Tokens.Start; token < satellite.Tokens.End; token++)
                    {
                        _hostOfTime[token] = satellite.Host;
                    }
                }
            }
        }
    }

    /// <summary>When what a predicate tells happened, as far as its sentence says.</summary>
    public DateBounds Of(int predicate)
    {
        var sentence = _grammar.Document.SentenceOf(predicate).Tokens;
        var only = DateBounds.Unknown;
        var count = 0;
        DateBounds? nearest = null;
        foreach (var time in _grammar.Document.Times)
        {
            if (!sentence.Contains(time.Tokens.Start) || time.Bounds.IsUnknown)
            {
                continue;
            }

            count++;
            only = time.Bounds;
            var host = HostOf(time);
            if (host == predicate || IsCarrier(host, predicate))
            {
                nearest = nearest is { } earlier && earlier.Overlaps(time.Bounds) ? earlier.Intersect(time.Bounds) : time.Bounds;
            }
        }

        return nearest ?? (count == 1 && !IsSubordinate(predicate) ? only : DateBounds.Unknown);
    }

    private int HostOf(TimeExpression time)
    {
        if (_hostOfTime.TryGetValue(time.Tokens.Start, out var host))
        {
            return host;
        }

        for (var token = time.Tokens.Start; token < time.Tokens.End; token++)
        {
            if (!time.Tokens.Contains(_grammar.Head(token)) && _grammar.Head(token) >= 0)
            {
                return _grammar.Head(token);
            }
        }

        return -1;
    }

    // The time of a light verb, auxiliary, or governing predicate is that of the noun or participle below it.
    private bool IsCarrier(int host, int predicate)
    {
        if (host < 0)
        {
            return false;
        }

        for (var (current, steps) = (predicate, 0); current >= 0 && steps < 4; current = _grammar.Head(current), steps++)
        {
            if (current == host)
            {
                return true;
            }

            if (
                _grammar.Relation(current) is "acl:relcl" or "ccomp" or "parataxis"
                || _grammar.BareRelation(current) == "acl" && steps == 0 && _grammar.Xpos(current) == "VBN"
            )
            {
                return false;
            }
        }

        return false;
    }

    private bool IsSubordinate(int predicate)
    {
        for (var (current, steps) = (predicate, 0); current >= 0 && steps < 6; current = _grammar.Head(current), steps++)
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
}
