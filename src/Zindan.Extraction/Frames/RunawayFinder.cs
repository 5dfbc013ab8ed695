using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Core.Text;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Frames;

/// <summary>
/// Finds who got out in the article's only break and is told of by what became of them alone: "A is still at large", "A was recaptured", "the fugitive, A", "A is among the missing".
/// </summary>
internal sealed class RunawayFinder
{
    private readonly ParticipantMap _map;
    private readonly Grammar _grammar;
    private readonly ExtractionLexicon _lexicon;
    private readonly ArticleBreak _break;
    private readonly Keepers _keepers;
    private readonly IReadOnlyList<StatementDraft> _statements;
    private readonly HashSet<Participant> _settled;
    private readonly HashSet<Participant> _told;

    /// <summary>Makes a finder for one document.</summary>
    public RunawayFinder(ParticipantMap map, ExtractionLexicon lexicon, ArticleBreak told, IReadOnlyList<StatementDraft> statements)
    {
        (_map, _grammar, _lexicon, _break, _statements) = (map, map.Grammar, lexicon, told, statements);
        _keepers = new Keepers(map, lexicon);
        _told = AttemptDrafts.RunawaysIn(statements, map);
        _settled = Settled(map, statements);
    }

    /// <summary>The statements, in order.</summary>
    public IEnumerable<StatementDraft> Find()
    {
        if (_break is not { Event: { } told, Prison: { } prison })
        {
            return [];
        }

        var found = new List<StatementDraft>();
        foreach (var (who, evidence, rule) in Listed().Concat(Told()).Concat(Recaptured()))
        {
            if (
                who is not ({ Label: EntityLabel.Person, IsNamed: true } or { Label: EntityLabel.Cohort, Count.Low: > 1 })
                || who.Label == EntityLabel.Cohort && !(rule == "status" && (who.IsPrisoner || who.Side == Side.Counted))
                || rule != "listed" && !CrossingSense.MayBeInmate(who)
                || _keepers.Contain(who)
                || rule == "listed" && _told.Contains(who)
                || !_settled.Add(who) && rule != "listed"
            )
            {
                continue;
            }

            _told.Add(who);
            found.Add(Draft(StatementType.EscapedFrom, who, evidence, rule) with { Object = prison, When = told.When });
            found.Add(Draft(StatementType.TookPartIn, who, evidence, rule) with { ObjectEvent = told, When = told.When });
        }

        return found;
    }

    private static StatementDraft Draft(StatementType type, Participant who, Span evidence, string rule) =>
        new()
        {
            Type = type,
            Subject = who,
            Evidence = evidence,
            Confidence = 0.75,
            Trace = ["runaway:" + rule],
        };

    /// <summary>Those of whom some statement says by itself whether they got out, or that they came to free others.</summary>
    public static HashSet<Participant> Settled(ParticipantMap map, IEnumerable<StatementDraft> statements) =>
        statements
            .Where(statement => statement.Subject is not null && Settles(statement))
            .Select(statement => map.Current(statement.Subject)!)
            .ToHashSet();

    private static bool Settles(StatementDraft statement) =>
        statement.Type is StatementType.EscapedFrom or StatementType.AttemptedEscapeFrom
        || statement
            is {
                Type: StatementType.TookPartIn,
                ObjectEvent.Type: EventType.PrisonBreak or EventType.Attack or EventType.Bombing or EventType.Kidnapping or EventType.Arrest
            };

    // "Among the 22 still on the run is A".
    private IEnumerable<(Participant Who, Span Evidence, string Rule)> Listed()
    {
        foreach (var (who, evidence) in new RunawayLists(_map, _lexicon, _break).Find())
        {
            yield return (who, evidence, "listed");
        }

        foreach (var member in _map.All)
        {
            if (
                member is { MemberOf: { } host, Membership: { } words }
                && _map.Current(host) is { } cohort
                && (IsFugitive(cohort) || _map.Current(cohort.Whole) is { IsEscaped: true })
                && _break.IsMeant(_map.Document.SentenceAt(words))
            )
            {
                yield return (member, words, "listed");
            }
        }
    }

    private bool IsFugitive(Participant cohort) =>
        cohort.IsEscaped || cohort.Role is { } role && _lexicon.PrisonWords.Contains("escapee", role);

