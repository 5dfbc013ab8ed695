using Zindan.Core.Entities;
using Zindan.Extraction.Participants;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Frames;

/// <summary>
/// The prison break that an article is on: its only one, or the first of several where that opens the article. Sentences behind the telling of another break, or on another prison, do not speak of it.
/// </summary>
internal sealed class ArticleBreak
{
    /// <summary>How many sentences behind a telling of the break still speak of it.</summary>
    private const int Reach = 8;

    /// <summary>How many sentences before a telling may speak of it already.</summary>
    private const int Ahead = 2;

    /// <summary>How many sentences before one another prison may be the one that is spoken of.</summary>
    private const int Nearby = 3;

    /// <summary>Within how many sentences the break is told that an article with several is on.</summary>
    private const int Opening = 3;

    private readonly ParticipantMap _map;
    private readonly HashSet<int> _sentences = [];
    private readonly HashSet<int> _others = [];

    /// <summary>Looks for it among the events of an article.</summary>
    public ArticleBreak(ParticipantMap map, EventStatements events)
    {
        _map = map;
        var all = events
            .Events.Select(events.Current)
            .Distinct()
            .Where(told => told is { Type: EventType.PrisonBreak, IsReal: true })
            .ToList();
        var prisons = all.Select(told => map.Current(told.Prison)).Where(prison => prison is not null).Distinct().ToList();
        var found = prisons is [{ } only] ? Only(all, only) : First(all);
        if (found is null)
        {
            return;
        }

        (Event, Prison) = (found, map.Current(found.Prison));
        foreach (var told in all)
        {
            (IsOther(told, prisons.Count) ? _others : _sentences).UnionWith(
                told.Mentions.Keys.Select(span => map.Document.SentenceAt(span).Index)
            );
        }
    }

    /// <summary>The event, or null.</summary>
    public EventDraft? Event { get; }

    /// <summary>Its prison, or null.</summary>
    public Participant? Prison { get; }

    /// <summary>Whether a sentence may speak of it.</summary>
    public bool IsNear(Sentence sentence) => Follows(sentence, Reach) && !IsOfAnother(sentence, Nearby);

    /// <summary>Whether a sentence may speak of it that calls people fugitives: however far behind, if no other break and no other prison was told of just before.</summary>
    public bool IsMeant(Sentence sentence) =>
        _sentences.Any(index => index - Ahead <= sentence.Index)
        && !_others.Any(other => sentence.Index - Nearby < other && other <= sentence.Index && !Tells(sentence.Index))
        && !IsOfAnother(sentence, 1);

    /// <summary>Whether a sentence tells of it by a word of its own.</summary>
    public bool Tells(int sentence) => _sentences.Contains(sentence);

    private EventDraft? Only(List<EventDraft> all, Participant prison)
    {
        var found = all.FirstOrDefault(told => _map.Current(told.Prison) == prison && !told.IsHabitual);
        // Who broke out of custody elsewhere is not of the prison of a break long past.
        return
            found is null
            || found.IsBackground
                && all.Any(told =>
                    told.Prison is null
                    && !told.IsBackground
                    && (!IsOpening(found.FirstSentence) || told.FirstSentence <= found.FirstSentence)
                )
            ? null
            : found;
    }

    // Told in a relative clause ("are looking for three who escaped") it is what the article is on only where that opens it.
    private EventDraft? First(List<EventDraft> all) =>
        all.Where(told => told.Prison is not null && !told.IsHabitual && !told.IsOld).MinBy(told => told.FirstSentence) is { } first
        && (!first.IsBackground || IsOpening(first.FirstSentence))
        && all.All(told => told.Prison is not null || told.IsBackground || told.FirstSentence >= first.FirstSentence)
            ? first
            : null;

    private bool IsOpening(int index) =>
        _map.Document.Sentences.Where(sentence => sentence.Kind == SectionKind.Body).Take(Opening).Any(sentence => sentence.Index >= index);

    // Where several prisons are told of, what names none may be of any; at another time, it is another break of the same prison.
    private bool IsOther(EventDraft told, int prisons) =>
        told != Event
        && (
            prisons > 1 && _map.Current(told.Prison) != Prison && !(told.Prison is null && !told.IsBackground)
            || told.IsOld != Event!.IsOld
            || !told.When.IsUnknown && !Event.When.IsUnknown && !told.When.Overlaps(Event.When)
        );

    private bool Follows(Sentence sentence, int reach) =>
        _sentences.Any(index =>
            index - Ahead <= sentence.Index
            && sentence.Index <= index + reach
            && !_others.Any(other => index < other && other <= sentence.Index && !Tells(sentence.Index))
        );

    private bool IsOfAnother(Sentence sentence, int nearby)
    {
        var start = _map.Document.Sentences[Math.Max(0, sentence.Index - nearby)].Tokens.Start;
        for (var token = sentence.Tokens.End - 1; token >= start; token--)
        {
            if (_map.At(token) is { Label: EntityLabel.Prison } prison)
            {
                return prison != Prison;
            }
        }

        return false;
    }
}
