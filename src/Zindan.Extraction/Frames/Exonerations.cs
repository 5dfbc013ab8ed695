using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Frames;

/// <summary>
/// Takes back the deed of a conviction that did not stand, or was wrong from the first: "sentenced for the murder of a landowner; a retrial cleared him", "wrongly jailed for the
/// bombing", "acquitted six years after being jailed", "for a murder he did not commit".
/// </summary>
internal sealed class Exonerations(ParticipantMap map, ExtractionLexicon lexicon)
{
    private const int CommitReach = 8;
    private const int AdverbReach = 2;

    /// <summary>The statements, those of an overturned conviction's deed negated.</summary>
    public IEnumerable<StatementDraft> Apply(IReadOnlyList<StatementDraft> statements)
    {
        var verdicts = statements.Where(statement => statement.Type == StatementType.ConvictedIn).ToList();
        foreach (var statement in statements)
        {
            yield return IsDeed(statement) && (IsOverturned(statement, verdicts) || IsUnjust(statement) || IsNotHis(statement))
                ? statement with
                {
                    Stance = Stance.Negated,
                    Trace = statement.Trace.Add("overturned"),
                }
                : statement;
        }
    }

    private static bool IsDeed(StatementDraft statement) =>
        statement is { Type: StatementType.TookPartIn, Stance: Stance.Asserted or Stance.Alleged, Subject: not null }
        && statement.ObjectEvent?.Type
            is EventType.Killing
                or EventType.Attack
                or EventType.Bombing
                or EventType.Kidnapping
                or EventType.Plot;

    private bool IsOverturned(StatementDraft deed, List<StatementDraft> verdicts)
    {
        var person = map.Current(deed.Subject);
        var own = verdicts.Where(verdict => map.Current(verdict.Subject) == person).ToList();
        return own.Exists(verdict => verdict.Stance == Stance.Negated && (IsTakenBack(verdict) || IsAfterSentence(verdict, deed)))
            && own.Exists(verdict =>
                (verdict.Stance == Stance.Asserted || IsTakenBack(verdict))
                && verdict.Evidence.Start < deed.Evidence.End
                && deed.Evidence.Start < verdict.Evidence.End
            );
    }

    private bool IsTakenBack(StatementDraft verdict) =>
        verdict.Trace.Contains("overturned")
        || verdict.Trace.Any(rule =>
            rule.StartsWith("Negate:", StringComparison.Ordinal) && lexicon.Cues.Of("overturn", rule["Negate:".Length..]) is not null
        );

    // "was acquitted six years after being jailed for the murder": of that he was.
    private bool IsAfterSentence(StatementDraft acquittal, StatementDraft deed) =>
        map.Document.SentenceAt(acquittal.Evidence) == map.Document.SentenceAt(deed.Evidence)
        && acquittal.Evidence.End < deed.Evidence.End
        && map.Document.Text[acquittal.Evidence.End..deed.Evidence.End].Contains(" after ", StringComparison.OrdinalIgnoreCase);

    // "wrongly convicted of the murder".
    private bool IsUnjust(StatementDraft deed)
    {
        var tokens = map.Document.SentenceAt(deed.Evidence).Tokens;
        for (var verb = tokens.Start + 1; verb < tokens.End; verb++)
        {
            if (
                lexicon.Carriers.Contains("blaming", map.Grammar.Lemma(verb))
                && map.Document.SpanOf(TokenRange.Of(verb)).Start < deed.Evidence.End
                && Enumerable
                    .Range(Math.Max(tokens.Start, verb - AdverbReach), Math.Min(AdverbReach, verb - tokens.Start))
                    .Any(token => lexicon.Cues.Of("unjust", map.Grammar.Form(token)) is not null)
            )
            {
                return true;
            }
        }

        return false;
    }

    // "for a murder he did not commit".
    private bool IsNotHis(StatementDraft deed)
    {
        var tokens = map.Document.SentenceAt(deed.Evidence).Tokens;
        var first = Enumerable
            .Range(tokens.Start, tokens.Length)
            .FirstOrDefault(token => map.Document.SpanOf(TokenRange.Of(token)).Start >= deed.Evidence.End, tokens.End);
        for (
            var token = first;
            token < Math.Min(tokens.End, first + CommitReach) && map.Grammar.Form(token) is not ("," or "and" or ";");
            token++
        )
        {
            if (map.Grammar.Lemma(token) == "commit" && map.Grammar.HasNegation(token))
            {
                return true;
            }
        }

        return false;
    }
}
