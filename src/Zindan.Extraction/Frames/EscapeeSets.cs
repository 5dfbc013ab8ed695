using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Frames;

/// <summary>
/// The counted people of whom an article states that they got out, each with those statements; knows which of them a later phrase leads back to. Where other people were counted since, it leads to those.
/// </summary>
internal sealed class EscapeeSets
{
    private const int Reach = 5;
    private const int FurtherReach = 15;

    private readonly ParticipantMap _map;
    private readonly ExtractionLexicon _lexicon;
    private readonly SetApart _apart;
    private readonly Dictionary<Participant, List<StatementDraft>> _told = [];

    /// <summary>Collects them from what is stated.</summary>
    public EscapeeSets(ParticipantMap map, ExtractionLexicon lexicon, IEnumerable<StatementDraft> statements)
    {
        (_map, _lexicon, _apart) = (map, lexicon, new SetApart(map.Grammar, lexicon.PrisonWords));
        foreach (var statement in statements)
        {
            if (
                statement is { Stance: Stance.Asserted, Subject: { } subject }
                && statement
                    is { Type: StatementType.EscapedFrom }
                        or { Type: StatementType.TookPartIn, ObjectEvent.Type: EventType.PrisonBreak }
                && map.Current(subject) is { Label: EntityLabel.Cohort, Side: not (Side.State or Side.Official or Side.Civilian) } set
            )
            {
                if (!_told.TryGetValue(set, out var own))
                {
                    _told[set] = own = [];
                }

                own.Add(statement);
            }
        }

        foreach (var (set, own) in _told.ToList())
        {
            // Of two prisons nobody knows which is meant; who only took part in a break may have come from outside.
            if (own.Where(IsEscape).Select(statement => map.Current(statement.Object)).Distinct().Count() != 1)
            {
                _told.Remove(set);
            }
        }
    }

    /// <summary>What is stated of a set.</summary>
    public IEnumerable<StatementDraft> StatementsOf(Participant set)
    {
        var escape = _told[set].First(IsEscape);
        return _told[set].FirstOrDefault(statement => !IsEscape(statement)) is { } part ? [escape, part] : [escape];
    }

    /// <summary>The set to which a phrase that starts at a token leads back, or null.</summary>
    /// <param name="token">The token.</param>
    /// <param name="isCalled">Whether the phrase itself calls them fugitives, so that it can be of no others.</param>
    public Participant? Before(int token, bool isCalled)
    {
        var sentence = _map.Document.SentenceOf(token).Index;
        for (var at = token - 1; at >= 0; at--)
        {
            var told = _map.Document.SentenceOf(at);
            if (sentence - told.Index > (isCalled ? FurtherReach : Reach))
            {
                return null;
            }

            if (
                told.Kind != SectionKind.Body
                || _map.PhraseAt(at) is not { } phrase
                || phrase.Head != at
                || phrase.Tokens.End > token
                || _map.Grammar.Upos(at) == "PRON"
                || _map.Of(phrase) is not { } who
            )
            {
                continue;
            }

            if (SetOf(who) is { } set)
            {
                return isCalled || !IsBesideRivals(phrase.Tokens.Start, told.Tokens.Start) ? set : null;
            }

            if (who.Label == EntityLabel.Prison && !_told.Values.Any(own => own.Exists(one => _map.Current(one.Object) == who)))
            {
                return null;
            }

            if (!isCalled && IsRival(who, at))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The set that somebody is, or is a part of, or null.</summary>
    public Participant? SetOf(Participant who) =>
        _map.Current(who.Whole) is { } whole && _told.ContainsKey(whole) ? whole
        : _told.ContainsKey(who) ? who
        : CalledByCount(_map.Current(who.Whole) ?? who);

    // "four of the seventeen": of the only seventeen who got out.
    private Participant? CalledByCount(Participant who) =>
        who is { Side: Side.Counted, Count: { IsExact: true, Low: > 2 } count }
        && who.Description?.StartsWith("the ", StringComparison.OrdinalIgnoreCase) == true
        && _told.Keys.Where(set => set.Count == count).ToList() is [var only]
            ? only
            : null;

    private static bool IsEscape(StatementDraft statement) => statement.Type == StatementType.EscapedFrom;

    // "Three men were jailed for helping six prisoners to flee. The fourth, A, ...": of whom nobody knows.
    private bool IsBesideRivals(int token, int start)
    {
        for (var at = token - 1; at >= start; at--)
        {
            if (
                _map.PhraseAt(at) is { } phrase
                && phrase.Head == at
                && _map.Of(phrase) is { Count.Low: > 1 } who
                && SetOf(who) is null
                && IsRival(who, at)
            )
            {
                return true;
            }
        }

        return false;
    }

    // Other people whom "one" or "the two" may mean as well.
    private bool IsRival(Participant who, int token) =>
        who is { Label: EntityLabel.Cohort }
        && (who.Side != Side.Counted || who.Count.Low > 1 && _apart.IsSaid(_map.Document.SentenceOf(token).Tokens))
        && !(who.Role is { } role && _lexicon.PrisonWords.Contains("escapee", role))
        && (who.Count.Low > 1 || who.Side is not (Side.State or Side.Official) && !who.IsPrisoner);
}
