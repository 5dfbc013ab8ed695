using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Frames;

/// <summary>Checks what a trigger requires of the text before it counts: words that news uses in many senses count only where the sense is proved.</summary>
internal sealed class Requirements(ParticipantMap map, ExtractionLexicon lexicon, FugitiveSense fugitives)
{
    // How many sentences before a list of the dead may tell how they died.
    private const int ListReach = 4;

    private readonly FugitiveSense _fugitives = fugitives;
    private readonly CustodySense _custody = new(map, lexicon, fugitives);
    private readonly RaiderSense _raiders = new(map, lexicon);
    private readonly WaysOut _waysOut = new(map, lexicon);
    private readonly TransitSense _transit = new(map, lexicon);
    private readonly SurrenderSense _surrenders = new(map, lexicon.Custody);
    private readonly ViolentContext _violence = new(map, lexicon);
    private readonly ReleaseSense _releases = new(map, lexicon.Words);
    private readonly BanSense _bans = new(map, lexicon.Contexts);
    private readonly BlameSense _blames = new(map);
    private readonly ProsecutionSense _prosecutions = new(map, lexicon);
    private readonly PostSense _posts = new(map, lexicon.Contexts);
    private readonly TermSense _terms = new(map, lexicon);
    private readonly Vetoes _vetoes = new(map, lexicon);
    private readonly MembershipSense _memberships = new(lexicon.Memberships);
    private readonly AttackedThings _things = new(map, lexicon);
    private readonly ConfinementSense _confinements = new(map, lexicon);
    private readonly FallenSense _fallen = new(map, lexicon.Contexts, new ViolentContext(map, lexicon));

