using Zindan.Core.Entities;
using Zindan.Extraction.Participants;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Frames;

/// <summary>
/// The prison break of which a sentence speaks that says only who is gone: the article's only one, told not far away; where several were told, none.
/// </summary>
internal sealed class ArticleBreak
{
    /// <summary>How many sentences behind a telling of the break still speak of it.</summary>
    private const int Reach = 8;

    /// <summary>How many sentences before a telling may speak of it already.</summary>
    private const int Ahead = 2;

    /// <summary>How many sentences before one another prison may be the one that is spoken of.</summary>
    private const int Nearby = 3;

    private readonly ParticipantMap _map;
    private readonly List<int> _sentences = [];

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
        // Who broke out of custody elsewhere is not of the prison of a break long past.
        if (
            prisons is not [{ } only]
            || all.FirstOrDefault(told => map.Current(told.Prison) == only && !told.IsHabitual) is not { } found
            || found.IsBackground && all.Any(told => told.Prison is null && !told.IsBackground)
        )
        {
            return;
        }

        (Event, Prison) = (found, only);
        foreach (var told in all)
        {
            _sentences.AddRange(told.Mentions.Keys.Select(span => map.Document.SentenceAt(span).Index));
        }
    }

    /// <summary>The event, or null.</summary>
    public EventDraft? Event { get; }

    /// <summary>Its prison, or null.</summary>
    public Participant? Prison { get; }

    /// <summary>Whether a sentence may speak of it.</summary>
    public bool IsNear(Sentence sentence) =>
        _sentences.Any(index => index - Ahead <= sentence.Index && sentence.Index <= index + Reach) && !IsOfAnother(sentence);

    /// <summary>Whether a sentence tells of it by a word of its own.</summary>
    public bool Tells(int sentence) => _sentences.Contains(sentence);

    private bool IsOfAnother(Sentence sentence)
    {
        var start = _map.Document.Sentences[Math.Max(0, sentence.Index - Nearby)].Tokens.Start;
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
