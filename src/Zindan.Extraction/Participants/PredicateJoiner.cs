using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Participants;

/// <summary>Joins a description in the singular with the one person of whom it is said, as a predicate or beside another description ("a teacher and member of X").</summary>
internal sealed class PredicateJoiner(ParticipantMap map, ExtractionLexicon lexicon)
{
    private readonly Grammar _grammar = map.Grammar;
    private readonly PredicateFinder _predicates = new(map, lexicon);

    /// <summary>Joins them, in order of the text.</summary>
    public void Join()
    {
        foreach (var phrase in map.Phrases)
        {
            if (
                map.Document.SentenceOf(phrase.Head).Kind == Language.Documents.SectionKind.Body
                && map.Of(phrase) is { Label: EntityLabel.Person, IsNamed: false } described
                && described.Mentions.ContainsKey(map.Document.SpanOf(phrase.Tokens))
                && (Subject(phrase) ?? Beside(phrase) ?? Further(phrase)) is { Label: EntityLabel.Person } subject
                && subject != described
                && IsFree(described, phrase)
            )
            {
                map.Merge(subject, described);
            }
        }
    }

    // A description that has been told of before is somebody already.
    private bool IsFree(Participant described, NounPhrase phrase) =>
        described.Whole is null && described.Mentions.Keys.Min(span => span.Start) == map.Document.SpanOf(phrase.Tokens).Start;

    private Participant? Subject(NounPhrase phrase)
    {
        var subjects = _predicates
            .SubjectsOf(phrase.Head)
            .Select(map.At)
            .Where(subject => subject is { Label: EntityLabel.Person or EntityLabel.Cohort })
            .Distinct()
            .ToList();
        return subjects is [{ Label: EntityLabel.Person } only] ? only : null;
    }

    // One article for two nouns in the singular: they are of one man.
    private Participant? Beside(NounPhrase phrase)
    {
        var before = phrase.Tokens.Start - 1;
        return
            phrase is { Determiner: null, Possessor: null, Names.IsEmpty: true }
            && before >= 1
            && _grammar.Form(before) == "and"
            && map.PhraseAt(before - 1) is { IsIndefinite: true } first
            && first.Index == phrase.Index - 1
            && map.Of(first) is { Label: EntityLabel.Person } person
            && lexicon.People.SideOf(lexicon.People.Singular(_grammar.Form(first.Head)).Lemma) is not null
            && (person.IsNamed || IsSubjectOfSingular(first.Head))
            ? person
            : null;
    }

    // "X, the group's treasurer and a nephew of its leader": both are said of X.
    private Participant? Further(NounPhrase phrase)
    {
        var before = phrase.Tokens.Start - 1;
        if (!phrase.IsIndefinite || phrase.Determiner is "another" or "some" || before < 3 || _grammar.Form(before) != "and")
        {
            return null;
        }

        if (map.PhraseAt(before - 1) is not { } first || first.Tokens.Last != before - 1)
        {
            return null;
        }

        // Over what belongs to the first: "a member of the band and a cousin of its leader".
        if (
            map.Of(first) is not { Label: EntityLabel.Person }
            && first.Index > 0
            && first.Possessor is null
            && _grammar.Form(first.Tokens.Start - 1) is "of" or "in" or "for"
            && map.Phrases[first.Index - 1] is { } outer
            && outer.Tokens.End == first.Tokens.Start - 1
        )
        {
            first = outer;
        }

        var start = first.Possessor is { } possessor ? map.Phrases[possessor].Tokens.Start : first.Tokens.Start;
        return
            map.Of(first) is { Label: EntityLabel.Person, IsNamed: true } person
            && first.Names.All(name => map.Document.Names[name].Type != Language.Documents.NameType.Person)
            && start > 1
            && _grammar.Form(start - 1) == ","
            ? person
            : null;
    }

    // "a guard and prisoner were killed" are two, "a teacher and member of X was killed" is one.
    private bool IsSubjectOfSingular(int head)
    {
        var verb = _grammar.Head(head);
        return verb >= 0
            && _grammar.BareRelation(head) == "nsubj"
            && (
                _grammar.Xpos(verb) == "VBZ"
                || _grammar
                    .Children(verb)
                    .Any(child => _grammar.BareRelation(child) is "aux" or "cop" && _grammar.Form(child) is "is" or "was" or "has")
            );
    }
}