    /// <summary>Whether a proposition has what its trigger requires.</summary>
    public bool Hold(Proposition proposition, IReadOnlyList<Filler> fillers)
    {
        if (_vetoes.Refuse(proposition, fillers, _custody))
        {
            return false;
        }

        var sentence = map.Document.SentenceOf(proposition.Token).Tokens;
        switch (proposition.Trigger.Requirement)
        {
            case "detention"
            or "prison-context"
            or "crossing"
            or "at-large"
            or "toward"
            or "stealth"
            or "deserted"
            or "in-custody" when _raiders.AreRaiders(proposition, fillers):
                return false;
            case "prison-context"
            or "in-custody"
            or "crossing"
            or "toward"
            or "at-large"
            or "stealth"
            or "deserted"
            or "lost"
            or "how-lost"
            or "unaccounted"
            or "hidden"
            or "sprung":
                return _waysOut.Hold(proposition, fillers);
            case "detention":
                return fillers.Any(filler => filler.Participant.Label == EntityLabel.Prison)
                    || IsToldOf(proposition, fillers)
                    || _transit.IsFromCustody(proposition, fillers)
                    || !HasGrave(sentence)
                        && (
                            fillers.Any(filler => filler.Participant.IsPrisoner) || HasPrisonWord(sentence) && !IsEscapeOfHarm(proposition)
                        );
            case "freed":
                return _raiders.AreFreed(proposition, fillers) || _transit.IsSprungOnTheWay(proposition, fillers);
            case "let-out":
                return _releases.IsLetOut(proposition, fillers)
                    && !Any(sentence, lemma => lemma != "free" && lexicon.PrisonWords.Contains("assault", lemma));
            case "human-object":
                return fillers.Any(filler =>
                    filler.Role is "victim" or "detainee" or "defendant"
                    && filler.Participant.Label is EntityLabel.Person or EntityLabel.Cohort
                );
            case "human-target":
                return IsTargeted(proposition, fillers)
                    || BlameSense.IsOfBomber(proposition, fillers)
                    || _things.AreHit(proposition, fillers);
            case "armed-target":
                return ArmedBands.AreArmed(fillers) && (IsTargeted(proposition, fillers) || _things.AreHit(proposition, fillers));
            case "place-taken":
                return ArmedBands.AreArmed(fillers) && ArmedBands.TakePlace(fillers);
            case "by-band":
                return ArmedBands.TakePeople(fillers);
            case "foe-object":
                return ArmedBands.AreHit(fillers);
            case "hit-target":
                return (IsTargeted(proposition, fillers) || IsByMissile(proposition))
                    && !proposition.Arguments.Any(argument =>
                        argument.Slot == "obj" && lexicon.Contexts.Contains("no-target", map.Grammar.Lemma(argument.Token))
                    );
            case "schemed":
                return proposition.Factuality.Stance is Stance.Planned or Stance.Attempted
                    && fillers.Any(filler => filler.Role == "agent" && filler.Participant.Side is not (Side.State or Side.Official));
            case "missile":
                return IsByMissile(proposition);
            case "weapon":
                return proposition.Arguments.Any(argument =>
                    argument.Slot is "subj" or "obj" or "over" or "on"
                    && lexicon.Contexts.Contains("weapon", map.Grammar.Lemma(argument.Token))
                );
            case "human-subject":
                return fillers.Any(filler => filler.Role == "agent");
            case "group-subject":
                return fillers.Any(filler =>
                    filler is { Role: "agent", Participant: { Label: EntityLabel.Group } or { Side: Side.NonState } }
                );
            case "group-object" or "band-object" or "led-object" or "band-led":
                return _memberships.Holds(proposition, fillers);
            case "officer-object" or "officer-subject":
                return _posts.IsOfOfficer(proposition, fillers);
            case "named-to":
                return _posts.IsNaming(proposition, fillers);
            case "removed":
                return _posts.IsRemoval(proposition, fillers);
            case "booked" or "prosecution" or "on-trial" or "own-sentence" or "appeal" or "demanded":
                return _prosecutions.Holds(proposition, fillers);
            case "posted":
                return _posts.IsPosting(proposition, fillers);
            case "told-deed":
                return _blames.IsOfDeedBefore(proposition, fillers);
            case "violent":
                return _violence.IsInDeed(proposition) || _violence.IsTold(proposition, _violence.ReachOf(fillers));
            case "in-hospital":
                return !Any(sentence, lemma => lexicon.Contexts.Contains("of-death", lemma))
                    && fillers.Any(filler => filler is { Role: "victim", Participant.Side: not Side.Dead })
                    && _violence.IsTold(proposition, _violence.ReachOf(fillers));
            case "fallen":
                return _fallen.AreDead(proposition, fillers);
            case "listed":
                return _violence.IsTold(proposition, ListReach);
            case "combat"
                when proposition.Trigger.Words is ["fight"]
                    && proposition.Arguments.Any(argument =>
                        argument.Slot == "obj" && lexicon.Contexts.Contains("no-fight", map.Grammar.Lemma(argument.Token))
                    ):
                return false;
            case "combat":
                return fillers.Count(filler => filler.Role is "agent" or "opponent" && Standing.IsArmed(filler.Participant)) > 1
                    || fillers.Any(filler => filler.Role == "agent" && AreRivals(filler.Token));
            case "bomb":
                return map.Grammar.Lemma(proposition.Words.Last) is not ("blast" or "explosion")
                    || _violence.NamesExplosives()
                    // Who is said to have done it blew something up.
                    || proposition.Arguments.Any(argument => argument.Tie >= 0);
            case "searching":
                return fillers.Any(filler =>
                    filler.Role == "agent"
                    && (
                        filler.Participant.Side is Side.State
                        || filler.Participant is { Label: EntityLabel.Group, Kind: GroupKind.State or GroupKind.Military }
                    )
                );
            case "sanctioned" or "outlawed":
                return _bans.Holds(proposition, fillers);
            case "surrendered":
                return _surrenders.IsSurrender(proposition, fillers);
            case "custody":
                return _custody.IsArrest(proposition, fillers, _fugitives.HaveEscapedBefore(proposition.Token));
            case "taken":
                return _custody.IsTaking(fillers);
            case "runaway" or "gone" or "found" or "handed-to" or "at-police":
                return _fugitives.Holds(proposition, fillers);
            case "doing-time" or "served" or "imposed" or "inside":
                return _terms.Holds(proposition, fillers);
            case "handed":
                return (map.Grammar.IsPassive(proposition.Token) || _fugitives.AreGone(fillers))
                    && fillers.Any(filler =>
                        filler
                            is {
                                Role: "detainee",
                                Participant:
                                {
                                    Label: EntityLabel.Person or EntityLabel.Cohort,
                                    Side: not (Side.Dead or Side.Civilian or Side.State or Side.Kin)
                                }
                            }
                    );
            case "sought":
                return map.Grammar.IsPassive(proposition.Token)
                    && _custody.IsPursuit(proposition, fillers)
                    && !fillers.Any(filler => map.PhraseAt(filler.Token) is { Determiner: "no" });
            case "held-for":
                return _custody.IsHeldForDeed(proposition, fillers) || _fugitives.AreHeldAgain(proposition, fillers);
            case "pursuit":
                return _custody.IsPursuit(proposition, fillers);
            case "facility" or "sent" or "inmates" or "confined" or "dwelling" or "locked" or "visited" or "facility-object":
                return _confinements.Holds(proposition, fillers);
            default:
                return true;
        }
    }

