using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Frames;

/// <summary>
/// Finds the deed told just before that a clause speaks of without naming it again: "Islamic State claimed it", "police blamed the Front", "X had planted the bomb".
/// Where two deeds are told there, none is meant for sure.
/// </summary>
internal sealed class ToldDeeds(ParticipantMap map, EventRegister events)
{
    // "the bomb" may be told of again so many sentences on.
    private const int WeaponReach = 3;

    /// <summary>The one deed of the sentence so far or, failing that, of the sentence before; or null.</summary>
    public EventDraft? Of(EventTelling telling)
    {
        var at = map.Document.SpanOf(TokenRange.Of(telling.Proposition.Token)).Start;
        return Only(InSentence(telling.Sentence, at)) ?? (telling.Sentence > 0 ? Only(LastIn(telling.Sentence - 1)) : null);
    }

    /// <summary>The one bombing or attack told shortly before in which the bomb that a verb has as its object went off; or null.</summary>
    public EventDraft? OfWeapon(EventTelling telling) =>
        map.PhraseAt(telling.Proposition.Words.Last) is { Determiner: "the" or "this" or "that" }
        && !map.Grammar.Children(telling.Proposition.Words.Last).Any(IsRestriction)
        && events
            .LatestFirst.Where(candidate =>
                IsDeed(candidate) && candidate.Type is not EventType.Kidnapping && candidate.LastSentence >= telling.Sentence - WeaponReach
            )
            .ToList()
            is [var only]
            ? only
            : null;

    // "the bomb that killed nine in X" need not be the one told of.
    private bool IsRestriction(int child) => child > map.Grammar.Head(child) && map.Grammar.BareRelation(child) is "acl" or "nmod";

    private IEnumerable<EventDraft> InSentence(int sentence, int before)
    {
        var start = map.Document.SpanOf(map.Document.Sentences[sentence].Tokens).Start;
        return events.LatestFirst.Where(candidate =>
            candidate.LastSentence >= sentence
            && IsDeed(candidate)
            && candidate.Mentions.Keys.Any(mention => mention.Start >= start && mention.Start < before)
        );
    }

    private IEnumerable<EventDraft> LastIn(int sentence) =>
        events.LatestFirst.Where(candidate => candidate.LastSentence == sentence && IsDeed(candidate));

    private static EventDraft? Only(IEnumerable<EventDraft> told) =>
        told.Take(2).ToList() is [var only] && !only.Actors.Any(IsOfState) ? only : null;

    private static bool IsDeed(EventDraft candidate) =>
        candidate.IsReal
        && candidate.Type is EventType.Attack or EventType.Bombing or EventType.Killing or EventType.Kidnapping or EventType.PrisonBreak;

    private static bool IsOfState(Participant actor) =>
        actor.Side is Side.State or Side.Official || actor.Kind is GroupKind.State or GroupKind.Military;
}
