using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>Tells a ban or sanctions against a band or a person from the other senses of their words: designated a terrorist group, not an area; sanctions on a financier, not on a state.</summary>
internal sealed class BanSense(ParticipantMap map, WordClasses words)
{
    private const int Reach = 16;

    /// <summary>Whether a proposition has what its trigger requires of a ban.</summary>
    public bool Holds(Proposition proposition, IReadOnlyList<Filler> fillers) =>
        proposition.Trigger.Requirement == "sanctioned"
            ? fillers.Any(filler =>
                filler
                    is {
                        Role: "target",
                        Participant: { IsNamed: true, Label: EntityLabel.Person }
                            or { Label: EntityLabel.Group, Kind: not (GroupKind.State or GroupKind.Media or GroupKind.Other) }
                    }
            )
            : fillers.Any(filler =>
                filler is { Role: "target", Participant: { Label: EntityLabel.Group, Kind: not GroupKind.State } }
                && IsOutlawed(proposition, filler.Token)
            );

    // "designated X as a foreign terrorist organization", "declared X illegal".
    private bool IsOutlawed(Proposition proposition, int target)
    {
        var start = Math.Max(map.PhraseAt(target)?.Tokens.End ?? target + 1, proposition.Words.End);
        var end = Math.Min(map.Document.SentenceOf(target).Tokens.End, start + Reach);
        for (var token = start; token < end; token++)
        {
            if (words.Contains("outlawed", map.Grammar.Lemma(token)))
            {
                return true;
            }

            if (map.Grammar.Form(token) is "," or ";" or "and" or "but")
            {
                return false;
            }
        }

        return false;
    }
}