    /// <summary>Whether the event stands though nobody is named in it: what was fired, or what was hit, tells of it.</summary>
    public bool StandsWithout(Proposition proposition, IReadOnlyList<Filler> fillers) =>
        proposition.Trigger.Requirement == "weapon" || IsByMissile(proposition) || _things.AreHit(proposition, fillers);

    /// <summary>Whether what was fired does it: "rockets hit the airport".</summary>
    private bool IsByMissile(Proposition proposition) =>
        proposition.Trigger.Requirement is "missile" or "hit-target"
        && proposition.Arguments.Any(argument =>
            argument.Slot == "subj" && lexicon.Contexts.Contains("missile", map.Grammar.Lemma(argument.Token))
        );

    // "Police give a lower figure: 180 escaped": a bare number, of those whose escape was told before.
    private bool IsToldOf(Proposition proposition, IReadOnlyList<Filler> fillers) =>
        proposition.Trigger.Part == TriggerPart.Verb
        && fillers.Any(filler =>
            filler is { Role: "escapee", Participant: { Label: EntityLabel.Cohort } people }
            && (people.Side == Side.Counted || people.Whole is { IsEscaped: true })
            && map.Grammar.Upos(filler.Token) == "NUM"
        )
        && !IsEscapeOfHarm(proposition)
        && _fugitives.HaveEscapedBefore(proposition.Token);

    // "rival gangs clashed": two sides in one word.
    private bool AreRivals(int token) =>
        map.PhraseAt(token) is { } phrase
        && Enumerable
            .Range(phrase.Tokens.Start, phrase.Tokens.Length)
            .Any(word => lexicon.Contexts.Contains("rival", map.Grammar.Form(word)));

    private bool IsTargeted(Proposition proposition, IReadOnlyList<Filler> fillers) =>
        fillers.Any(filler => filler.Role == "agent" && Standing.IsArmed(filler.Participant))
            && proposition.Arguments.Any(argument => argument.Slot == "obj")
        || fillers.Any(filler => filler.Role == "agent" && Standing.MayAttack(filler.Participant))
            && proposition.Arguments.Any(argument =>
                argument.Slot == "obj" && lexicon.Contexts.Contains("site", map.Grammar.Lemma(argument.Token))
            )
        || fillers.Any(filler => filler.Role == "target")
            && fillers.Any(filler => filler.Role == "agent" || filler.Role == "target" && filler.Participant.Label != EntityLabel.Place);

    private bool HasPrisonWord(TokenRange tokens) =>
        Any(tokens, lemma => lexicon.Prisons.ClassOf(lemma) == "detention" || lexicon.Contexts.Contains("custody", lemma));

    // Who got away from an execution or a mass grave broke out of no prison.
    private bool HasGrave(TokenRange tokens) => Any(tokens, lemma => lexicon.Contexts.Contains("grave", lemma));

    private bool Any(TokenRange tokens, Func<string, bool> isMeant)
    {
        for (var token = tokens.Start; token < tokens.End; token++)
        {
            if (isMeant(map.Grammar.Lemma(token)))
            {
                return true;
            }
        }

        return false;
    }

    // "escaped death", "escaped unhurt": an escape from harm, not from prison.
    private bool IsEscapeOfHarm(Proposition proposition)
    {
        for (var token = proposition.Words.End; token < Math.Min(proposition.Words.End + 4, map.Grammar.Count); token++)
        {
            if (lexicon.Contexts.Contains("unharmed", map.Grammar.Form(token)))
            {
                return true;
            }
        }

        return false;
    }
}
