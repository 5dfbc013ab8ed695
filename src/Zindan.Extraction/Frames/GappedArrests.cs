using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Frames;

/// <summary>Reads the arrests of a sentence that says its verb once: "one was caught on a bus, another in a church and the rest on Sunday".</summary>
internal sealed class GappedArrests(ParticipantMap map, EventStatements events)
{
    private readonly Grammar _grammar = map.Grammar;
    private readonly GappedDeeds _deeds = new(map, events);

    /// <summary>The statements, each the one on the first with its own people.</summary>
    /// <param name="told">What was read so far.</param>
    public IEnumerable<StatementDraft> Find(IReadOnlyList<StatementDraft> told)
    {
        var arrests = told.Where(statement => statement is { Type: StatementType.ArrestedIn, Stance: Stance.Asserted }).ToList();
        var arrested = arrests.Select(statement => map.Current(statement.Subject)!).ToHashSet();
        foreach (
            var (proposition, model) in _deeds.Models(
                arrests,
                proposition =>
                    proposition.Trigger is { Frame.Name: "Arrest", Part: TriggerPart.Verb } && _grammar.IsPassive(proposition.Token)
            )
        )
        {
            var end = map.Document.SentenceOf(proposition.Token).Tokens.End;
            for (var at = proposition.Words.End; at < end - 2; at++)
            {
                if (_grammar.Form(at) is ";" or ":" || at > proposition.Words.End && _grammar.IsVerbal(at))
                {
                    break;
                }

                if (_grammar.Form(at) is "," or "and" && Gapped(at + 1, end) is { } who && arrested.Add(who.People))
                {
                    yield return _deeds.Draft(model, proposition, who.People, who.Words);
                }
            }
        }
    }

    // "another in a church", "the rest on Sunday": some more of them, a place or a time, and no verb.
    private (Participant People, TokenRange Words)? Gapped(int start, int end) =>
        map.PhraseAt(start) is { } phrase
        && phrase.Tokens.Start == start
        && map.Of(phrase)
            is { Label: EntityLabel.Person or EntityLabel.Cohort, Side: null or Side.Counted or Side.Detained or Side.Suspect } people
        && (_grammar.Form(start) is "another" or "one" or "two" or "the" or "a" || _grammar.Upos(start) == "NUM")
        && phrase.Tokens.Length <= 3
        && phrase.Tokens.End < end - 1
        && (
            _grammar.Form(phrase.Tokens.End) is "in" or "at" or "on" or "near" or "under" or "outside"
            || map.Document.Times.Any(time => time.Tokens.Start == phrase.Tokens.End)
        )
        && HasNoVerb(phrase.Tokens.End, end)
            ? (people, phrase.Tokens)
            : null;

    private bool HasNoVerb(int start, int end)
    {
        for (var token = start; token < end && _grammar.Form(token) is not ("," or "and" or ";"); token++)
        {
            if (_grammar.IsVerbal(token))
            {
                return false;
            }
        }

        return true;
    }
}
