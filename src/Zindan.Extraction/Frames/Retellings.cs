using Zindan.Core.Entities;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>
/// Finds what an article tells once more of the one attack that is its news, with more of where and how: "The blast took place in …", "the bomb exploded when …",
/// "A suicide bomber attacked the post", "…, in an attack that X claimed later".
/// </summary>
internal sealed class Retellings(Grammar grammar, EventRegister events)
{
    private const int LeadSentences = 3;
    private const int Reach = 5;

    /// <summary>The event told before that is told once more, or null.</summary>
    public EventDraft? Of(EventTelling telling) =>
        telling is { IsOther: false, IsElsewhere: false, IsPlural: false, IsBackground: false, IsReal: true }
        && News(telling) is { } news
        && news.When.Overlaps(telling.When)
        && (!news.IsPlural && (IsKnown(telling) || IsByBomber(telling, news)) || IsSummedUp(telling, news))
            ? news
            : null;

    // The only deed told so far, in the first sentences and not far back.
    private EventDraft? News(EventTelling telling)
    {
        EventDraft? news = null;
        foreach (var told in events.LatestFirst.Where(told => IsDeed(told.Type)))
        {
            if (news is not null)
            {
                return null;
            }

            news = told;
        }

        return
            news is { IsReal: true, IsOld: false, IsBackground: false, IsHabitual: false, Type: EventType.Attack or EventType.Bombing }
            && IsAttack(telling.Type)
            && news.FirstSentence <= LeadSentences
            && telling.Sentence - news.LastSentence <= Reach
            ? news
            : null;
    }

    private static bool IsKnown(EventTelling telling) =>
        telling.IsDefinite && (telling.IsTopic && !telling.IsSpecified || telling.Proposition.Trigger.Requirement == "weapon");

    private static bool IsByBomber(EventTelling telling, EventDraft news) =>
        news.Type == EventType.Bombing
        && telling is { IsVerbal: true, When.IsUnknown: true, Place: null }
        && telling.Fillers.Any(filler =>
            filler is { Role: "agent", Participant: { Label: EntityLabel.Person, IsNamed: false, Role: "bomber" } }
        );

    // "…, in an attack that X claimed later".
    private bool IsSummedUp(EventTelling telling, EventDraft news)
    {
        var noun = telling.Proposition.Token;
        return telling is { IsVerbal: false, IsIndefinite: true, Place: null }
            && telling.Sentence == news.LastSentence
            && grammar.Preposition(noun) == "in"
            && telling.Proposition.Words.Start - 3 is >= 0 and var comma
            && grammar.Form(comma) == ","
            && grammar.Children(noun).Any(child => child > noun && grammar.BareRelation(child) == "acl");
    }

    private static bool IsDeed(EventType type) =>
        IsAttack(type) || type is EventType.Clash or EventType.Killing or EventType.Riot or EventType.PrisonBreak;

    private static bool IsAttack(EventType type) => type is EventType.Attack or EventType.Bombing;
}
