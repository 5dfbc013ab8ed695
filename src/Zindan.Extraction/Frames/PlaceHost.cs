using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>Climbs the tree from a place to the first deed told there: to that deed the place belongs, and to no other.</summary>
internal sealed class PlaceHost(Grammar grammar, WordClasses words, IReadOnlySet<int> triggers)
{
    private const int Reach = 6;
    private readonly DeedsOfVerdicts _verdicts = new(grammar, words, triggers);

    /// <summary>How far a place stands from the proposition to which it belongs; null where it belongs to another or to none.</summary>
    public int? Distance(Proposition proposition, int head, EntityLabel label)
    {
        var cost = head < proposition.Token ? 1 : 0;
        var below = head;
        for (var (current, steps) = (head, 0); current >= 0 && steps <= Reach; current = grammar.Head(current), steps++)
        {
            if (label == EntityLabel.Place && _verdicts.Between(current, head) is >= 0 and var deed)
            {
                return deed == proposition.Token ? cost + steps : null;
            }

            // "a series of bombings in X": the place hangs on the noun that counts them.
            if (
                current == proposition.Token
                || grammar.Head(proposition.Token) == current && words.Contains("series", grammar.Lemma(current))
            )
            {
                return cost + steps;
            }

            if (IsTellingOfDeed(current, proposition) || IsDeedOfDeaths(current, proposition) || IsSceneOf(current, proposition))
            {
                return cost + steps + 1;
            }

            if (steps > 0 && IsBeforeSpeech(current, proposition, below))
            {
                return cost + steps + 1;
            }

            if (triggers.Contains(current) || steps > 0 && Diverts(current, proposition))
            {
                return null;
            }

            if (Carries(current, proposition, below, steps))
            {
                return cost + steps + 1;
            }

            if (IsClause(current))
            {
                return null;
            }

            below = current;
        }

        return null;
    }

    // "killed three in twin blasts near a station in X": of the deed in which they died.
    private bool IsDeedOfDeaths(int noun, Proposition proposition) =>
        proposition.Trigger is { Part: TriggerPart.Verb, Frame.Name: "Killing" or "Injury" }
        && triggers.Contains(noun)
        && grammar.Upos(noun) == "NOUN"
        && grammar.Head(noun) == proposition.Token
        && grammar.BareRelation(noun) == "obl"
        && grammar.Preposition(noun) is "in" or "during";

    // "an attack claimed by X on a base in Y", "the blast, which took place in Y".
    private bool IsTellingOfDeed(int verb, Proposition proposition) =>
        proposition.Trigger.Part == TriggerPart.Noun
        && grammar.Head(verb) == proposition.Token
        && (
            grammar.Relation(verb) == "acl" && words.Contains("owning-up", grammar.Lemma(verb))
            || grammar.Relation(verb) == "acl:relcl" && words.Contains("happen", grammar.Lemma(verb))
        );

    // "the scene of the blast in X".
    private bool IsSceneOf(int noun, Proposition proposition) =>
        words.Contains("scene", grammar.Lemma(noun))
        && grammar.Head(proposition.Token) == noun
        && grammar.BareRelation(proposition.Token) == "nmod";

    // "In X, police said, gunmen shot a judge".
    private bool IsBeforeSpeech(int verb, Proposition proposition, int below) =>
        below < verb
        && grammar.Form(verb + 1) == ","
        && grammar.BareRelation(below) == "obl"
        && grammar.Head(proposition.Token) == verb
        && grammar.BareRelation(proposition.Token) == "ccomp"
        && proposition.Token > verb
        && grammar.Child(verb, "nsubj") is >= 0 and var speaker
        && speaker > below;

    // Where somebody speaks, or where the hurt die, is not where it happened.
    private bool Diverts(int token, Proposition proposition) =>
        grammar.IsVerbal(token)
            ? words.Contains("speak", grammar.Lemma(token))
            : proposition.Trigger.Frame.Name is "Killing" or "Injury" && words.Contains("healing", grammar.Lemma(token))
                // "jailed for robbing a bank in X": of where the deed was, not the court.
                || proposition.Trigger.Frame.Name is "Conviction" or "Charge" && grammar.Preposition(token) is "for" or "over";

    private bool IsClause(int token) =>
        grammar.Relation(token) is "acl:relcl" or "acl" or "ccomp" or "parataxis"
        || grammar.BareRelation(token) == "advcl" && !IsMeanwhile(token)
        || grammar.BareRelation(token) == "conj" && grammar.IsVerbal(token);

    // "carried out the attack in X", "the clash took place in X", "broke into a home in X and shot him".
    private bool Carries(int verb, Proposition proposition, int below, int steps)
    {
        if (
            !(grammar.IsVerbal(verb) || grammar.Upos(verb) == "ADJ")
            || grammar.Head(proposition.Token) != verb
            || steps == 0
            || words.Contains("speak", grammar.Lemma(verb))
        )
        {
            return false;
        }

        return grammar.BareRelation(proposition.Token) switch
        {
            "obj" or "xcomp" => below > verb || grammar.BareRelation(below) == "obl",
            "obl" => below > verb && grammar.Preposition(proposition.Token) is "in" or "during"
                || grammar.Preposition(proposition.Token) == "by"
                    && grammar.Relation(below) == "nsubj:pass"
                    && words.Contains("befall", grammar.Lemma(verb)),
            "nsubj" => (grammar.BareRelation(below) == "obl" || below > verb && grammar.BareRelation(below) == "advmod")
                && words.Contains("happen", grammar.Lemma(verb))
                || below > verb && grammar.BareRelation(below) is "obj" or "obl" && words.Contains("befall", grammar.Lemma(verb)),
            "conj" => below < proposition.Token && proposition.Trigger.Part == TriggerPart.Verb,
            // "shells landed in X, killing two".
            "advcl" => below < proposition.Token
                && grammar.BareRelation(below) is "obl" or "obj"
                && proposition.Trigger.Part == TriggerPart.Verb
                && grammar.Xpos(proposition.Token) == "VBG",
            _ => false,
        };
    }

    private bool IsMeanwhile(int verb)
    {
        foreach (var child in grammar.Children(verb))
        {
            if (grammar.BareRelation(child) is "mark" or "advmod" && words.Contains("while", grammar.Form(child)))
            {
                return true;
            }
        }

        return false;
    }
}
