using System.Collections.Immutable;
using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>Turns propositions into events and the statements of their roles.</summary>
internal sealed class EventStatements
{
    private readonly ParticipantMap _map;
    private readonly FrameFiller _filler;
    private readonly FugitiveSense _fugitives;
    private readonly Requirements _requirements;
    private readonly EventBuilder _events;
    private readonly StatementDrafter _drafter;
    private readonly SentenceTermFinder _terms;
    private readonly FacilityFinder _facilities;
    private readonly OccurrenceStatements _occurrences;
    private readonly PartStatements _parts;
    private readonly StateStatements _states;
    private readonly MemberStatements _members;
    private readonly AttackerStatements _attackers;
    private readonly KnownAttackers _known;
    private readonly FrameSense _senses;
    private readonly MeansOfHarm _means;
    private readonly SuicideBombers _bombers;
    private readonly SpeakersOfThemselves _speakers;
    private readonly Doers _doers;
    private readonly List<StatementDraft> _statements = [];
    private readonly Plotters _plotters = new();
    private ImmutableArray<Proposition> _propositions = [];

    /// <summary>Starts on a document, with no proposition read.</summary>
    public EventStatements(ParticipantMap map, ExtractionLexicon lexicon)
    {
        _map = map;
        _doers = new Doers(map, lexicon.Contexts);
        _senses = new FrameSense(map.Grammar, lexicon.Frames);
        _means = new MeansOfHarm(map.Grammar, lexicon);
        _speakers = new SpeakersOfThemselves(lexicon);
        _filler = new FrameFiller(map, lexicon);
        _fugitives = new FugitiveSense(map, lexicon);
        _requirements = new Requirements(map, lexicon, _fugitives);
        _events = new EventBuilder(map, lexicon);
        var evidence = new EvidenceFinder(map);
        _drafter = new StatementDrafter(evidence, new OverturningFinder(map, lexicon));
        _bombers = new SuicideBombers(_means, _drafter);
        _terms = new SentenceTermFinder(map, lexicon);
        _facilities = new FacilityFinder(map, lexicon);
        _occurrences = new OccurrenceStatements(map, evidence);
        _parts = new PartStatements(map, lexicon.Events, evidence);
        _states = new StateStatements(_drafter, lexicon.Memberships, new LedParts(map, lexicon));
        _members = new MemberStatements(map, lexicon);
        _known = new KnownAttackers(map, lexicon.Contexts, evidence);
        _attackers = new AttackerStatements(map, lexicon.Contexts);
    }

    /// <summary>The events.</summary>
    public IReadOnlyList<EventDraft> Events => _events.All;

    /// <summary>The statements, in order of their propositions.</summary>
    public IEnumerable<StatementDraft> Statements =>
        Plots.WithoutPlans([
            .. _attackers.With(_members.With(_statements), Current).Concat(_occurrences.Of(_events)).Concat(Parts()).Select(Settle),
        ]);

    private IEnumerable<StatementDraft> Parts()
    {
        var parts = _parts.Of(_propositions, _events).Select(Settle).ToList();
        var told = _statements.Select(Settle).ToList();
        return parts
            .Concat(SharedDeeds.Of(told, parts))
            .Concat(_known.Of(told, [.. _events.All.Where(candidate => _events.Current(candidate) == candidate)]));
    }

    // What is said of an event holds when the event was, as far as that came to light later in the text.
    private StatementDraft Settle(StatementDraft statement)
    {
        var subject = _events.Current(statement.SubjectEvent);
        var target = _events.Current(statement.ObjectEvent);
        return statement with
        {
            SubjectEvent = subject,
            ObjectEvent = target,
            When = statement.When.IsUnknown ? (subject ?? target)?.When ?? statement.When : statement.When,
        };
    }

    /// <summary>The propositions read.</summary>
    public IReadOnlyList<Proposition> Propositions => _propositions;

    /// <summary>The event that a token tells of, or null.</summary>
    public EventDraft? At(int token) => _events.At(token);

    /// <summary>Joins two events that turned out to be one.</summary>
    public void Merge(EventDraft left, EventDraft right) => _events.Merge(left, right);

    /// <summary>The event that stands for one that may have been joined with another.</summary>
    public EventDraft Current(EventDraft told) => _events.Current(told)!;

    /// <summary>Reads all propositions of a document, in order.</summary>
    public void Read(ImmutableArray<Proposition> propositions)
    {
        _propositions = propositions;
        _events.Expect(propositions.Where(MayStand));
        // Nouns first: an attack told by a noun is there when the dead of its sentence look for their event.
        foreach (var sentence in propositions.GroupBy(proposition => _map.Document.SentenceOf(proposition.Token).Index))
        {
            foreach (var proposition in sentence.OrderBy(TellingOrder.Of))
            {
                Read(proposition);
            }
        }
    }

    // Only what stands takes the places next to it: "their car hit a tree near X" is no deed.
    private bool MayStand(Proposition proposition) =>
        proposition.Trigger.Frame.Name == "Escape"
        || !proposition.Factuality.IsDropped && _requirements.Hold(proposition, _filler.Fill(proposition));

