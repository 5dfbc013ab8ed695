using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Frames;

/// <summary>Finds who acts where a machine of war is said to: "Russian warplanes bombed a village", "army helicopters shelled the hills", "drones of the coalition".</summary>
internal sealed class OwnersOfMachines(ParticipantMap map, ExtractionLexicon lexicon)
{
    private readonly DoersBeforeDeeds _forces = new(map, lexicon);

    /// <summary>The nationality that stands before a machine, or null.</summary>
    public NationalityMention? NationOf(int machine) =>
        IsMachine(machine) && map.PhraseAt(machine) is { } phrase
            ? map.Document.Nationalities.FirstOrDefault(nation =>
                phrase.Tokens.Contains(nation.Tokens.Start) && nation.Tokens.Start < phrase.Head
            )
            : null;

    /// <summary>The organisation that stands before a machine, or null.</summary>
    public Participant? ForceOf(int machine)
    {
        if (!IsMachine(machine) || map.PhraseAt(machine) is not { } phrase)
        {
            return null;
        }

        for (var token = phrase.Tokens.Start; token < phrase.Head; token++)
        {
            if ((map.Inside(token) ?? _forces.ForceAt(token)) is { Label: EntityLabel.Group or EntityLabel.Place } owner)
            {
                return owner;
            }
        }

        return null;
    }

    private bool IsMachine(int token) => lexicon.Contexts.Contains("war-machine", map.Grammar.Lemma(token));
}
