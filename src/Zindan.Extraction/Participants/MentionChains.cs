using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Which participant each chain of coreferent mentions speaks of, as far as the text was read.</summary>
internal sealed class MentionChains
{
    private readonly ParticipantMap _map;
    private readonly Dictionary<int, int> _ofToken = [];
    private readonly Dictionary<int, Participant> _participants = [];

    /// <summary>Reads the chains of a document; one without chains has none.</summary>
    public MentionChains(ParticipantMap map)
    {
        _map = map;
        foreach (var chain in (map.Document.Given & Annotations.Chains) != 0 ? map.Document.Chains : [])
        {
            foreach (var mention in chain.Mentions)
            {
                _ofToken.TryAdd(mention.Head, chain.Index);
                if (mention.Kind == MentionKind.Name)
                {
                    for (var token = mention.Tokens.Start; token < mention.Tokens.End; token++)
                    {
                        _ofToken.TryAdd(token, chain.Index);
                    }
                }
            }
        }
    }

    /// <summary>The participant that the chain of a token speaks of, or null where it was not told of yet.</summary>
    public Participant? Of(int token) =>
        _ofToken.TryGetValue(token, out var chain) && _participants.TryGetValue(chain, out var participant)
            ? _map.Current(participant)
            : null;

    /// <summary>Says whom the chain of a token speaks of, where nobody said so before.</summary>
    public void Open(int token, Participant participant)
    {
        if (_ofToken.TryGetValue(token, out var chain))
        {
            _participants.TryAdd(chain, participant);
        }
    }

    /// <summary>Says whom the chain of a name speaks of, whatever was said before.</summary>
    public void Name(int token, Participant participant)
    {
        if (_ofToken.TryGetValue(token, out var chain))
        {
            _participants[chain] = participant;
        }
    }
}
