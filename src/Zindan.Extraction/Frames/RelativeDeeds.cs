using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>Finds the deed that a relative clause about dead and hurt describes: "the ambush in which two died", "an insurgency that has killed thousands".</summary>
internal sealed class RelativeDeeds(ParticipantMap map, EventRegister events)
{
    private readonly Grammar _grammar = map.Grammar;

    /// <summary>The event, or null.</summary>
    public EventDraft? Of(EventTelling telling) => InWhich(telling) ?? ThatWhich(telling);

    // "serving life for the ambush at X in 1991, in which two were murdered": the last deed named before "which", wherever the tree hangs the clause.
    private EventDraft? InWhich(EventTelling telling)
    {
        var verb = telling.Proposition.Token;
        foreach (var pronoun in _grammar.Children(verb))
        {
            if (_grammar.Form(pronoun) != "which" || pronoun > verb || _grammar.Preposition(pronoun) is not ("in" or "during"))
            {
                continue;
            }

            var start = map.Document.SentenceOf(verb).Tokens.Start;
            for (var noun = pronoun - 1; noun >= start; noun--)
            {
                if (_grammar.Upos(noun) == "NOUN" && events.At(noun) is { } named && EventHost.CanHost(named, telling))
                {
                    return named;
                }
            }
        }

        return null;
    }

    // "waging an insurgency in X since 2009 that has left 36,000 dead": nobody is its subject, so the last deed named before it, wherever the tree hangs the clause.
    private EventDraft? ThatWhich(EventTelling telling)
    {
        var verb = telling.Proposition.Token;
        var pronoun = _grammar.Child(verb, "nsubj");
        if (
            pronoun < 0
            || _grammar.Form(pronoun) is not ("that" or "which")
            || !telling.IsVerbal
            || telling.Fillers.Any(filler => filler.Role == "agent")
        )
        {
            return null;
        }

        var start = map.Document.SentenceOf(verb).Tokens.Start;
        for (var noun = pronoun - 1; noun >= start && !_grammar.IsVerbal(noun); noun--)
        {
            if (_grammar.Upos(noun) == "NOUN" && events.At(noun) is { } named && EventHost.CanHost(named, telling))
            {
                return named;
            }
        }

        return null;
    }
}
