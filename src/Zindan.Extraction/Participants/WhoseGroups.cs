using Zindan.Core.Entities;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Participants;

/// <summary>Finds the organisation that a "whose" speaks of: "the X gang, known as Y, whose founder …".</summary>
internal sealed class WhoseGroups(ParticipantMap map)
{
    private const int Reach = 8;
    private readonly Grammar _grammar = map.Grammar;

    /// <summary>The phrase of the organisation whose the phrase behind a "whose" is, or null.</summary>
    public NounPhrase? Of(NounPhrase phrase)
    {
        var whose = phrase.Tokens.Start - 1;
        if (whose < 1 || _grammar.Form(whose) != "whose")
        {
            return null;
        }

        for (var token = whose - 1; token >= Math.Max(0, whose - Reach); token--)
        {
            if (map.PhraseAt(token) is { } before && map.Of(before) is { } owner)
            {
                return owner is { Label: EntityLabel.Group } && before.Tokens.Last == token ? before : null;
            }

            if (_grammar.Upos(token) is not "PUNCT" || _grammar.Form(token) is ";" or ":" or ".")
            {
                return null;
            }
        }

        return null;
    }
}