    private void Read(Proposition proposition)
    {
        // "hopes to be acquitted": he is neither convicted nor cleared.
        if (
            proposition.Factuality.IsDropped
            || proposition.Trigger.Stance == Stance.Negated && proposition.Factuality.Stance != Stance.Asserted
        )
        {
            return;
        }

        var fillers = _filler.Fill(proposition);
        _facilities.AddRaided(proposition, fillers);
        if (!_requirements.Hold(proposition, fillers))
        {
            return;
        }

        var frame = proposition.Trigger.Frame;
        if (frame.Name == "Escape")
        {
            _facilities.Add(proposition, fillers);
        }

        if (frame.EventType is null)
        {
            foreach (var state in _states.Of(proposition, fillers))
            {
                Add(state);
            }

            return;
        }

        // "a fight broke out in the jail": where nobody gets out, nobody escaped.
        var isEmpty = fillers.Count == 0 || frame.Name == "Escape" && fillers.All(filler => filler.Role == "facility");
        if (
            isEmpty
            && (proposition.Trigger.Part == TriggerPart.Verb || fillers.Count == 0 && proposition.Trigger.NeedsHost)
            && !_requirements.StandsWithout(proposition, fillers)
        )
        {
            return;
        }

        frame = _senses.Of(proposition, fillers);
        var type = _events.TypeOf(
            proposition,
            frame.Name is "Killing" or "Injury" && _means.IsByBomb(proposition) ? EventType.Bombing : frame.EventType!.Value
        );
        if (_events.Of(proposition, type, fillers) is not { } told)
        {
            return;
        }

        var first = _statements.Count;
        if (frame.Name == "Escape")
        {
            _facilities.AddTold(proposition, fillers, told);
        }

        var escaped =
            frame.Name == "Escape" && (proposition.Trigger.Stance ?? proposition.Factuality.Stance) is Stance.Attempted or Stance.Planned;
        foreach (var filler in fillers)
        {
            foreach (var role in frame.Roles)
            {
                if (
                    role.Name == filler.Role
                    && role.Fillers.Contains(filler.Participant.Label)
                    && _doers.Allow(proposition, filler)
                    && _plotters.MayBeTold(told, proposition, filler)
                )
                {
                    Add(proposition, role, filler, told, fillers, escaped);
                }
            }
        }

        foreach (var death in _bombers.Of(proposition, fillers, told))
        {
            Add(death);
        }

        for (var index = first; index < _statements.Count; index++)
        {
            _statements[index] = _statements[index] with
            {
                Trace = _statements[index].Trace.Add($"event:{_events.GroundsOf(proposition)}"),
            };
        }
    }

    private void Add(Proposition proposition, FrameRole role, Filler filler, EventDraft told, List<Filler> fillers, bool attempted)
    {
        if (role.Statement == StatementType.OccurredAt || StatementDrafter.LeavesOpen(proposition, role.Statement, filler, fillers))
        {
            return;
        }

        if (role.Object is { } objectRole)
        {
            foreach (var target in fillers.Where(other => other.Role == objectRole))
            {
                var type = attempted && role.Statement == StatementType.EscapedFrom ? StatementType.AttemptedEscapeFrom : role.Statement;
                Add(
                    _drafter.Draft(proposition, type, filler, target.Token) with
                    {
                        Object = target.Participant,
                        When = told.When,
                        Stance = StatementDrafter.StanceOf(proposition, type, filler),
                    }
                );
            }

            return;
        }

        var draft = _drafter.Draft(proposition, role.Statement, filler, proposition.Token) with
        {
            ObjectEvent = told,
            When = told.When,
            Stance = SelfReport.StanceOf(
                _map,
                proposition,
                filler,
                role.Statement,
                StatementDrafter.StanceOf(proposition, role.Statement, filler)
            ),
        };
        if (
            role.Statement == StatementType.ConvictedIn
            && proposition.Trigger.Stance == Stance.Negated
            && proposition.Factuality.Stance == Stance.Asserted
        )
        {
            // Who was acquitted was tried.
            Add(draft with { Type = StatementType.TargetedIn, Stance = Stance.Asserted });
        }

        Add(
            role.Statement == StatementType.ConvictedIn
                ? draft with
                {
                    Charge = _terms.Charge(proposition),
                    Sentence = _terms.Term(proposition),
                }
                : draft
        );
    }

    // "both were acquitted": of people counted it is as sure as of a name.
    private static bool IsAcquittal(StatementDraft statement) =>
        statement is { Type: StatementType.ConvictedIn, Subject: { Label: EntityLabel.Cohort, Count.IsExact: true } };

    private void Add(StatementDraft statement)
    {
        // Nobody is dead, hurt or convicted by a plan or a prosecutor's wish; who was to be is its target.
        if (
            statement.Stance is Stance.Planned or Stance.Attempted
            && statement.Type is StatementType.KilledIn or StatementType.WoundedIn or StatementType.ConvictedIn
        )
        {
            statement = statement with { Type = StatementType.TargetedIn, Charge = null, Sentence = null };
        }

        var isOfNobody = statement.Stance is Stance.Negated or Stance.Denied && statement.Subject is not { IsNamed: true };
        if (!(isOfNobody && !IsAcquittal(statement)) && !_speakers.AreMisread(statement))
        {
            _statements.Add(statement);
            _fugitives.Note(statement);
        }
    }
}
