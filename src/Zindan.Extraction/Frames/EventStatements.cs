using System.Collections.Immutable;
using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>Turns propositions into events and the statements of their roles.</summary>
internal sealed class EventStatements(ParticipantMap map, ExtractionLexicon lexicon)
{
    private readonly FrameFiller _filler = new(map);
    private readonly Requirements _requirements = new(map, lexicon);
    private readonly EventBuilder _events = new(map, lexicon.Events);
    private readonly EvidenceFinder _evidence = new(map);
    private readonly SentenceTermFinder _terms = new(map, lexicon);
    private readonly List<StatementDraft> _statements = [];

    /// <summary>The events.</summary>
    public IReadOnlyList<EventDraft> Events => _events.All;

    /// <summary>The statements, in order of their propositions.</summary>
    public IEnumerable<StatementDraft> Statements =>
        WithMembers()
            .Select(statement =>
                statement with
                {
                    SubjectEvent = _events.Current(statement.SubjectEvent),
                    ObjectEvent = _events.Current(statement.ObjectEvent),
                }
            );

    /// <summary>Joins two events that turned out to be one.</summary>
    public void Merge(EventDraft left, EventDraft right) => _events.Merge(left, right);

    /// <summary>Reads all propositions of a document, in order.</summary>
    public void Read(ImmutableArray<Proposition> propositions)
    {
        // Nouns first: an attack told by a noun is there when the dead of its sentence look for their event.
        foreach (var sentence in propositions.GroupBy(proposition => map.Document.SentenceOf(proposition.Token).Index))
        {
            foreach (var proposition in sentence.OrderBy(Rank))
            {
                Read(proposition);
            }
        }
    }

    private static int Rank(Proposition proposition) =>
        proposition.Trigger.Frame.Name switch
        {
            "Escape" => 0,
            "Attack" or "Bombing" or "Clash" or "Riot" or "War" or "Operation" or "Kidnapping" => proposition.Trigger.Part
            == TriggerPart.Noun
                ? 1
                : 2,
            "Killing" => 3,
            "Injury" => 4,
            _ => 5,
        };

    private void Read(Proposition proposition)
    {
        if (proposition.Factuality.IsDropped)
        {
            return;
        }

        var fillers = _filler.Fill(proposition);
        if (!_requirements.Hold(proposition, fillers))
        {
            return;
        }

        var frame = proposition.Trigger.Frame;
        if (frame.Name == "Escape")
        {
            AddFacility(proposition, fillers);
        }

        if (frame.EventType is null)
        {
            AddStates(proposition, fillers);
            return;
        }

        if (fillers.Count == 0 && proposition.Trigger.Part == TriggerPart.Verb)
        {
            return;
        }

        if (
            frame.Name == "Injury"
            && map.Grammar.Children(proposition.Token).Any(child => map.Grammar.Form(child) is "fatally" or "mortally")
        )
        {
            frame = lexicon.Frames.Frames["Killing"];
        }

        if (frame.Name == "Arrest" && fillers.Any(filler => filler.Role == "agent" && IsArmedAgainstState(filler.Participant)))
        {
            // Who is seized by an armed band is a captive of a kidnapping, not under arrest.
            frame = lexicon.Frames.Frames["Kidnapping"];
            for (var index = 0; index < fillers.Count; index++)
            {
                fillers[index] = fillers[index].Role == "detainee" ? fillers[index] with { Role = "victim" } : fillers[index];
            }
        }

        var type = frame.Name is "Killing" or "Injury" && IsByBomb(proposition) ? EventType.Bombing : frame.EventType!.Value;
        if (_events.Of(proposition, type, fillers) is not { } told)
        {
            return;
        }
        var escaped = frame.Name == "Escape" && proposition.Factuality.Stance is Stance.Attempted or Stance.Planned;
        foreach (var filler in fillers)
        {
            foreach (var role in frame.Roles)
            {
                if (role.Name == filler.Role && role.Fillers.Contains(filler.Participant.Label))
                {
                    Add(proposition, role, filler, told, fillers, escaped);
                }
            }
        }

        if (proposition.Trigger.Words is ["blow", ..] && proposition.Factuality.Stance is Stance.Asserted && IsReflexive(proposition))
        {
            foreach (
                var bomber in fillers.Where(filler =>
                    filler.Role == "agent" && filler.Participant.Label is EntityLabel.Person or EntityLabel.Cohort
                )
            )
            {
                Add(
                    Draft(proposition, StatementType.KilledIn, bomber, proposition.Token) with
                    {
                        ObjectEvent = told,
                        When = told.When,
                        Stance = Stance.Asserted,
                    }
                );
            }
        }

        if (frame.Name != "Charge")
        {
            AddPlaces(proposition, told);
        }
    }

