using Zindan.Core.Statements;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>Takes back the death of one whom the article says to be alive: "the army, which had reported him killed, said that X was alive".</summary>
internal static class Resurrections
{
    /// <summary>The statements, the deaths of the living denied.</summary>
    public static IEnumerable<StatementDraft> Apply(IEnumerable<StatementDraft> statements, ParticipantMap map)
    {
        var living = Living(map);
        return statements.Select(statement =>
            statement
                is {
                    Type: StatementType.KilledIn,
                    Subject: { IsNamed: true } dead,
                    Stance: Stance.Asserted or Stance.Alleged or Stance.Claimed
                }
            && living.Contains(map.Current(dead)!)
                ? statement with
                {
                    Stance = Stance.Denied,
                    Trace = statement.Trace.Add("alive"),
                }
                : statement
        );
    }

    private static HashSet<Participant> Living(ParticipantMap map)
    {
        var found = new HashSet<Participant>();
        var grammar = map.Grammar;
        for (var token = 0; token < grammar.Count; token++)
        {
            if (grammar.Form(token) == "alive" && Subject(grammar, token) is >= 0 and var subject && map.At(subject) is { } who)
            {
                found.Add(map.Current(who)!);
            }
        }

        return found;
    }

    // "X is alive", "X turned out to be alive".
    private static int Subject(Grammar grammar, int alive) =>
        grammar.Head(alive) is >= 0 and var verb && grammar.BareRelation(alive) == "xcomp" && grammar.Lemma(verb) is "turn" or "prove"
            ? grammar.Child(verb, "nsubj")
        : IsPlain(grammar, alive) ? grammar.Child(alive, "nsubj")
        : -1;

    // "is alive", "was alive and in its hands": not "was not alive", "may be alive", "if he is alive".
    private static bool IsPlain(Grammar grammar, int alive) =>
        grammar.Child(alive, "cop") is >= 0 and var copula
        && grammar.Form(copula) is "is" or "was" or "'s"
        && !grammar
            .Children(alive)
            .Any(child =>
                grammar.Form(child) is "not" or "n't" or "if" or "whether" or "still" or "when" or "while" or "longer"
                || grammar.BareRelation(child) == "aux"
            );
}
