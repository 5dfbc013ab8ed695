using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;

namespace Zindan.Extraction.Frames;

/// <summary>Finds who is attacked where a thing of theirs is hit: "the convoy of the minister, X", "the headquarters of Y", "X's house". Only those with a name.</summary>
internal sealed class Belongings(ParticipantMap map, WordClasses contexts)
{
    /// <summary>Who is attacked in a vehicle: "a convoy carrying election workers was ambushed". Null where nobody is said to be in it.</summary>
    public Participant? PassengersOf(int vehicle)
    {
        if (!contexts.Contains("vehicle", map.Grammar.Lemma(vehicle)))
        {
            return null;
        }

        foreach (var child in map.Grammar.Children(vehicle))
        {
            if (
                map.Grammar.BareRelation(child) == "acl"
                && contexts.Contains("carrying", map.Grammar.Lemma(child))
                && map.Grammar.Child(child, "obj") is >= 0 and var load
                && map.At(load) is { Label: EntityLabel.Person or EntityLabel.Cohort } people
            )
            {
                return people;
            }
        }

        return null;
    }

    /// <summary>The owner of the thing that a token names, or null.</summary>
    public Participant? OwnerOf(int thing)
    {
        if (!contexts.Contains("belonging", map.Grammar.Lemma(thing)) || map.PhraseAt(thing) is not { } phrase)
        {
            return null;
        }

        var owner = phrase.Possessor is { } possessor ? map.Of(map.Phrases[possessor]) : map.Possessor(phrase);
        if (IsOwner(owner))
        {
            return owner;
        }

        foreach (var child in map.Grammar.Children(thing))
        {
            var candidate =
                child > thing && map.Grammar.BareRelation(child) == "nmod" && map.Grammar.Preposition(child) == "of" ? map.At(child)
                : child < thing && map.Grammar.BareRelation(child) == "compound" ? map.Inside(child)
                : null;
            if (IsOwner(candidate))
            {
                return candidate;
            }
        }

        return null;
    }

    private static bool IsOwner(Participant? owner) => owner is { IsNamed: true, Label: EntityLabel.Person or EntityLabel.Group };
}
