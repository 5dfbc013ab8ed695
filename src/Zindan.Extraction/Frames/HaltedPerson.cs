using Zindan.Core.Entities;
using Zindan.Extraction.Participants;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Frames;

/// <summary>Finds of whom a verb tells that he was halted: its subject, or the one whom the words beside the subject name ("a seventh, Raul Mena, fell from the wall").</summary>
internal sealed class HaltedPerson(ParticipantMap map)
{
    /// <summary>The token of the subject, or −1.</summary>
    public int Subject(int verb)
    {
        for (var (token, steps) = (verb, 0); token >= 0 && steps < 3; token = map.Grammar.Head(token), steps++)
        {
            var subject = map.Grammar.Child(token, "nsubj");
            if (subject >= 0)
            {
                return map.Grammar.Form(subject) is "who" or "that" && map.Grammar.Relation(token) == "acl:relcl"
                    ? map.Grammar.Head(token)
                    : subject;
            }

            if (
                map.Grammar.BareRelation(token) is not ("conj" or "xcomp")
                && !(token == verb && map.Grammar.BareRelation(token) == "advmod")
            )
            {
                return map.Grammar.Relation(token) == "acl:relcl" ? map.Grammar.Head(token) : Ordinal(token);
            }
        }

        return -1;
    }

    // "A tenth, X, remained": the tree may take the number for a measure.
    private int Ordinal(int verb) =>
        map
            .Grammar.Children(verb)
            .Where(child => child < verb && map.Grammar.Relation(child) == "obl:unmarked" && map.Grammar.Child(child, "appos") >= 0)
            .DefaultIfEmpty(-1)
            .First();

    /// <summary>The people that a subject speaks of, or null.</summary>
    public Participant? Of(int subject) =>
        map.At(subject)
        ?? map.Grammar.Children(subject)
            .Where(child => map.Grammar.BareRelation(child) is "appos" or "nmod" or "flat")
            .Select(map.At)
            .FirstOrDefault(person => person is { Label: EntityLabel.Person });

    /// <summary>As <see cref="Of"/>, but with the name that stands between the subject and its verb: "one more man, a smuggler called X, got stuck".</summary>
    public Participant? Named(int subject, int verb)
    {
        var who = Of(subject);
        if (who is { Label: EntityLabel.Person, IsNamed: true } or { Label: EntityLabel.Cohort })
        {
            return who;
        }

        var aside = new TokenRange(subject + 1, Math.Max(subject + 1, verb));
        var named = Enumerable
            .Range(aside.Start, aside.Length)
            .Select(map.At)
            .Where(person => person is { Label: EntityLabel.Person, IsNamed: true })
            .Distinct()
            .ToList();
        return aside.Length > 0 && map.Grammar.Form(aside.Start) == "," && named is [{ } only] ? only : who;
    }
}
