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
                if (_grammar.Form(token) != "with" || map.At(token + 1) is not { } leader || !IsLeader(token + 1))
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
                    foreach (var escape in escapes[leader])
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
        if (_grammar.Upos(with + 1) != "PRON" || with + 2 < sentence.End && map.PhraseAt(with + 1)?.Tokens.Last != with + 1)
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
                && _grammar.Child(verb, "nsubj") is >= 0 and var subject
                && map.At(subject) is { Label: EntityLabel.Person or EntityLabel.Cohort } who
                && CrossingSense.MayBeInmate(who)
            )
            {
                yield return (who, subject);
            }

            yield break;
        }
    }

    private bool Leaves(int verb) =>
        _grammar.Xpos(verb) is "VBD" or "VBN" or "VBZ" or "VBP" && lexicon.PrisonWords.Contains("leaving", _grammar.Lemma(verb));
}
