using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>Tells who was let go by those who held them, as the article says anywhere: whoever then "walked out" broke out of nothing.</summary>
internal sealed class ReleaseSense(ParticipantMap map, WordClasses words)
{
    private readonly Lazy<HashSet<Participant>> _released = new(() => Collect(map, words));

    /// <summary>Whether somebody is said to have been let go.</summary>
    public bool WasReleased(Participant participant) => _released.Value.Contains(participant);

    /// <summary>Whether prisoners are said to have been freed from a prison, by nobody who is named.</summary>
    public bool IsLetOut(Proposition proposition, IReadOnlyList<Filler> fillers) =>
        map.Grammar.IsPassive(proposition.Token)
        && fillers.Any(filler => filler is { Role: "facility", Participant.IsNamed: true })
        && fillers.Any(filler => filler.Role == "prisoner" && !Standing.IsKeeper(filler.Participant))
        && !proposition.Arguments.Any(argument => argument.Slot == "by");

    private static HashSet<Participant> Collect(ParticipantMap map, WordClasses words)
    {
        var found = new HashSet<Participant>();
        var grammar = map.Grammar;
        for (var verb = 0; verb < grammar.Count; verb++)
        {
            if (!grammar.IsVerbal(verb) || !words.Contains("let-go", grammar.Lemma(verb)))
            {
                continue;
            }

            var whom = grammar.Child(verb, grammar.IsPassive(verb) ? "nsubj:pass" : "obj");
            if (whom >= 0 && map.At(whom) is { } participant)
            {
                found.Add(participant);
            }
        }

        return found;
    }
}
