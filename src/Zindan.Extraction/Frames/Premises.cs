using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;

namespace Zindan.Extraction.Frames;

/// <summary>Tells of which prison the words speak that name a part of one, or none: "the gate of X", "X's outer wall", "the bars of his cell at X"; "there".</summary>
internal sealed class Premises(ParticipantMap map, ExtractionLexicon lexicon)
{
    /// <summary>How many parts may stand within each other.</summary>
    private const int Depth = 3;

    /// <summary>The prison of which a noun names a part, or null where it names none, or the prison itself.</summary>
    public Participant? PrisonOf(int noun)
    {
        for (var depth = 0; depth < Depth && noun >= 0 && IsPart(noun); depth++)
        {
            var next = -1;
            foreach (var child in map.Grammar.Children(noun))
            {
                if (!IsOf(child))
                {
                    continue;
                }

                if (map.At(child) is { Label: EntityLabel.Prison } prison)
                {
                    return prison;
                }

                if (map.At(child) is { Label: EntityLabel.Place } place && CalledAfter(place) is { } called)
                {
                    return called;
                }

                next = child > noun && IsPart(child) ? child : next;
            }

            noun = next;
        }

        return null;
    }

    /// <summary>The prison that "there" stands for: the place told last, in its sentence or the one before, if that is one.</summary>
    public Participant? PrisonThere(int adverb)
    {
        var sentence = map.Document.SentenceOf(adverb);
        var start = sentence.Index == 0 ? sentence.Tokens.Start : map.Document.Sentences[sentence.Index - 1].Tokens.Start;
        Participant? passed = null;
        for (var token = adverb - 1; token >= start; token--)
        {
            switch (map.At(token))
            {
                case { Label: EntityLabel.Prison } prison:
                    return passed is null || passed == prison.Place ? prison : null;
                case { Label: EntityLabel.Place } place:
                    passed ??= place;
                    break;
                default:
                    break;
            }
        }

        return null;
    }

    /// <summary>The only prison told of that stands in a town, or null: "was moved from X to Y", of people.</summary>
    public Participant? OnlyPrisonIn(Participant town) =>
        map
            .All.Where(prison => prison.Label == EntityLabel.Prison && prison.Place is { } place && map.Current(place) == town)
            .Distinct()
            .ToList()
            is [var only]
            ? only
            : CalledAfter(town);

    // "the yard at Holm", where Holm prison was told of: a town has no yard.
    private Participant? CalledAfter(Participant place) =>
        map
            .All.Where(prison =>
                prison is { Label: EntityLabel.Prison, IsNamed: true }
                && prison.Names.Any(name => place.Names.Any(town => name.StartsWith(town + " ", StringComparison.OrdinalIgnoreCase)))
            )
            .ToList()
            is [var only]
            ? only
            : null;

    private bool IsPart(int noun) =>
        map.At(noun) is not { Label: EntityLabel.Prison } && lexicon.PrisonWords.Contains("premises", map.Grammar.Lemma(noun));

    private bool IsOf(int child) =>
        map.Grammar.Relation(child) == "nmod:poss"
        || map.Grammar.BareRelation(child) == "compound"
        || map.Grammar.BareRelation(child) == "nmod"
            && map.Grammar.Preposition(child) is "of" or "at" or "in" or "around" or "from" or "to";
}
