using Zindan.Core.Entities;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Participants;

/// <summary>Says whose people "its leader" or "two of its members" are where no chain of mentions does.</summary>
internal sealed class BandOwners(ParticipantMap map)
{
    private readonly Grammar _grammar = map.Grammar;

    /// <summary>The only band that this sentence and the one before tell of ("Its leader, Y, was shot"), or null.</summary>
    public Participant? OnlyBandBefore(NounPhrase phrase)
    {
        if (phrase.Determiner != "its")
        {
            return null;
        }

        var sentence = map.Document.SentenceOf(phrase.Head);
        var start = sentence.Index > 0 ? map.Document.Sentences[sentence.Index - 1].Tokens.Start : sentence.Tokens.Start;
        Participant? found = null;
        for (var index = phrase.Index - 1; index >= 0 && map.Phrases[index].Head >= start; index--)
        {
            if (map.Of(map.Phrases[index]) is { Label: EntityLabel.Group } group)
            {
                if (group.Kind is not (GroupKind.Militant or GroupKind.Criminal) || found is not null && found != group)
                {
                    return null;
                }

                found = group;
            }
        }

        return found;
    }

    /// <summary>The subject that tells of its own people ("X said two of its members were killed"), or null.</summary>
    public Participant? TellerOf(NounPhrase phrase, Participant told)
    {
        var sentence = map.Document.SentenceOf(phrase.Head).Tokens;
        for (var index = phrase.Index - 1; index >= 0 && map.Phrases[index].Tokens.Start >= sentence.Start; index--)
        {
            var earlier = map.Phrases[index];
            if (
                map.Of(earlier) is { } subject
                && subject != told
                && _grammar.BareRelation(_grammar.TopOf(earlier.Tokens)) == "nsubj"
                && earlier.Index < phrase.Index - 1
            )
            {
                return subject;
            }
        }

        return null;
    }
}
