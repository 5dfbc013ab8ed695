using Zindan.Core.Entities;
using Zindan.Extraction.Participants;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Frames;

/// <summary>The prison break of which a sentence goes on to speak: the one told in it or just before, with no other prison in between; else the one that the article is on.</summary>
internal sealed class NearestBreak
{
    /// <summary>How many sentences behind its telling still speak of it.</summary>
    private const int Reach = 4;

    /// <summary>As <see cref="Reach"/>, for what is told of "a third", "one more".</summary>
    private const int FurtherReach = 10;

    private readonly ParticipantMap _map;
    private readonly ArticleBreak _told;
    private readonly List<(int Sentence, int End, EventDraft Event)> _tellings;

    /// <summary>Looks for the breaks among the events of an article.</summary>
    public NearestBreak(ParticipantMap map, EventStatements events, ArticleBreak told)
    {
        (_map, _told) = (map, told);
        _tellings =
        [
            .. events
                .Events.Select(events.Current)
                .Distinct()
                .Where(one => one is { Type: EventType.PrisonBreak, IsReal: true, Prison: not null, IsHabitual: false })
                .SelectMany(one => one.Mentions.Keys.Select(span => (map.Document.SentenceAt(span).Index, span.End, one)))
                .OrderBy(telling => telling.End),
        ];
    }

    /// <summary>The break and its prison, or null.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="isFurther">Whether it speaks of one more of those who broke out.</param>
    public (EventDraft Event, Participant Prison)? Of(Sentence sentence, bool isFurther)
    {
        var reach = isFurther ? FurtherReach : Reach;
        var near = _tellings.FindLast(telling => telling.Sentence <= sentence.Index && sentence.Index <= telling.Sentence + reach);
        if (
            near.Event is { } told
            && _map.Current(told.Prison) is { } prison
            && !NamesAnother(isFurther ? sentence.Index : near.Sentence + 1, sentence, prison)
        )
        {
            return (told, prison);
        }

        return _told is { Event: { } on, Prison: { } only } && _told.IsNear(sentence) ? (on, only) : null;
    }

    private bool NamesAnother(int from, Sentence sentence, Participant prison)
    {
        for (var index = Math.Min(from, sentence.Index); index <= sentence.Index; index++)
        {
            var tokens = _map.Document.Sentences[index].Tokens;
            for (var token = tokens.Start; token < tokens.End; token++)
            {
                if (_map.At(token) is { Label: EntityLabel.Prison } other && other != prison)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
