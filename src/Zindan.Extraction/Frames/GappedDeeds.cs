using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Frames;

/// <summary>What sentences have in common that tell several deeds by one verb: each further deed is stated as the one that has it is, with its own people.</summary>
internal sealed class GappedDeeds(ParticipantMap map, EventStatements events)
{
    private const double Doubt = 0.1;

    /// <summary>The verbs of a frame, each with the statement that was read from it.</summary>
    /// <param name="told">The statements.</param>
    /// <param name="isMeant">Which propositions count.</param>
    public IEnumerable<(Proposition Proposition, StatementDraft Model)> Models(
        IReadOnlyList<StatementDraft> told,
        Func<Proposition, bool> isMeant
    )
    {
        foreach (var proposition in events.Propositions.Where(isMeant))
        {
            var words = map.Document.SpanOf(proposition.Words);
            if (told.FirstOrDefault(one => one.Evidence.Start < words.End && words.Start < one.Evidence.End) is { } model)
            {
                yield return (proposition, model);
            }
        }
    }

    /// <summary>The statement on further people.</summary>
    /// <param name="model">The statement that has the verb.</param>
    /// <param name="proposition">The verb.</param>
    /// <param name="who">The people.</param>
    /// <param name="words">The words that tell of them.</param>
    public StatementDraft Draft(StatementDraft model, Proposition proposition, Participant who, TokenRange words) =>
        model with
        {
            Subject = who,
            Evidence = map.Document.SpanOf(proposition.Words.Cover(words)),
            Trace = [proposition.Trigger.Rule, "gapped"],
            Confidence = model.Confidence - Doubt,
        };
}
