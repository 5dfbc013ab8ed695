using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Core.Text;
using Zindan.Extraction.Participants;

namespace Zindan.Extraction.Frames;

/// <summary>An event of the reading while it is being put together: told once or several times.</summary>
internal sealed class EventDraft(int index, EventType type)
{
    private readonly SortedDictionary<Span, string> _mentions = [];
    private readonly HashSet<Participant> _actors = [];
    private readonly HashSet<Participant> _patients = [];
    private readonly HashSet<string> _things = new(StringComparer.Ordinal);

    /// <summary>Its place among the events of the article.</summary>
    public int Index { get; } = index;

    /// <summary>Its kind.</summary>
    public EventType Type { get; set; } = type;

    /// <summary>Its mentions by place.</summary>
    public IReadOnlyDictionary<Span, string> Mentions => _mentions;

    /// <summary>When it happened.</summary>
    public DateBounds When { get; set; }

    /// <summary>What says best where it happened, or null.</summary>
    public EventPlace? Where { get; private set; }

    /// <summary>What says best in which prison it happened, or null.</summary>
    public EventPlace? InPrison { get; private set; }

    /// <summary>Where, or null.</summary>
    public Participant? Place => Where?.Place;

    /// <summary>In which prison, or null.</summary>
    public Participant? Prison => InPrison?.Place;

    /// <summary>Whether it happened, as far as the article says: not planned, denied or negated.</summary>
    public bool IsReal { get; set; } = true;

    /// <summary>Whether it is told as background: in a relative clause, in the pluperfect, or long before publication.</summary>
    public bool IsBackground { get; set; }

    /// <summary>Whether it is told as long past.</summary>
    public bool IsOld { get; init; }

    /// <summary>The sentence that told it first.</summary>
    public int FirstSentence { get; init; }

    /// <summary>Whether it is told as what happens as a rule.</summary>
    public bool IsHabitual { get; init; }

    /// <summary>Lemmas of the things acted upon.</summary>
    public IReadOnlySet<string> Things => _things;

    /// <summary>Whether a noun in the plural told it first.</summary>
    public bool IsPlural { get; init; }

    /// <summary>Whether a noun told it first.</summary>
    public bool IsNominal { get; init; }

    /// <summary>Whether it is the arrest of one who had got away.</summary>
    public bool IsRecapture { get; init; }

    /// <summary>Whether it is a search for somebody, in which nobody comes to harm unless its sentence says so.</summary>
    public bool IsSearch { get; init; }

    /// <summary>The sentence of its latest mention.</summary>
    public int LastSentence { get; private set; } = -1;

    /// <summary>Those who act in it.</summary>
    public IReadOnlySet<Participant> Actors => _actors;

    /// <summary>Those acted upon in it.</summary>
    public IReadOnlySet<Participant> Patients => _patients;

    /// <summary>Whether it is told only as tried, as an attempt on somebody's life is.</summary>
    public bool IsTried { get; init; }

    /// <summary>Whether a court's verdict was told of it, not only a charge.</summary>
    public bool HasVerdict { get; private set; }

    /// <summary>Whether it was told by this very noun before.</summary>
    public bool IsTold(string noun) => _mentions.Values.Any(text => text.Equals(noun, StringComparison.OrdinalIgnoreCase));

    /// <summary>Adds what a telling says of it.</summary>
    /// <param name="telling">The telling.</param>
    /// <param name="span">Where its trigger stands.</param>
    /// <param name="text">The words of the trigger.</param>
    public void Tell(EventTelling telling, Span span, string text)
    {
        // A bombing is also the killing that it was told as first.
        Type = Type == EventType.Killing && telling.Type == EventType.Bombing ? telling.Type : Type;
        When = Narrow(When, telling.When);
        Where = EventPlace.Better(Where, telling.Place);
        InPrison = EventPlace.Better(InPrison, telling.Prison);
        // "killed" in an attack is not a mention of the attack.
        if (Type == telling.Type || _mentions.Count == 0)
        {
            _mentions.TryAdd(span, text);
        }

        HasVerdict |= telling.Proposition.Trigger.Frame.Name == "Conviction" && !TermsServed.IsTerm(telling.Proposition);
        LastSentence = Math.Max(LastSentence, telling.Sentence);
        _things.UnionWith(telling.Things);
        _things.UnionWith(telling.NamedThings);
        Join(telling.Fillers);
    }

    /// <summary>Adds those who take part in it.</summary>
    public void Join(IEnumerable<Filler> fillers)
    {
        foreach (var filler in fillers)
        {
            _ = EventTelling.IsPatient(filler) ? _patients.Add(filler.Participant) : _actors.Add(filler.Participant);
        }
    }

    /// <summary>Adds what is known of an event that turned out to be this one.</summary>
    public void Absorb(EventDraft other)
    {
        // Who was killed was so in the fight that is told of besides.
        Type = Type == EventType.Killing ? other.Type : Type;
        foreach (var (span, text) in other._mentions)
        {
            _mentions.TryAdd(span, text);
        }

        HasVerdict |= other.HasVerdict;
        LastSentence = Math.Max(LastSentence, other.LastSentence);
        When = Narrow(When, other.When);
        Where = EventPlace.Better(Where, other.Where);
        InPrison = EventPlace.Better(InPrison, other.InPrison);
        _things.UnionWith(other._things);
        _actors.UnionWith(other._actors);
        _patients.UnionWith(other._patients);
    }

    private static DateBounds Narrow(DateBounds known, DateBounds told) =>
        known.IsUnknown ? told
        : known.Overlaps(told) ? known.Intersect(told)
        : known;
}
