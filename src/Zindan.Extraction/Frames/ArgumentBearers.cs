using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>Says whom an argument of a deed speaks of, also where its word alone names nobody: a pronoun, the prison of a yard, the owner of a house, the state that a country acts as.</summary>
internal sealed class ArgumentBearers(ParticipantMap map, ExtractionLexicon lexicon)
{
    private readonly BareQuantifiers _quantifiers = new(map);
    private readonly Premises _premises = new(map, lexicon);
    private readonly Belongings _belongings = new(map, lexicon.Contexts);
    private readonly CalledTowns _towns = new(map, lexicon.Events);
    private readonly PossessorsOfDeeds _possessors = new(map, lexicon.Words);
    private readonly OwnFighters _own = new(map);
    private readonly ActingStates _states = new(map, lexicon);
    private readonly DoersBeforeDeeds _before = new(map, lexicon);

    /// <summary>The participant, or null.</summary>
    /// <param name="proposition">The deed.</param>
    /// <param name="argument">One of its arguments.</param>
    /// <param name="role">The role that the argument's slot stands for.</param>
    public Participant? Of(Proposition proposition, Argument argument, string role)
    {
        var participant =
            argument.Slot == "there" ? _premises.PrisonThere(argument.Token)
            : role == "facility" && _premises.PrisonOf(argument.Token) is { } prison ? prison
            : argument.Slot == "comp" ? _before.Of(proposition, argument.Token)
            : argument.Slot == "poss" && map.Grammar.Upos(argument.Token) == "PRON" ? _possessors.Of(proposition, role, argument.Token)
            : map.Grammar.IsReflexive(argument.Token) ? OfSubject(proposition)
            : map.At(argument.Token) ?? Apposed(argument.Token) ?? _quantifiers.Of(argument.Token);
        if (role == "facility" && argument.Slot == "from" && participant is { Label: EntityLabel.Place } town)
        {
            participant = _premises.OnlyPrisonIn(town) ?? participant;
        }

        if (role == "facility" && participant is null && map.Grammar.Form(argument.Token) == "it")
        {
            participant = _premises.PrisonThere(argument.Token);
        }

        if (role == "target" && participant is null && argument.Slot != "comp")
        {
            participant = _belongings.OwnerOf(argument.Token) ?? _belongings.PassengersOf(argument.Token) ?? _towns.Of(argument.Token);
        }

        participant = role == "agent" ? _own.BandOf(participant, argument.Token, proposition.Factuality.SpeakerToken) : participant;
        if (role is "agent" or "opponent" && _states.Of(proposition, argument, participant) is { } state)
        {
            participant = state;
        }

        return participant;
    }

    // "the killing of a business rival, X", "a third, X, surrendered": a word that calls nobody by itself is the person whose name stands beside it.
    private Participant? Apposed(int noun) =>
        map.Grammar.Upos(noun) is not ("NOUN" or "ADJ" or "DET" or "NUM")
            ? null
            : map
                .Grammar.Children(noun)
                .Where(child => child > noun && map.Grammar.BareRelation(child) == "appos" && map.Grammar.Upos(child) == "PROPN")
                .Select(map.At)
                .FirstOrDefault(named => named is { Label: EntityLabel.Person or EntityLabel.Group, IsNamed: true });

    // "before shooting himself dead": whoever acts in the same clause, nobody else.
    private Participant? OfSubject(Proposition proposition)
    {
        foreach (var argument in proposition.Arguments)
        {
            if (argument.Slot == "subj" && !map.Grammar.IsReflexive(argument.Token))
            {
                return map.At(argument.Token);
            }
        }

        return null;
    }
}
