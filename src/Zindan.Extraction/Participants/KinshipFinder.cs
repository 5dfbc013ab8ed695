using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Factuality;
using Zindan.Extraction.Frames;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Participants;

/// <summary>Finds kin and followers: "X's brother", "his two sons", "a cousin of X".</summary>
internal sealed class KinshipFinder(ParticipantMap map, ExtractionLexicon lexicon, FactualityReader factuality)
{
    private readonly Grammar _grammar = map.Grammar;

    /// <summary>The statements of kinship, in order of the text.</summary>
    public IEnumerable<StatementDraft> Find()
    {
        foreach (var phrase in map.Phrases)
        {
            if (
                !map.Document.SentenceOf(phrase.Head).IsProse
                || map.Of(phrase) is not { Label: EntityLabel.Person or EntityLabel.Cohort } relative
            )
            {
                continue;
            }

            if (RoleIn(phrase) is not { } role || OtherOf(phrase) is not { } other || other.Participant == relative)
            {
                continue;
            }

            var reading = factuality.OfDescription(phrase.Head);
            foreach (
                var member in map
                    .All.Where(member =>
                        member.MemberOf is { } host && map.Current(host) == relative && relative.Label == EntityLabel.Cohort
                    )
                    .ToList()
            )
            {
                yield return new StatementDraft
                {
                    Type = StatementType.RelatedTo,
                    Subject = member,
                    Object = other.Participant,
                    Role = role,
                    Stance = reading.Stance,
                    Speaker = reading.Speaker,
                    Evidence = map
                        .Document.SpanOf(other.Tokens.Cover(phrase.Tokens))
                        .Cover(
                            member
                                .Mentions.Keys.Where(span => span.Start >= map.Document.SpanOf(phrase.Tokens).Start)
                                .DefaultIfEmpty(map.Document.SpanOf(phrase.Tokens))
                                .First()
                        ),
                    Confidence = 0.8,
                    Trace = ["kinship", "member", .. reading.Rules],
                };
            }

            yield return new StatementDraft
            {
                Type = StatementType.RelatedTo,
                Subject = relative,
                Object = other.Participant,
                Role = role,
                Stance = reading.Stance,
                Speaker = reading.Speaker,
                Evidence = map.Document.SpanOf(other.Tokens.Cover(phrase.Tokens)),
                Confidence = 0.85,
                Trace = ["kinship", .. reading.Rules],
            };
        }
    }

    private string? RoleIn(NounPhrase phrase)
    {
        // "his brother Nemat": the noun stands before the name.
        for (var token = phrase.Tokens.End - 1; token >= phrase.Tokens.Start; token--)
        {
            if (lexicon.Kinship.ClassOf(lexicon.People.Singular(HyphenatedWord.EndingAt(_grammar, token)).Lemma) is { } whole)
            {
                return whole;
            }

            var (lemma, _) = lexicon.People.Singular(_grammar.Form(token));
            if (token > phrase.Tokens.Start && lexicon.Kinship.ClassOf($"{_grammar.Form(token - 1)} {lemma}") is { } two)
            {
                return two;
            }

            if (lexicon.Kinship.ClassOf(lemma) is { } role)
            {
                return role;
            }

            if (map.Document.Names.All(name => !name.Tokens.Contains(token)))
            {
                return null;
            }
        }

        return null;
    }

    // A pronoun counts where no other person stands between it and whom it means.
    private bool IsClear(NounPhrase phrase, Participant meant)
    {
        var start = map.Document.SpanOf(phrase.Tokens).Start;
        var last = meant.Mentions.Keys.Where(span => span.End <= start).Select(span => span.End).DefaultIfEmpty(-1).Max();
        return last >= 0
            && start - last < 300
            && !map.All.Any(other =>
                other != meant
                && other is { Label: EntityLabel.Person, IsNamed: true }
                && other.Mentions.Keys.Any(span => span.Start > last && span.End <= start)
            );
    }

    private (Participant Participant, Language.Documents.TokenRange Tokens)? OtherOf(NounPhrase phrase)
    {
        if (phrase.Possessor is { } possessor && map.Of(map.Phrases[possessor]) is { Label: EntityLabel.Person } owner)
        {
            return (owner, map.Phrases[possessor].Tokens);
        }

        if (phrase.Determiner is "his" or "her" && map.Possessor(phrase) is { Label: EntityLabel.Person } his && IsClear(phrase, his))
        {
            return (his, phrase.Tokens);
        }

        var at = phrase.Tokens.End;
        if (
            at + 1 < _grammar.Count
            && _grammar.Form(at) == "of"
            && map.PhraseAt(at + 1) is { } next
            && map.Of(next) is { Label: EntityLabel.Person } person
        )
        {
            return (person, next.Tokens);
        }

        return null;
    }
}
