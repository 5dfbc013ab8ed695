using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Frames;

/// <summary>Finds the event that a proposition tells of: one told before, or a new one. A part is never added to its whole.</summary>
internal sealed class EventBuilder
{
    private readonly ParticipantMap _map;
    private readonly EventRegister _events = new();
    private readonly HashSet<int> _triggers = [];
    private readonly Dictionary<Proposition, string> _grounds = [];
    private readonly EventTellingReader _tellings;
    private readonly EventHost _host;
    private readonly DeedNouns _nouns;
    private readonly ToldDeeds _told;
    private readonly EventIdentity _identity;
    private readonly Plots _plots;
    private readonly OwnDeaths _deaths;

    /// <summary>Makes a builder for one document.</summary>
    public EventBuilder(ParticipantMap map, ExtractionLexicon lexicon)
    {
        _map = map;
        _tellings = new EventTellingReader(map, lexicon, _triggers);
        _nouns = new DeedNouns(map.Grammar, _events);
        _told = new ToldDeeds(map, _events);
        _host = new EventHost(map, lexicon.Events, lexicon.Contexts, _events);
        _identity = new EventIdentity(map.Grammar, lexicon.Countries, _events);
        _plots = new Plots(map, _events);
        _deaths = new OwnDeaths(map.Grammar, lexicon.Contexts);
    }

    /// <summary>The events, in order of first mention.</summary>
    public IReadOnlyList<EventDraft> All => _events.All;

    /// <summary>Takes note of all that the article tells: a place belongs to the deed told next to it.</summary>
    public void Expect(IEnumerable<Proposition> propositions)
    {
        foreach (var proposition in propositions.Where(proposition => proposition.Trigger.Frame.EventType is not null))
        {
            _triggers.Add(proposition.Token);
        }
    }

    /// <summary>The event that a token tells of, or null.</summary>
    public EventDraft? At(int token) => _events.At(token);

    /// <summary>The event that stands for one that may have been merged.</summary>
    public EventDraft? Current(EventDraft? told) => _events.Current(told);

    /// <summary>Joins two events that turned out to be one; the earlier stays.</summary>
    public void Merge(EventDraft left, EventDraft right) => _events.Merge(left, right);

    /// <summary>Why a proposition was taken to tell of the event it tells of.</summary>
    public string GroundsOf(Proposition proposition) => _grounds.GetValueOrDefault(proposition, "");

    /// <summary>The kind of event that a proposition tells of: a deed that is only planned is a plot.</summary>
    /// <param name="proposition">The proposition.</param>
    /// <param name="type">The kind its frame gives.</param>
    public EventType TypeOf(Proposition proposition, EventType type) => _plots.TypeOf(proposition, type);

    /// <summary>The event of a proposition, or null where it tells of none.</summary>
    /// <param name="proposition">The proposition.</param>
    /// <param name="type">The type its frame gives.</param>
    /// <param name="fillers">Its fillers.</param>
    public EventDraft? Of(Proposition proposition, EventType type, IReadOnlyList<Filler> fillers)
    {
        var telling = _tellings.Read(proposition, type, fillers);
        if (proposition.Trigger.Requirement is "told-deed" or "told-bomb")
        {
            var meant = proposition.Trigger.Requirement == "told-deed" ? _told.Of(telling) : _told.OfWeapon(telling);
            meant?.Join(fillers);
            _grounds[proposition] = "told before";
            return meant;
        }

        var host =
            telling.Type == EventType.Plot ? _plots.Of(telling)
            : IsHarm(telling) ? _host.Of(telling)
            : proposition.Trigger.Requirement == "weapon" ? _nouns.OfWeapon(telling) ?? _nouns.Same(telling)
            : proposition.Trigger.Requirement == "own-weapon" ? _told.OfWeapon(telling)
            : telling is { IsVerbal: true, Type: EventType.Attack or EventType.Bombing or EventType.SecurityOperation }
                ? _nouns.Told(telling) ?? _nouns.Same(telling)
            : null;
        if (host is null && proposition.Trigger.NeedsHost && !_deaths.NameArms(proposition))
        {
            return null;
        }

        if (host is not null && EarlierHarms.IsLaterDeath(telling, host))
        {
            telling = telling with { When = DateBounds.Unknown, Place = null, Prison = null };
        }

        var told = host is null ? _identity.Of(telling) : (host, "clause");
        if (told is null && (proposition.Trigger.Requirement == "told" || IsSuicide(proposition)))
        {
            return null;
        }

        var found = told?.Event ?? _events.Create(telling);
        _grounds[proposition] = told?.Grounds ?? "new";
        var span = _map.Document.SpanOf(new TokenRange(proposition.Words.Start, proposition.Words.End));
        found.Tell(telling, span, span.Of(_map.Document.Text));
        _events.Set(proposition.Words, proposition.Token, found);
        return found;
    }

    // Who was executed did not die in the deed told before.
    private static bool IsExecution(EventTelling telling) =>
        telling.Proposition.Trigger.Construction.Name == "execute" && !telling.Fillers.Any(filler => filler.Role == "agent");

    // "killed herself": an event only where it is of an attack told of.
    private bool IsSuicide(Proposition proposition) =>
        proposition.Trigger.Frame.Name == "Killing"
        && proposition.Arguments.Any(argument => argument.Slot == "obj" && _map.Grammar.IsReflexive(argument.Token));

    private static bool IsHarm(EventTelling telling) =>
        telling.Type == EventType.Killing && !IsExecution(telling)
        || telling.Type is EventType.Attack or EventType.Bombing
            && telling.Proposition.Trigger.Frame.Name is "Killing" or "Injury" or "Harm";
}
