using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Frames;

/// <summary>The clause behind "days after" or "a week before": what it tells has nothing to do with the deed of the main clause, wherever the tree hangs its verb.</summary>
internal sealed class ClauseOfOtherTime(ParticipantMap map, WordClasses contexts, EventRegister events)
{
    /// <summary>The words between the preposition and a verb whose subject they are, or null where the verb stands in no such clause.</summary>
    /// <param name="verb">Token index.</param>
    public TokenRange? SubjectOf(int verb)
    {
        var start = map.Document.SentenceOf(verb).Tokens.Start;
        for (var token = verb - 1; token > start; token--)
        {
            if (map.Grammar.Upos(token) is "PUNCT" or "VERB")
            {
                return null;
            }

            if (map.Grammar.Form(token) is "after" or "before" && contexts.Contains("measure-of-time", map.Grammar.Lemma(token - 1)))
            {
                return new TokenRange(token + 1, verb);
            }
        }

        return null;
    }

    /// <summary>The deed that the subject of such a clause names last ("an attack on a church"), or null.</summary>
    public EventDraft? Named(TokenRange subject, EventTelling telling)
    {
        for (var noun = subject.End - 1; noun >= subject.Start; noun--)
        {
            if (map.Grammar.Upos(noun) == "NOUN" && events.At(noun) is { } named && EventHost.CanHost(named, telling))
            {
                return named;
            }
        }

        return null;
    }
}
