using Zindan.Core.Statements;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Factuality;

/// <summary>
/// What came of a deed is no surer than the deed: "allegedly bombed a church, killing nine and wounding four", "charged with kidnapping six, killing two". Whether it
/// was tried or planned says nothing of the outcome: "tried to flee, killing two". What was done besides is no surer either: "reportedly killed two before escaping".
/// </summary>
internal sealed class OutcomeCues(Grammar grammar, CueTable cues)
{
    private const int Longest = 6;

    /// <summary>The verb of which a participle, with no subject of its own, tells the outcome; -1 for none.</summary>
    public int DeedOf(int predicate)
    {
        var current = predicate;
        for (var steps = 0; steps < Longest && grammar.Xpos(current) == "VBG"; steps++)
        {
            var head = grammar.Head(current);
            if (head < 0 || head > current || IsClauseOfItsOwn(current))
            {
                return -1;
            }

            if (!grammar.IsVerbal(head))
            {
                return grammar.BareRelation(current) == "acl" ? ChargeBetween(head, current) : -1;
            }

            if (grammar.BareRelation(current) is "advcl" or "parataxis" or "dep")
            {
                return head;
            }

            if (grammar.BareRelation(current) != "conj")
            {
                return -1;
            }

            current = head;
        }

        return -1;
    }

    /// <summary>Adds what bears on a deed, or on the charge that names it, to the cues of its outcome.</summary>
    public void Add(CueSet found, int deed, FactualityReading reading)
    {
        var charge = cues.Of("verb", grammar.Lemma(deed));
        if (charge is Cue.Allege or Cue.Claim || !reading.IsDropped && reading.Stance is Stance.Alleged or Stance.Claimed)
        {
            found.Add(Cue.Allege, "outcome");
        }
        else if (charge == Cue.Deny || !reading.IsDropped && reading.Stance == Stance.Denied)
        {
            found.Add(Cue.Deny, "outcome");
        }
    }

    // "X, the man accused of bombing the church, killing nine, was in court": the outcome may hang on the name.
    private int ChargeBetween(int noun, int participle)
    {
        for (var token = noun + 1; token < participle; token++)
        {
            if (grammar.Xpos(token) == "VBN" && grammar.BareRelation(token) == "acl" && cues.Of("verb", grammar.Lemma(token)) == Cue.Allege)
            {
                return token;
            }
        }

        return -1;
    }

    private bool IsClauseOfItsOwn(int verb) =>
        grammar.Child(verb, "nsubj") >= 0 || grammar.Marker(verb) is not (null or "before" or "after" or "while");
}
