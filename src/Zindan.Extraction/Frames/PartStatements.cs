using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>
/// States which event is a part of which: "captured during a raid", "a wave of attacks, including the X bombings", "opened fire as they escaped",
/// the storming of the prison from which the inmates broke out. A part keeps its own dead; nobody adds them to the whole.
/// </summary>
internal sealed class PartStatements(ParticipantMap map, WordClasses words, EvidenceFinder evidence)
{
    private const int PhraseWords = 6;
    private readonly Grammar _grammar = map.Grammar;

    /// <summary>The statements, each pair once.</summary>
    public IEnumerable<StatementDraft> Of(IEnumerable<Proposition> propositions, EventBuilder events)
    {
        var breaks = events
            .All.Where(told => events.Current(told) == told && told is { Type: EventType.PrisonBreak, Prison: not null })
            .ToList();
        var made = new HashSet<(EventDraft Part, EventDraft Whole)>();
        foreach (var proposition in propositions)
        {
            if (events.At(proposition.Token) is not { } part || !part.IsReal)
            {
                continue;
            }

            foreach (var (whole, token) in Wholes(proposition, part, breaks, events))
            {
                if (
                    whole != part
                    && whole.IsReal
                    && whole.When.Overlaps(part.When)
                    && !made.Contains((whole, part))
                    && made.Add((part, whole))
                )
                {
                    var draft = Draft(proposition, part, whole, token);
                    yield return token == Sum(proposition) ? draft with { Trace = draft.Trace.Add(SharedDeeds.Listed) } : draft;
                }
            }
        }
    }

    private IEnumerable<(EventDraft Whole, int Token)> Wholes(
        Proposition proposition,
        EventDraft part,
        List<EventDraft> breaks,
        EventBuilder events
    )
    {
        if (MayBePart(part.Type))
        {
            foreach (var argument in proposition.Arguments.Where(argument => argument.Slot is "in" or "during"))
            {
                if (events.At(argument.Token) is { } named && MayBeWhole(named.Type) && _grammar.Upos(argument.Token) == "NOUN")
                {
                    yield return (named, argument.Token);
                }
            }

            foreach (var child in _grammar.Children(proposition.Token))
            {
                if (
                    _grammar.BareRelation(child) == "advcl"
                    && events.At(child) is { Type: EventType.PrisonBreak } meanwhile
                    && IsMeanwhile(child)
                )
                {
                    yield return (meanwhile, child);
                }
            }

            foreach (var argument in proposition.Arguments)
            {
                if (
                    part.Type != EventType.Arrest
                    && map.At(argument.Token) is { Label: EntityLabel.Prison } prison
                    && breaks.Where(told => told.Prison == prison && told.IsOld == part.IsOld).ToList() is [var only]
                )
                {
                    yield return (only, argument.Token);
                }
            }
        }

        if (Sum(proposition) is var sum and >= 0 && events.At(sum) is { } several)
        {
            yield return (several, sum);
        }
    }

    // "several attacks, including the X bombings": the noun in the plural before "including".
    private int Sum(Proposition proposition)
    {
        var start = proposition.Words.Start;
        while (
            start > 0
            && start > proposition.Words.Start - PhraseWords
            && _grammar.Upos(start - 1) is "DET" or "NUM" or "ADJ" or "PROPN" or "NOUN"
        )
        {
            start--;
        }

        if (proposition.Trigger.Part != TriggerPart.Noun || start < 2 || _grammar.Form(start - 1) != "including")
        {
            return -1;
        }

        var sentence = map.Document.SentenceOf(start).Tokens.Start;
        for (var token = start - 2; token >= sentence; token--)
        {
            if (_grammar.Xpos(token) == "NNS" && map.PhraseAt(token) is { } phrase && phrase.Head == token)
            {
                return token;
            }

            if (_grammar.IsVerbal(token))
            {
                break;
            }
        }

        return -1;
    }

    private bool IsMeanwhile(int verb)
    {
        foreach (var child in _grammar.Children(verb))
        {
            if (_grammar.BareRelation(child) == "mark" && words.Contains("while", _grammar.Form(child)))
            {
                return true;
            }
        }

        return false;
    }

    private StatementDraft Draft(Proposition proposition, EventDraft part, EventDraft whole, int token) =>
        new()
        {
            Type = StatementType.PartOf,
            SubjectEvent = part,
            ObjectEvent = whole,
            Stance = Stance.Asserted,
            Speaker = proposition.Factuality.Speaker,
            When = part.When,
            Evidence = evidence.Cover(proposition.Words, token),
            Confidence = 0.8,
            Trace = [proposition.Trigger.Rule, "part"],
        };

    private static bool MayBePart(EventType type) =>
        type is EventType.Attack or EventType.Bombing or EventType.Clash or EventType.Killing or EventType.Arrest or EventType.Kidnapping;

    private static bool MayBeWhole(EventType type) =>
        type
            is EventType.Attack
                or EventType.Clash
                or EventType.PrisonBreak
                or EventType.Riot
                or EventType.SecurityOperation
                or EventType.War;
}