    private void Add(Proposition proposition, FrameRole role, Filler filler, EventDraft told, List<Filler> fillers, bool attempted)
    {
        if (role.Statement == StatementType.OccurredAt)
        {
            return;
        }

        if (role.Object is { } objectRole)
        {
            foreach (var target in fillers.Where(other => other.Role == objectRole))
            {
                var type = attempted && role.Statement == StatementType.EscapedFrom ? StatementType.AttemptedEscapeFrom : role.Statement;
                Add(
                    Draft(proposition, type, filler, target.Token) with
                    {
                        Object = target.Participant,
                        When = told.When,
                        Stance = StanceOf(proposition, type),
                    }
                );
            }

            return;
        }

        var draft = Draft(proposition, role.Statement, filler, proposition.Token) with
        {
            ObjectEvent = told,
            When = told.When,
            Stance = StanceOf(proposition, role.Statement),
        };
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

    private static Stance StanceOf(Proposition proposition, StatementType type)
    {
        var stance = proposition.Trigger.Stance ?? proposition.Factuality.Stance;
        // Who tried took part, and tried as a fact.
        return
            proposition.Trigger.Frame.Name == "Escape"
            && stance == Stance.Attempted
            && type is StatementType.AttemptedEscapeFrom or StatementType.TookPartIn
            ? Stance.Asserted
            : stance;
    }

    private StatementDraft Draft(Proposition proposition, StatementType type, Filler filler, int other) =>
        new()
        {
            Type = type,
            Subject = filler.Participant,
            Speaker = proposition.Factuality.Speaker,
            Evidence = _evidence.Cover(proposition.Words, filler.Token, other),
            Confidence = 0.9 - (filler.IsInherited ? 0.15 : 0) - (proposition.Trigger.Part == TriggerPart.Noun ? 0.05 : 0),
            Trace = [proposition.Trigger.Rule, $"slot:{filler.Role}", .. proposition.Factuality.Rules],
        };

    private void AddStates(Proposition proposition, List<Filler> fillers)
    {
        foreach (var role in proposition.Trigger.Frame.Roles)
        {
            foreach (var filler in fillers.Where(filler => filler.Role == role.Name && role.Fillers.Contains(filler.Participant.Label)))
            {
                foreach (var target in fillers.Where(other => other.Role == role.Object && other.Participant != filler.Participant))
                {
                    if (role.Statement is StatementType.HeldIn && proposition.Factuality.Stance is Stance.Planned)
                    {
                        continue;
                    }

                    Add(
                        Draft(proposition, role.Statement, filler, target.Token) with
                        {
                            Object = target.Participant,
                            Stance = StanceOf(proposition, role.Statement),
                            Role = role.Statement == StatementType.AffiliatedWith ? AffiliationRoleOf(proposition) : null,
                        }
                    );
                }
            }
        }
    }

    private static string AffiliationRoleOf(Proposition proposition) =>
        proposition.Trigger.Words[0] switch
        {
            "join" or "enlist" or "infiltrate" => AffiliationRole.Joined,
            "lead" or "head" => AffiliationRole.Leader,
            "command" => AffiliationRole.Commander,
            "found" or "co-found" or "establish" => AffiliationRole.Founder,
            "support" or "back" => AffiliationRole.Supporter,
            _ => AffiliationRole.Member,
        };

    // "Three inmates escaped": from the prison told just before, unless the text says that they were elsewhere.
    private void AddFacility(Proposition proposition, List<Filler> fillers)
    {
        if (fillers.Any(filler => filler.Role == "facility") || !fillers.Any(filler => filler.Role == "escapee"))
        {
            return;
        }

        var document = map.Document;
        var sentence = document.SentenceOf(proposition.Token);
        for (var token = sentence.Tokens.Start; token < sentence.Tokens.End; token++)
        {
            if (
                map.Grammar.Form(token)
                is "court"
                    or "courthouse"
                    or "courtroom"
                    or "hospital"
                    or "convoy"
                    or "van"
                    or "transit"
                    or "transfer"
                    or "custody"
                    or "clinic"
                    or "hotel"
            )
            {
                return;
            }
        }

        Participant? found = null;
        var at = -1;
        for (var token = proposition.Token; token >= 0 && document.SentenceOf(token).Index == sentence.Index; token--)
        {
            if (map.At(token) is { Label: EntityLabel.Prison } prison && MayBeLeft(token))
            {
                (found, at) = (prison, token);
                break;
            }
        }

        for (var token = proposition.Token; token < sentence.Tokens.End && (found is null || at < sentence.Tokens.Start); token++)
        {
            if (map.At(token) is { Label: EntityLabel.Prison } prison && MayBeLeft(token))
            {
                (found, at) = (prison, token);
            }
        }

        found ??=
            map.All.Where(participant => participant.Label == EntityLabel.Prison).ToList() is [var only] && !IsOther(only) ? only : null;
        // Another sentence's prison counts only where this one names no other place.
        if (found is not null && at < sentence.Tokens.Start && NamesOtherPlace(sentence, found))
        {
            return;
        }

        if (found is not null)
        {
            fillers.Add(new Filler("facility", found, at >= sentence.Tokens.Start ? at : proposition.Token, true));
        }
    }

    private static bool IsOther(Participant prison) =>
        !prison.IsNamed && prison.Description?.StartsWith("another ", StringComparison.OrdinalIgnoreCase) == true;

    // "… before attacking another prison": nobody got out of the other one.
    private bool MayBeLeft(int token) =>
        map.PhraseAt(token) is { } phrase
        && phrase.Head == token
        && map.Grammar.Form(phrase.Tokens.Start) is not ("another" or "other" or "second" or "nearby");

    private bool NamesOtherPlace(Language.Documents.Sentence sentence, Participant prison)
    {
        for (var token = sentence.Tokens.Start; token < sentence.Tokens.End; token++)
        {
            if (map.At(token) is { Label: EntityLabel.Place } place && place != prison.Place)
            {
                return true;
            }
        }

        return false;
    }

    private void AddPlaces(Proposition proposition, EventDraft told)
    {
        if (
            told.Prison is { } prison
            && told.Type
                is EventType.PrisonBreak
                    or EventType.Riot
                    or EventType.Attack
                    or EventType.Killing
                    or EventType.Clash
                    or EventType.Bombing
        )
        {
            AddPlace(proposition, told, prison);
        }

        if (told.Place is { } place)
        {
            AddPlace(proposition, told, place);
        }
    }

    private void AddPlace(Proposition proposition, EventDraft told, Participant place)
    {
        if (
            _statements.Any(statement =>
                statement.Type == StatementType.OccurredAt
                && statement.SubjectEvent == told
                && map.Current(statement.Object) == map.Current(place)
            )
        )
        {
            return;
        }

        var sentence = map.Document.SentenceOf(proposition.Token).Tokens;
        var token = -1;
        for (var candidate = sentence.Start; candidate < sentence.End && token < 0; candidate++)
        {
            token = map.At(candidate) == map.Current(place) ? candidate : -1;
        }

        Add(
            new StatementDraft
            {
                Type = StatementType.OccurredAt,
                SubjectEvent = told,
                Object = place,
                Stance = proposition.Factuality.Stance is Stance.Negated or Stance.Denied or Stance.Planned
                    ? proposition.Factuality.Stance
                    : Stance.Asserted,
                Speaker = proposition.Factuality.Speaker,
                When = told.When,
                Evidence = _evidence.Cover(proposition.Words, token),
                Confidence = 0.85,
                Trace = [proposition.Trigger.Rule, "place"],
            }
        );
    }

    private bool IsReflexive(Proposition proposition)
    {
        for (var token = proposition.Words.Start; token < proposition.Words.End; token++)
        {
            if (map.Grammar.Form(token) is "himself" or "herself" or "themselves")
            {
                return true;
            }
        }

        return false;
    }

    // "a roadside bomb killed two": the weapon stands where the one who acts would.
    private bool IsByBomb(Proposition proposition)
    {
        foreach (var argument in proposition.Arguments)
        {
            if (
                argument.Slot is "subj" or "by" or "in"
                && map.Grammar.Lemma(argument.Token) is "bomb" or "mine" or "device" or "explosive" or "bombing" or "blast" or "explosion"
            )
            {
                return true;
            }
        }

        return false;
    }

    // What is said of people counted together is said of each whom the text lists among them.
    private IEnumerable<StatementDraft> WithMembers()
    {
        foreach (var statement in _statements)
        {
            yield return statement;
            if (
                statement.Subject is null
                || statement.Type
                    is not (
                        StatementType.EscapedFrom
                        or StatementType.ArrestedIn
                        or StatementType.KilledIn
                        or StatementType.WoundedIn
                        or StatementType.HeldIn
                        or StatementType.ConvictedIn
                        or StatementType.TookPartIn
                        or StatementType.TargetedIn
                    )
            )
            {
                continue;
            }

            var cohort = map.Current(statement.Subject);
            foreach (var member in map.All.Where(member => member.MemberOf is { } host && map.Current(host) == cohort && member != cohort))
            {
                var span = member.Mentions.Keys.FirstOrDefault(span =>
                    span.Start >= statement.Evidence.Start && span.Start - statement.Evidence.End < 200
                );
                if (span.IsEmpty)
                {
                    continue;
                }

                yield return statement with
                {
                    Subject = member,
                    Evidence = statement.Evidence.Cover(span),
                    Confidence = statement.Confidence - 0.1,
                    Trace = statement.Trace.Add("member"),
                };
            }
        }
    }

    private static bool IsArmedAgainstState(Participant participant) =>
        participant is { Label: EntityLabel.Group, Kind: GroupKind.Militant or GroupKind.Criminal }
        || participant.Description is { } words
            && (
                words.Contains("militant", StringComparison.OrdinalIgnoreCase)
                || words.Contains("rebel", StringComparison.OrdinalIgnoreCase)
                || words.Contains("insurgent", StringComparison.OrdinalIgnoreCase)
            )
        || participant.Side == Side.NonState && participant.Label != EntityLabel.Group;

    private void Add(StatementDraft statement)
    {
        // Nobody is dead, hurt or held by a plan; who was to be is its target.
        if (statement.Stance is Stance.Planned or Stance.Attempted && statement.Type is StatementType.KilledIn or StatementType.WoundedIn)
        {
            statement = statement with { Type = StatementType.TargetedIn };
        }

        if (statement.Stance is Stance.Negated or Stance.Denied && statement.Subject is not { IsNamed: true })
        {
            return;
        }

        _statements.Add(statement);
    }
}
