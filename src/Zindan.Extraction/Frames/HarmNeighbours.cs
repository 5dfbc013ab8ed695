using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>
/// Finds the event in which people died by what stands next to their death: the noun before "in which" ("an ambush on a convoy in X in which seven drivers perished"), the
/// killing joined to it ("lost four fighters and killed 22 soldiers", "22 inmates died, most of them beheaded").
/// </summary>
internal sealed class HarmNeighbours(Grammar grammar, EventRegister events)
{
    private const int ClauseWords = 12;
    private const int NounWords = 16;

    /// <summary>The event, or null.</summary>
    public EventDraft? Of(EventTelling telling) =>
        BeforeInWhich(telling) ?? (telling.Proposition.Trigger.NeedsHost ? Joined(telling) : null);

    private EventDraft? BeforeInWhich(EventTelling telling)
    {
        var verb = telling.Proposition.Token;
        var sentence = grammar.Document.SentenceOf(verb).Tokens;
        var which = verb - 1;
        while (which > sentence.Start && verb - which < ClauseWords && grammar.Form(which) != "which")
        {
            if (grammar.IsVerbal(which) && grammar.Upos(which) == "VERB" || grammar.Form(which) is ";" or ":")
            {
                return null;
            }

            which--;
        }

        if (which - 1 <= sentence.Start || grammar.Form(which) != "which" || grammar.Form(which - 1) is not ("in" or "during"))
        {
            return null;
        }

        for (var noun = which - 2; noun >= sentence.Start && which - noun < NounWords; noun--)
        {
            if (grammar.Upos(noun) == "NOUN" && events.At(noun) is { } named)
            {
                return EventHost.CanHost(named, telling) ? named : null;
            }

            if (grammar.Form(noun) is ";" or ":")
            {
                break;
            }
        }

        return null;
    }

    private EventDraft? Joined(EventTelling telling)
    {
        foreach (var child in grammar.Children(telling.Proposition.Token))
        {
            if (
                child > telling.Proposition.Token
                && grammar.BareRelation(child) is "conj" or "advcl" or "parataxis" or "ccomp"
                && grammar.Marker(child) is null
                && (events.At(child) ?? OfParticiple(child)) is { } joined
                && EventHost.CanHost(joined, telling)
            )
            {
                return joined;
            }
        }

        return null;
    }

    // "died, most of them beheaded": the participle may hang on "most".
    private EventDraft? OfParticiple(int noun) =>
        grammar
            .Children(noun)
            .Where(child => child > noun && grammar.BareRelation(child) == "acl")
            .Select(events.At)
            .FirstOrDefault(told => told is not null);
}
