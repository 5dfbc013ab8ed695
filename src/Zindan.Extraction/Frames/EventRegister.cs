using Zindan.Language.Documents;

namespace Zindan.Extraction.Frames;

/// <summary>The events of an article so far, and which of them each token tells of.</summary>
internal sealed class EventRegister
{
    // So many events back a text can refer; keeps the time linear in its length.
    private const int Memory = 200;

    private readonly List<EventDraft> _all = [];
    private readonly Dictionary<int, EventDraft> _ofToken = [];
    private readonly Dictionary<EventDraft, EventDraft> _merged = [];

    /// <summary>The events, in order of first mention, those merged into others among them.</summary>
    public IReadOnlyList<EventDraft> All => _all;

    /// <summary>The events that stand and may still be told of, the latest made first.</summary>
    public IEnumerable<EventDraft> LatestFirst
    {
        get
        {
            for (var index = _all.Count - 1; index >= Math.Max(0, _all.Count - Memory); index--)
            {
                if (!_merged.ContainsKey(_all[index]))
                {
                    yield return _all[index];
                }
            }
        }
    }

    /// <summary>The event that a token tells of, or null.</summary>
    public EventDraft? At(int token) => Current(_ofToken.GetValueOrDefault(token));

    /// <summary>The event that stands for one that may have been merged.</summary>
    public EventDraft? Current(EventDraft? told)
    {
        while (told is not null && _merged.TryGetValue(told, out var kept))
        {
            told = kept;
        }

        return told;
    }

    /// <summary>Makes the event of a telling that is of none told before.</summary>
    public EventDraft Create(EventTelling telling)
    {
        var made = new EventDraft(_all.Count, telling.Type)
        {
            IsReal = telling.IsReal,
            IsTried = telling.IsTried,
            IsBackground = telling.IsBackground,
            IsOld = telling.IsOld,
            IsNominal = !telling.IsVerbal,
            IsPlural = telling.IsPlural,
            IsHabitual = telling.IsHabitual,
            FirstSentence = telling.Sentence,
            IsRecapture = telling.IsRecapture,
            IsSearch = telling.Proposition.Trigger.Construction.Name is "hunt" or "hunt-noun",
        };
        _all.Add(made);
        return made;
    }

    /// <summary>Sets which event the words of a trigger tell of.</summary>
    public void Set(TokenRange words, int carrier, EventDraft told)
    {
        for (var token = words.Start; token < words.End; token++)
        {
            _ofToken.TryAdd(token, told);
        }

        _ofToken.TryAdd(carrier, told);
    }

    /// <summary>Joins two events that turned out to be one; the earlier stays.</summary>
    public void Merge(EventDraft left, EventDraft right)
    {
        left = Current(left)!;
        right = Current(right)!;
        if (left == right)
        {
            return;
        }

        var (kept, gone) = left.Index < right.Index ? (left, right) : (right, left);
        kept.Absorb(gone);
        _merged[gone] = kept;
    }
}
