using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Frames;

/// <summary>What makes a trigger count for nothing whatever it requires: quotation marks around it alone, a harm that nobody did, a rule told in general, a sentence of sport.</summary>
internal sealed class Vetoes(ParticipantMap map, ExtractionLexicon lexicon)
{
    private readonly HarmCauses _causes = new(map, lexicon);

    /// <summary>Whether a proposition must become no statement.</summary>
    public bool Refuse(Proposition proposition, IReadOnlyList<Filler> fillers, CustodySense custody) =>
        IsScareQuoted(proposition.Words)
        || _causes.IsHarmless(proposition, fillers)
        || custody.IsGeneric(proposition, fillers)
        || custody.IsSanction(proposition)
        || custody.IsRemand(proposition)
        || custody.IsBlame(proposition)
        || custody.IsCalling(proposition)
        || custody.IsPictured(proposition, fillers)
        || IsLossByEscape(proposition)
        || VerbalAttack.Is(map, lexicon, proposition)
        || IsOfAge(proposition)
        || IsOfCourse(proposition)
        || IsOfThing(proposition)
        || IsHarmlessAttack(proposition)
        || IsJourney(proposition)
        || IsInfighting(proposition)
        || IsRate(proposition)
        || IsSuicide(proposition);

    // "hanged himself in his cell", "stabbed himself": nobody else had a part in it, and no attack is made that way.
    private bool IsSuicide(Proposition proposition) =>
        proposition.Trigger
            is { Frame.Name: "Killing", Words: ["hang" or "strangle" or "poison" or "drown"] }
                or { Frame.Name: "Attack" or "Harm" or "Injury", Words: [not "blow", ..] }
        && proposition.Arguments.Any(argument => argument.Slot == "obj" && map.Grammar.IsReflexive(argument.Token));

    // "a bounty for each rebel killed", "five for every soldier killed": so many of a number that nobody tells.
    private bool IsRate(Proposition proposition) =>
        proposition.Trigger.Part == TriggerPart.Verb
        && map.Grammar.BareRelation(proposition.Token) == "acl"
        && map.Grammar.Head(proposition.Token) is >= 0 and var noun
        && map.PhraseAt(noun)?.Determiner is "each" or "every"
        && map.Grammar.Preposition(noun) == "for";

    // "in-fighting between officials": with words, and within one house.
    private bool IsInfighting(Proposition proposition) =>
        proposition.Trigger.Words is ["fighting"]
        && proposition.Token > 1
        && HyphenatedWord.IsHyphen(map.Document, proposition.Token - 1)
        && map.Grammar.Form(proposition.Token - 2) == "in";

    // "killed off the game", "killed the bill": no life is taken.
    private bool IsOfThing(Proposition proposition) =>
        proposition.Trigger is { Part: TriggerPart.Verb, Frame.Name: "Killing" }
        && proposition.Arguments.Any(argument =>
            argument is { Slot: "obj" or "off", IsInherited: false }
            && argument.Token > proposition.Token
            && lexicon.Contexts.Contains("no-victim", map.Grammar.Lemma(argument.Token))
        );

    // "a heart attack", "a charm offensive".
    private bool IsHarmlessAttack(Proposition proposition) =>
        proposition.Trigger is { Part: TriggerPart.Noun, Frame.Name: "Attack" }
        && map.Grammar.Children(proposition.Token)
            .Any(child =>
                map.Grammar.BareRelation(child) is "amod" or "compound" && lexicon.Contexts.Contains("no-attack", map.Grammar.Form(child))
            );

    // "during an overnight flight", "a flight from X to Y": by plane.
    private bool IsJourney(Proposition proposition) =>
        proposition.Trigger is { Part: TriggerPart.Noun, Words: ["flight"] }
        && map.Grammar.Children(proposition.Token)
            .Any(child =>
                map.Grammar.BareRelation(child) is "amod" or "compound" && lexicon.Contexts.Contains("journey", map.Grammar.Lemma(child))
                || map.Grammar.BareRelation(child) == "nmod"
                    && map.Grammar.Preposition(child) == "from"
                    && map.At(child) is { Label: EntityLabel.Place }
            );

    // "she died in 2009, at 93": of no deed that the clause names.
    private bool IsOfAge(Proposition proposition) =>
        proposition.Trigger is { Part: TriggerPart.Verb, Words: ["die"] }
        && proposition.Arguments.Any(argument => argument.Slot == "at" && map.Grammar.Upos(argument.Token) == "NUM")
        && !proposition.Arguments.Any(argument =>
            argument.Slot is "in" or "during" or "from" or "of" && map.Grammar.Upos(argument.Token) == "NOUN"
        );

    // "to plot a path to peace".
    private bool IsOfCourse(Proposition proposition) =>
        proposition.Trigger.Words is ["plot"]
        && proposition.Arguments.Any(argument =>
            argument.Slot == "obj" && lexicon.Contexts.Contains("no-plot", map.Grammar.Lemma(argument.Token))
        );

    // "the prison lost 30 inmates in a breakout": they are gone, not dead.
    private bool IsLossByEscape(Proposition proposition) =>
        proposition.Trigger.Construction.Name == "lose-people"
        && proposition.Arguments.Any(argument =>
            argument.Slot == "subj" && map.At(argument.Token) is { Label: EntityLabel.Prison }
            || argument.Slot is "in" or "to" && lexicon.PrisonWords.Contains("break", map.Grammar.Lemma(argument.Token))
        );

    // Guests are "arrested" at the reception: a word in quotation marks of its own is not meant.
    private bool IsScareQuoted(TokenRange words) =>
        words.Start > 0
        && words.End < map.Grammar.Count
        && map.Grammar.Form(words.Start - 1) is "\"" or "“" or "‘"
        && map.Grammar.Form(words.End) is "\"" or "”" or "’";
}
