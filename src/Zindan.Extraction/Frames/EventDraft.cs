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

    /// <summary>Its place among the events of the article.</summary>
    public int Index { get; } = index;

    /// <summary>Its kind.</summary>
    public EventType Type { get; set; } = type;

    /// <summary>Its mentions by place.</summary>
    public IReadOnlyDictionary<Span, string> Mentions => _mentions;

    /// <summary>When it happened.</summary>
    public DateBounds When { get; set; }

    /// <summary>Where, or null.</summary>
    public Participant? Place { get; set; }

    /// <summary>In which prison, or null.</summary>
    public Participant? Prison { get; set; }

    /// <summary>Whether it happened, as far as the article says: not planned, denied or negated.</summary>
    public bool IsReal { get; set; } = true;

    /// <summary>Whether it is told as background: in a relative clause, in the pluperfect, or long before publication.</summary>
    public bool IsBackground { get; set; }

    /// <summary>The sentence of its latest mention.</summary>
    public int LastSentence { get; set; } = -1;

    /// <summary>Those who act in it.</summary>
    public HashSet<Participant> Actors => _actors;

    /// <summary>Those acted upon in it.</summary>
    public HashSet<Participant> Patients => _patients;

    /// <summary>Adds a mention.</summary>
    public void AddMention(Span span, string text, int sentence)
    {
        _mentions.TryAdd(span, text);
        LastSentence = Math.Max(LastSentence, sentence);
    }
}
