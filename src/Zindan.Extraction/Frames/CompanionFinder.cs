using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Frames;

/// <summary>Finds who got out together with somebody whose escape was told: "With him went his cousin A and B", "A got over it with him", "A followed him out".</summary>
internal sealed class CompanionFinder(ParticipantMap map, ExtractionLexicon lexicon)
{
    private readonly Grammar _grammar = map.Grammar;
    private readonly PeopleList _list = new(map);

    /// <summary>The statements, each the one on the leader with his companion as the subject.</summary>
    public IEnumerable<StatementDraft> Find(IReadOnlyList<StatementDraft> statements)
    {
        var told = new HashSet<Participant>();
        var escapes = statements.Where(IsEscape).ToLookup(statement => map.Current(statement.Subject)!);
        foreach (
            var statement in statements.Where(statement => statement.Type is StatementType.EscapedFrom or StatementType.AttemptedEscapeFrom)
        )
        {
            told.Add(map.Current(statement.Subject)!);
        }

        foreach (var sentence in map.Document.Sentences.Where(sentence => sentence.Kind == SectionKind.Body))
        {
            for (var token = sentence.Tokens.Start; token < sentence.Tokens.End - 2; token++)
            {
                if (_grammar.Form(token) != "with" || !IsLeader(token + 1) || Leader(token + 1, sentence, escapes) is not { } leader)
                {
                    continue;
                }

                var words = new TokenRange(token, token + 2);
                foreach (var (who, last) in Behind(token, sentence.Tokens).Concat(Before(token, sentence.Tokens)))
                {
                    if (who == leader || who.Titles.Count > 0 && !who.IsPrisoner || !told.Add(who))
                    {
                        continue;
                    }

                    var evidence = map.Document.SpanOf(words.Cover(TokenRange.Of(last)));
                    foreach (var escape in Latest(escapes[leader], sentence.Tokens))
                    {
                        yield return escape with
                        {
                            Subject = who,
                            Evidence = evidence,
                            Confidence = 0.75,
                            Trace = ["companion"],
                        };
                    }
                }
            }
        }
    }

    // Where the pronoun leads nowhere, the only one whose escape was told just before.
    private Participant? Leader(int token, Sentence sentence, ILookup<Participant, StatementDraft> escapes)
    {
        if (map.At(token) is { } leader && (escapes.Contains(leader) || _grammar.Upos(token) != "PRON"))
        {
            return leader;
        }

        var start = map.Document.Sentences[Math.Max(0, sentence.Index - 2)].Tokens.Start;
        var told = Enumerable
            .Range(start, sentence.Tokens.Start - start)
            .Select(map.At)
            .OfType<Participant>()
            .Where(who => who.Label == EntityLabel.Person)
            .Distinct()
            .Take(2)
            .ToList();
        return _grammar.Form(token) is "him" or "her" && told is [var only] && escapes.Contains(only) ? only : null;
    }

    // Of one who escaped twice, the flight told last.
    private List<StatementDraft> Latest(IEnumerable<StatementDraft> escapes, TokenRange sentence)
    {
        var told = escapes.ToList();
        var end = map.Document.SpanOf(sentence).End;
        var prisons = told.Where(escape => escape.Object is not null).ToList();
        return prisons.Select(escape => map.Current(escape.Object)).Distinct().Count() < 2 ? told
            : prisons.Where(escape => escape.Evidence.Start < end).MaxBy(escape => escape.Evidence.Start) is { } last ? [last]
            : [];
    }

    private static bool IsEscape(StatementDraft statement) =>
        statement is { Subject: not null, Stance: Stance.Asserted }
        && (
            statement.Type == StatementType.EscapedFrom
            || statement is { Type: StatementType.TookPartIn, ObjectEvent.Type: EventType.PrisonBreak }
        );

    private bool IsLeader(int token) => _grammar.Upos(token) is "PRON" or "PROPN";

    // "With him went A and B".
    private List<(Participant Who, int Last)> Behind(int with, TokenRange sentence)
    {
        var verb = (map.PhraseAt(with + 1)?.Tokens.End ?? with + 2);
        while (verb < sentence.End && _grammar.Upos(verb) is "AUX" or "ADV")
        {
            verb++;
        }

        if (verb >= sentence.End - 1 || with > sentence.Start + 1 || !Leaves(verb))
        {
            return [];
        }

        var at = verb + 1;
        while (at < sentence.End && _grammar.Form(at) is "out" or "over" or "away" or "off" or ":" or "too")
        {
            at++;
        }

        return _list.Read(at, sentence, _ => true);
    }

    // "A got over it with him".
    private IEnumerable<(Participant Who, int Last)> Before(int with, TokenRange sentence)
    {
        if (
            _grammar.Upos(with + 1) != "PRON"
            || with + 2 < sentence.End && map.PhraseAt(with + 1) is { } phrase && phrase.Tokens.Last != with + 1
        )
        {
            yield break;
        }

        for (var verb = with - 1; verb > sentence.Start && verb > with - 6; verb--)
        {
            if (!_grammar.IsVerbal(verb))
            {
                continue;
            }

            if (
                Leaves(verb)
                && _grammar.Lemma(verb) != "be"
                && !_grammar.HasNegation(verb)
                && !_grammar.Children(verb).Any(child => _grammar.Xpos(child) == "MD")
                && Subject(verb) is >= 0 and var subject
                && map.At(subject) is { Label: EntityLabel.Person or EntityLabel.Cohort } who
                && (CrossingSense.MayBeInmate(who) || who is { IsNamed: true, Side: Side.Kin, Titles.Count: 0 })
            )
            {
                yield return (who, subject);
            }

            yield break;
        }
    }

    // "A, who fled with him": whom the clause is on.
    private int Subject(int verb) =>
        _grammar.Child(verb, "nsubj") is >= 0 and var subject && _grammar.Form(subject) is not ("who" or "that") ? subject
        : _grammar.Relation(verb) == "acl:relcl" ? _grammar.Head(verb)
        : -1;

    private bool Leaves(int verb) =>
        _grammar.Xpos(verb) is "VBD" or "VBN" or "VBZ" or "VBP" && lexicon.PrisonWords.Contains("leaving", _grammar.Lemma(verb));
}
