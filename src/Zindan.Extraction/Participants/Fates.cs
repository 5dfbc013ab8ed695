using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Tells whether a description cannot speak of somebody because of what befell them: "the escaped prisoner" is not the prisoner who was killed.</summary>
internal sealed class Fates(Grammar grammar, WordClasses words)
{
    private const int MaximumSteps = 4;

    /// <summary>Whether the description speaks of the living and the participant was last told to be dead.</summary>
    public bool Contradict(NounPhrase phrase, Participant participant) =>
        participant.LastToken >= 0
        && (
            IsAlive(phrase.Tokens) && IsKilled(participant.LastToken)
            || Acts(phrase.Head) && (IsKilled(participant.LastToken) || IsKilled(participant.FirstToken))
        );

    /// <summary>Whether the description is of somebody who is caught or charged, and the participant was last told to be dead.</summary>
    public bool AreDead(NounPhrase phrase, Participant participant) =>
        participant.LastToken >= 0 && IsTaken(phrase.Head) && IsKilled(participant.LastToken);

    // "A guard stabbed another guard to death. The guard was arrested": not the dead one, unless it had been before.
    private bool IsTaken(int head)
    {
        var verb = grammar.Head(head);
        return verb >= 0
            && grammar.Relation(head) == "nsubj:pass"
            && words.Contains("taken", grammar.Lemma(verb))
            && !grammar.HasAuxiliary(verb, "had");
    }

    private bool IsAlive(TokenRange tokens)
    {
        for (var token = tokens.Start; token < tokens.End; token++)
        {
            if (words.Contains("alive", grammar.Form(token)))
            {
                return true;
            }
        }

        return false;
    }

    // "Soldiers killed six rebels. The rebels abducted a mayor": other rebels, unless they had done so before.
    private bool Acts(int head)
    {
        var verb = grammar.Head(head);
        return verb >= 0
            && grammar.IsVerbal(verb)
            && !words.Contains("dying", grammar.Lemma(verb))
            && !words.Contains("being", grammar.Lemma(verb))
            && !grammar.HasAuxiliary(verb, "had")
            && (
                grammar.BareRelation(head) == "nsubj" && !grammar.IsPassive(verb) && grammar.Child(verb, "obj") >= 0
                || grammar.BareRelation(head) == "obl" && grammar.Preposition(head) == "by"
            );
    }

    private bool IsKilled(int token)
    {
        for (var steps = 0; steps < MaximumSteps && grammar.BareRelation(token) is "conj" or "flat" or "compound"; steps++)
        {
            if (grammar.Head(token) < 0)
            {
                return false;
            }

            token = grammar.Head(token);
        }

        var verb = grammar.Head(token);
        return verb >= 0
            && (
                grammar.Relation(token) is "nsubj:pass" or "obj" && (words.Contains("killing", grammar.Lemma(verb)) || IsToDeath(verb))
                || grammar.BareRelation(token) == "nsubj" && words.Contains("dying", grammar.Lemma(verb))
            );
    }

    // "stabbed to death".
    private bool IsToDeath(int verb) =>
        grammar.Children(verb).Any(child => grammar.Lemma(child) == "death" && grammar.Preposition(child) == "to");
}
