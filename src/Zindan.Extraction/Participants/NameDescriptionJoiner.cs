using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Finds whom a name was told of by before it fell: "a U.S. diplomat … U.S. diplomat David Foy".</summary>
internal sealed class NameDescriptionJoiner(ParticipantMap map, ExtractionLexicon lexicon)
{
    private readonly ParticipantMap _map = map;
    private readonly Grammar _grammar = map.Grammar;
    private readonly Document _document = map.Document;
    private readonly ExtractionLexicon _lexicon = lexicon;

    /// <summary>Joins a named person with the one person told of before by the noun that stands before the name.</summary>
    public Participant Join(Participant participant, NounPhrase phrase, bool isNew)
    {
        var token = phrase.Head;
        while (
            token >= phrase.Tokens.Start
            && phrase.Names.Any(index => _document.Names[index].Type == NameType.Person && _document.Names[index].Tokens.Contains(token))
        )
        {
            token--;
        }

        if (token < phrase.Tokens.Start)
        {
            return participant;
        }

        var (lemma, plural) = _lexicon.People.Singular(_grammar.Form(token));
        if (plural || _lexicon.People.SideOf(lemma) is not { } side)
        {
            return participant;
        }

        participant.Role ??= lemma;
        participant.Side ??= side;
        participant.IsDetained |= side == Side.Detained;
        if (!isNew)
        {
            return participant;
        }

        var same = _map
            .All.Where(other =>
                other is { Label: EntityLabel.Person, IsNamed: false }
                && SameRole(other.Role, lemma)
                && other.Whole is null
                && phrase.Tokens.Start - other.LastToken < 60
            )
            .ToList();
        // "a mullah" of one sentence need not be "Mullah X" of the next: what happened to them must agree, which is told later.
        return same is [var described] && !IsOther(described) && !IsIndefinite(described)
            ? _map.Merge(participant, described)
            : participant;
    }

    private static bool SameRole(string? left, string right) =>
        left == right || left is "leader" or "chief" or "head" or "commander" && right is "leader" or "chief" or "head" or "commander";

    private static bool IsIndefinite(Participant participant) =>
        participant.Description is { } words
        && (words.StartsWith("a ", StringComparison.OrdinalIgnoreCase) || words.StartsWith("an ", StringComparison.OrdinalIgnoreCase));

    private static bool IsOther(Participant participant) =>
        participant.Description is { } words
        && (
            words.StartsWith("another", StringComparison.OrdinalIgnoreCase)
            || words.Contains("other ", StringComparison.OrdinalIgnoreCase)
            || words.Contains("second ", StringComparison.OrdinalIgnoreCase)
        );
}
