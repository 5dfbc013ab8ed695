using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;

namespace Zindan.Extraction.Frames;

/// <summary>Finds the town that a noun for one stands for: "the town of X", "the northern city, X", "X village".</summary>
internal sealed class CalledTowns(ParticipantMap map, WordClasses words)
{
    /// <summary>The place, or null.</summary>
    public Participant? Of(int noun)
    {
        if (map.Grammar.Upos(noun) != "NOUN" || !words.Contains("area", map.Grammar.Lemma(noun)))
        {
            return null;
        }

        foreach (var child in map.Grammar.Children(noun))
        {
            var place =
                child > noun && map.Grammar.BareRelation(child) == "nmod" && map.Grammar.Preposition(child) == "of" ? map.At(child)
                : child > noun && map.Grammar.BareRelation(child) == "appos" ? map.At(child)
                : child < noun && map.Grammar.BareRelation(child) == "compound" ? map.Inside(child)
                : null;
            if (place is { Label: EntityLabel.Place })
            {
                return place;
            }
        }

        return null;
    }
}
