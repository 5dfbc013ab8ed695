using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>Tells raiders from prisoners: "Gunmen attacked the prison and fled" is no escape of the gunmen.</summary>
internal sealed class RaiderSense(ParticipantMap map, ExtractionLexicon lexicon)
{
    /// <summary>Whether those who would be the escapees of a proposition came from outside.</summary>
    public bool AreRaiders(Proposition proposition, IReadOnlyList<Filler> fillers)
    {
        var escapees = fillers.Where(filler => filler.Role == "escapee").ToList();
        if (escapees.Count == 0 || escapees.Any(filler => filler.Participant.IsDetained || filler.Participant.Side == Side.Detained))
        {
            return false;
        }

        var grammar = map.Grammar;
        // "gunmen raided the jail and 90 got away": the number is that of others than the raiders.
        if (
            grammar.Child(proposition.Token, "nsubj") is >= 0 and var counted
            && (grammar.Upos(counted) == "NUM" || grammar.Upos(counted) == "NOUN" && grammar.Child(counted, "nummod") >= 0)
            && escapees is [{ Participant: { Whole: null, Count.Low: > 1 } }]
        )
        {
            return false;
        }

        for (var (verb, steps) = (proposition.Token, 0); verb >= 0 && steps < 4; verb = grammar.Head(verb), steps++)
        {
            if (verb != proposition.Token && IsAssault(verb))
            {
                return true;
            }

            if (grammar.BareRelation(verb) is not ("conj" or "advcl" or "xcomp"))
            {
                break;
            }
        }

        // "shot his way out of the jail": the shooting is the flight itself.
        return grammar.Conjuncts(proposition.Token).Any(verb => verb != proposition.Token && IsAssault(verb));
    }

    private bool IsAssault(int verb) =>
        lexicon.PrisonWords.Contains("assault", map.Grammar.Lemma(verb))
        && map.Grammar.Children(verb)
            .Any(child => map.Grammar.BareRelation(child) is "obj" or "obl" && map.At(child) is { Label: EntityLabel.Prison });

    /// <summary>Whether those freed got out, and were not let go: raiders or fellow prisoners freed them, or an attack on their prison did.</summary>
    public bool AreFreed(Proposition proposition, IReadOnlyList<Filler> fillers) =>
        IsByDeed(proposition)
        || StormedBefore(proposition, fillers) is not null
        || IsByRaid(proposition, fillers)
        || fillers.Any(filler => filler.Role == "escapee" && filler.Participant.IsPrisoner)
            && fillers.Any(filler =>
                filler.Role == "freer"
                && filler.Participant
                    is { Side: Side.NonState or Side.Detained or Side.Counted or Side.Suspect }
                        or { Label: EntityLabel.Group, Kind: GroupKind.Militant or GroupKind.Criminal }
            );

    /// <summary>
    /// The prison whose storming by raiders its sentence or the one before tells, where prisoners are said to have been freed by nobody named: "Gunmen stormed X. The minister said 22 were freed." Else null.
    /// </summary>
    public Participant? StormedBefore(Proposition proposition, IReadOnlyList<Filler> fillers)
    {
        if (
            proposition.Trigger.Requirement != "freed"
            || !map.Grammar.IsPassive(proposition.Token)
            || fillers.Any(filler => filler.Role == "freer")
            || !fillers.Any(filler =>
                filler is { Role: "escapee", Participant: { Label: EntityLabel.Cohort } people }
                && (people.IsPrisoner || people.Side == Side.Counted)
            )
        )
        {
            return null;
        }

        var sentence = map.Document.SentenceOf(proposition.Token);
        var start = map.Document.Sentences[Math.Max(0, sentence.Index - 1)].Tokens.Start;
        for (var verb = start; verb < sentence.Tokens.End; verb++)
        {
            if (
                map.Grammar.IsVerbal(verb)
                && IsAssault(verb)
                && !map.Grammar.HasNegation(verb)
                && map.Grammar.Child(verb, "nsubj") is >= 0 and var who
                && map.At(who) is { } raider
                && IsRaider(raider)
            )
            {
                return map.At(map.Grammar.Child(verb, "obj")) is { Label: EntityLabel.Prison } prison ? prison : null;
            }
        }

        return null;
    }

    // "Boko Haram freed 50 comrades from the jail", "militants were freed when gunmen rammed the gate of the prison": out of a prison, by those who bear arms.
    private bool IsByRaid(Proposition proposition, IReadOnlyList<Filler> fillers) =>
        fillers.Any(filler => filler.Role == "facility")
        && fillers.Any(filler =>
            filler.Role == "escapee"
            && filler.Participant.Side is not (Side.State or Side.Official or Side.Civilian or Side.Dead or Side.Hurt)
        )
        && (
            fillers.Any(filler => filler.Role == "freer" && IsRaider(filler.Participant))
            || map.Grammar.Children(proposition.Token)
                .Any(clause =>
                    map.Grammar.BareRelation(clause) == "advcl"
                    && map.Grammar.Child(clause, "nsubj") is >= 0 and var who
                    && map.At(who) is { } raider
                    && IsRaider(raider)
                )
        );

    private static bool IsRaider(Participant participant) =>
        participant.Side == Side.NonState || participant is { Label: EntityLabel.Group, Kind: GroupKind.Militant or GroupKind.Criminal };

    // "the breakout from the jail freed 23 rebels".
    private bool IsByDeed(Proposition proposition) =>
        map.Document.SentenceOf(proposition.Token).Tokens is var sentence
        && proposition.Arguments.Any(argument =>
            argument.Slot == "subj" && lexicon.Contexts.Contains("freeing-deed", map.Grammar.Lemma(argument.Token))
        )
        && Enumerable.Range(sentence.Start, sentence.Length).Any(token => map.At(token) is { Label: EntityLabel.Prison });
}
