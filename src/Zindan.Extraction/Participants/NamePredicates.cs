using Zindan.Core.Entities;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Joins a description with the name that a sentence says it is: "the group's leader is X", "whose founder was X", "the dead man is X".</summary>
internal sealed class NamePredicates(ParticipantMap map)
{
    private readonly Grammar _grammar = map.Grammar;

    /// <summary>Joins them, in order of the text.</summary>
    public void Join()
    {
        foreach (var phrase in map.Phrases)
        {
            if (
                map.Document.SentenceOf(phrase.Head).Kind == SectionKind.Body
                && map.Of(phrase) is { Label: EntityLabel.Person, IsNamed: true } name
                && !phrase.Names.IsEmpty
                && _grammar.TopOf(phrase.Tokens) is var top
                && IsPlainlySaid(top)
                && _grammar.Child(top, "nsubj") is >= 0 and var subject
                && subject < top
                && map.PhraseAt(subject) is { } before
                && before.Head == subject
                && IsDefinite(before)
                && map.Of(before) is { Label: EntityLabel.Person, IsNamed: false, Whole: null, MemberOf: null } described
            )
            {
                _ = map.Merge(name, described);
            }
        }
    }

    // "is not X", "may be X", "are X and Y": somebody else, or nobody knows.
    private bool IsPlainlySaid(int name)
    {
        var copula = _grammar.Child(name, "cop");
        return copula >= 0
            && copula < name
            && _grammar.Form(copula) is "is" or "was"
            && _grammar.Child(name, "aux") < 0
            && _grammar.Child(name, "conj") < 0
            && _grammar.Preposition(name) is null
            && !Enumerable.Range(copula, name - copula).Any(token => _grammar.Form(token) is "not" or "n't" or "never" or "like");
    }

    private bool IsDefinite(NounPhrase phrase) =>
        phrase.IsDefinite
        || phrase.Possessor is not null
        || phrase.Determiner is "its" or "their" or "his" or "her"
        || phrase.Tokens.Start > 0 && _grammar.Form(phrase.Tokens.Start - 1) == "whose";
}
