using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Whose a described person is, by the name behind the description ("the commander of the Lions").</summary>
internal sealed class DescriptionOwners(ParticipantMap map)
{
    /// <summary>" of the Lions": the name behind a description that tells whose he is, or null.</summary>
    public string? Behind(NounPhrase phrase) =>
        phrase.Tokens.End + 1 < map.Grammar.Count
        && map.Grammar.Form(phrase.Tokens.End) == "of"
        && map.PhraseAt(phrase.Tokens.End + 1) is { } owner
        && map.Grammar.Upos(owner.Head) == "PROPN"
            ? " " + map.Document.TextOf(new TokenRange(phrase.Tokens.End, owner.Tokens.End))
            : null;

    /// <summary>Whether somebody is told of as another's: "A commander of the Tigers" is not "The commander of the Lions".</summary>
    public bool AreOthers(Participant participant, string? behind)
    {
        if (behind is null)
        {
            return false;
        }

        var owners = participant
            .Mentions.Keys.Select(span => map.Document.Text[span.End..])
            .Where(rest => rest.StartsWith(" of ", StringComparison.OrdinalIgnoreCase))
            .ToList();
        return owners.Count > 0 && owners.TrueForAll(rest => !rest.StartsWith(behind, StringComparison.OrdinalIgnoreCase));
    }
}
