using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Frames;

/// <summary>Reads the verdicts of a sentence that says its verb once: "A was sentenced to life, B to 20 years and two women to five years each", "A is serving life and B 15 years".</summary>
internal sealed class GappedVerdicts(ParticipantMap map, EventStatements events)
{
    private readonly Grammar _grammar = map.Grammar;
    private readonly GappedDeeds _deeds = new(map, events);

    /// <summary>The statements, each the one on the first with its own convict and term.</summary>
    /// <param name="told">What was read so far.</param>
    public IEnumerable<StatementDraft> Find(IReadOnlyList<StatementDraft> told)
    {
        var convictions = told.Where(statement =>
                statement is { Type: StatementType.ConvictedIn, Stance: Stance.Asserted, Sentence: not null }
            )
            .ToList();
        if (convictions.Count == 0)
        {
            yield break;
        }

        var convicts = convictions.Select(statement => map.Current(statement.Subject)!).ToHashSet();
        foreach (
            var (proposition, model) in _deeds.Models(
                convictions,
                proposition => proposition.Trigger is { Frame.Name: "Conviction", Part: TriggerPart.Verb, Stance: null }
            )
        )
        {
            var end = map.Document.SentenceOf(proposition.Token).Tokens.End;
            for (var at = proposition.Words.Start + 1; at < end - 2; at++)
            {
                if (IsJoint(at) && TermBefore(at + 1, end) is { } given && convicts.Add(given.Who))
                {
                    yield return Gapped(model, proposition, given.Who, given.Term, new TokenRange(at + 1, given.End));
                }
                else if (
                    IsJoint(at)
                    && map.PhraseAt(at + 1) is { } phrase
                    && phrase.Tokens.Start == at + 1
                    && map.Of(phrase) is { Label: EntityLabel.Person or EntityLabel.Cohort } who
                    && Term(phrase.Tokens.End, end, IsInYears(model)) is { } term
                    && convicts.Add(who)
                )
                {
                    yield return Gapped(model, proposition, who, term, new TokenRange(at + 1, term.End));
                }
            }
        }
    }

    private StatementDraft Gapped(StatementDraft model, Proposition proposition, Participant who, TokenRange term, TokenRange words) =>
        _deeds.Draft(model, proposition, who, words) with
        {
            Sentence = map.Document.TextOf(term),
        };

    // "eight years to A and nine to B": the term before who gets it.
    private (Participant Who, TokenRange Term, int End)? TermBefore(int start, int end)
    {
        var to = start + 1;
        if (_grammar.Form(start) != "to" && Term(start, end, false) is { } whole)
        {
            to = whole.End;
        }
        else if (_grammar.Upos(start) != "NUM")
        {
            return null;
        }

        return
            to + 1 < end
            && _grammar.Form(to) == "to"
            && map.PhraseAt(to + 1) is { } phrase
            && phrase.Tokens.Start == to + 1
            && map.Of(phrase) is { Label: EntityLabel.Person or EntityLabel.Cohort } who
            ? (who, new TokenRange(start, to), phrase.Tokens.End)
            : null;
    }

    private static bool IsInYears(StatementDraft model) => model.Sentence!.EndsWith("years", StringComparison.Ordinal);

    private bool IsJoint(int token) => _grammar.Form(token) is "," or ";" or "and" or "while";

    // "to 20 years", "15 years", "to life", "a 12-year term": right behind who gets it.
    private TokenRange? Term(int token, int end, bool isInYears)
    {
        var isTo = token < end && _grammar.Form(token) == "to";
        var start = isTo ? token + 1 : token;
        if (start >= end)
        {
            return null;
        }

        if (_grammar.Form(start) is "life" or "death")
        {
            return isTo || _grammar.Form(start) == "life" ? new TokenRange(start, start + 1) : null;
        }

        var number = _grammar.Form(start) is "a" or "an" ? start + 1 : start;
        if (number + 1 >= end || _grammar.Upos(number) != "NUM")
        {
            return null;
        }

        // "A got ten years, B eight and C six".
        if (isInYears && !isTo && number == start && _grammar.Form(number + 1) is "," or "and" or "." or ";")
        {
            return new TokenRange(start, start + 1);
        }

        var unit = _grammar.Form(number + 1) == "-" ? number + 2 : number + 1;
        return
            unit < end
            && _grammar.Lemma(unit) is "year" or "month"
            && !(unit + 1 < end && _grammar.Form(unit + 1) is "old" or "ago" or "later" or "earlier" or "after" or "before" or "-" or "in")
            ? new TokenRange(start, unit + 1)
            : null;
    }
}