    private IEnumerable<(Participant Who, Span Evidence, string Rule)> Told()
    {
        foreach (var sentence in _map.Document.Sentences.Where(sentence => sentence.Kind == SectionKind.Body && _break.IsNear(sentence)))
        {
            if (IsOfAnotherTime(sentence.Tokens))
            {
                continue;
            }

            for (var token = sentence.Tokens.Start; token < sentence.Tokens.End; token++)
            {
                var isAbsent = IsAbsent(token, sentence.Tokens);
                if (!isAbsent && !IsStatus(token, sentence.Tokens))
                {
                    continue;
                }

                foreach (var (who, at) in Bearers(token, isAbsent))
                {
                    yield return (
                        who,
                        _map.Document.SpanOf((_map.PhraseAt(at)?.Tokens ?? TokenRange.Of(at)).Cover(TokenRange.Of(token))),
                        "status"
                    );
                }
            }
        }
    }

    // "A was recaptured on Friday".
    private IEnumerable<(Participant Who, Span Evidence, string Rule)> Recaptured()
    {
        foreach (var statement in _statements)
        {
            if (
                statement is { Type: StatementType.ArrestedIn, Stance: Stance.Asserted, Subject: { } subject }
                && statement.Trace.Any(rule => rule.StartsWith("Arrest:", StringComparison.Ordinal) && Says(rule, "recapture"))
                && _map.Document.SentenceAt(statement.Evidence) is var sentence
                && _break.IsNear(sentence)
                && !IsOfAnotherTime(sentence.Tokens)
            )
            {
                yield return (_map.Current(subject)!, statement.Evidence, "recaptured");
            }
        }
    }

    private bool Says(string rule, string name) =>
        _lexicon.PrisonWords.Contains(name, rule[(rule.IndexOf(':', StringComparison.Ordinal) + 1)..].Split('_')[0]);

    // "is at large", "remains on the run", "is still missing", "the last to be caught".
    private bool IsStatus(int token, TokenRange sentence)
    {
        var form = _grammar.Form(token);
        var before = token > sentence.Start ? _grammar.Form(token - 1) : "";
        var first = token > sentence.Start + 1 ? _grammar.Form(token - 2) : "";
        return form switch
        {
            "large" or "liberty" => before == "at",
            "run" or "loose" => before == "the" && first == "on",
            "missing" or "gone" => _grammar.Child(token, "cop") >= 0
                || _grammar.Head(token) is >= 0 and var head
                    && (
                        _grammar.Lemma(head) == "remain"
                        || _lexicon.PrisonWords.Contains("noticed", _grammar.Lemma(head)) && _grammar.IsPassive(head)
                    ),
            "free" => before == "still" && _grammar.Child(token, "cop") >= 0,
            "fugitive" or "escapee" => _grammar.Child(token, "cop") >= 0,
            "last" => token + 3 < sentence.End
                && _grammar.Form(token + 1) == "to"
                && _grammar.Form(token + 2) == "be"
                && _lexicon.PrisonWords.Contains("stopped", _grammar.Lemma(token + 3)),
            _ => false,
        };
    }

    // "were not in their cells at the morning count".
    private bool IsAbsent(int token, TokenRange sentence) =>
        _lexicon.PrisonWords.Contains("berth", _grammar.Lemma(token))
        && _grammar.HasNegation(token)
        && _grammar.Child(token, "cop") >= 0
        && Enumerable.Range(token, sentence.End - token).Any(word => _lexicon.PrisonWords.Contains("head-count", _grammar.Lemma(word)));

    // Whom the tree says it of: the subject of its clause, the noun that it describes.
    private IEnumerable<(Participant Who, int Token)> Bearers(int status, bool isAbsent)
    {
        for (var (token, steps) = (status, 0); token >= 0 && steps < 4; token = _grammar.Head(token), steps++)
        {
            if (!isAbsent && _grammar.HasNegation(token) || _grammar.Children(token).Any(child => _grammar.Form(child) == "no"))
            {
                yield break;
            }

            var subject = _grammar.Child(token, "nsubj");
            if (subject >= 0 && _grammar.Form(subject) is not ("who" or "that" or "which"))
            {
                foreach (var who in _grammar.Conjuncts(subject).Prepend(subject).Distinct())
                {
                    if (_map.At(who) is { } bearer)
                    {
                        yield return (bearer, who);
                    }
                }

                yield break;
            }

            if (token != status && _grammar.IsNominal(token) && _map.At(token) is { } described)
            {
                yield return (described, token);
                yield break;
            }

            if (_grammar.BareRelation(token) is "ccomp" or "parataxis" or "root")
            {
                yield break;
            }
        }
    }

    private bool IsOfAnotherTime(TokenRange sentence)
    {
        for (var token = sentence.Start; token < sentence.End; token++)
        {
            if (_lexicon.PrisonWords.Contains("other-story", _grammar.Form(token)) || _grammar.IsYear(token))
            {
                return true;
            }
        }

        return false;
    }
}
