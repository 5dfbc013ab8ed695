using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>
/// Finds the prison of an escape whose clause names none ("Three inmates escaped"): the one told just before or nearby, or the article's only one,
/// unless the text says that they were elsewhere.
/// </summary>
internal sealed class FacilityFinder(ParticipantMap map, ExtractionLexicon lexicon)
{
    private readonly Premises _premises = new(map, lexicon);
    private readonly RaiderSense _raiders = new(map, lexicon);
    private readonly TransitSense _transit = new(map, lexicon);

    /// <summary>How many sentences back the one prison told of so far may be.</summary>
    private const int FarReach = 12;

    /// <summary>Within how many sentences the prison must be told for an escape to be from it.</summary>
    private const int Reach = 3;

    /// <summary>Adds the prison of which the clause of time of an escape tells that it was attacked: "got away when gunmen stormed the jail".</summary>
    public void AddRaided(Proposition proposition, List<Filler> fillers)
    {
        if (
            proposition.Trigger.Frame.Name != "Escape"
            || proposition.Trigger.Part != TriggerPart.Verb
            || fillers.Any(filler => filler.Role == "facility")
            || _transit.IsElsewhere(proposition)
        )
        {
            return;
        }

        if (_raiders.StormedBefore(proposition, fillers) is { } stormed)
        {
            fillers.Add(new Filler("facility", stormed, proposition.Token, true));
            return;
        }

        if (proposition.Trigger.Requirement == "sprung" && IsOverWall(proposition))
        {
            var sentence = map.Document.SentenceOf(proposition.Token);
            if (!IsElsewhere(sentence) && !IsOfAnotherTime(sentence) && OnlySoFar(sentence) is { } only)
            {
                fillers.Add(new Filler("facility", only, proposition.Token, true));
            }

            return;
        }

        if (RaidedBefore(proposition) is >= 0 and var raided)
        {
            fillers.Add(new Filler("facility", map.At(raided)!, raided, true));
            return;
        }

        foreach (var clause in map.Grammar.Children(proposition.Token))
        {
            if (
                map.Grammar.BareRelation(clause) == "advcl"
                && map.Grammar.Children(clause).Any(child => map.Grammar.Form(child) is "when" or "after" or "as")
                && map.Grammar.Child(clause, "obj") is >= 0 and var target
                && (_premises.PrisonOf(target) ?? (MayBeLeft(target) ? map.At(target) : null)) is { Label: EntityLabel.Prison } prison
            )
            {
                fillers.Add(new Filler("facility", prison, target, true));
                return;
            }
        }
    }

    // "were lifted over the wall", "plucked from the yard": there is no wall but that of the prison told of.
    private bool IsOverWall(Proposition proposition) =>
        proposition.Arguments.Any(argument =>
            argument.Slot is "over" or "from" or "off" or "out-of"
            && lexicon.PrisonWords.Contains("premises", map.Grammar.Lemma(argument.Token))
            && map.At(argument.Token) is not { Label: EntityLabel.Prison }
        );

    // "gunmen raided the prison in X and 163 got away".
    private int RaidedBefore(Proposition proposition)
    {
        var grammar = map.Grammar;
        return
            grammar.BareRelation(proposition.Token) == "conj"
            && grammar.Child(proposition.Token, "nsubj") is >= 0 and var subject
            && (grammar.Upos(subject) == "NUM" || grammar.Upos(subject) == "NOUN" && grammar.Child(subject, "nummod") >= 0)
            && grammar.Head(proposition.Token) is >= 0 and var raid
            && (lexicon.PrisonWords.Contains("assault", grammar.Lemma(raid)) || grammar.Lemma(raid) is "burn" or "breach")
            && grammar.Child(raid, "obj") is >= 0 and var target
            && map.At(target) is { Label: EntityLabel.Prison }
            && MayBeLeft(target)
            && map.At(subject) is { } people
            && CrossingSense.MayBeInmate(people)
            && people.Side != Side.NonState
            ? target
            : -1;
    }

    /// <summary>Adds the facility to the fillers of an escape that names none.</summary>
    public void Add(Proposition proposition, List<Filler> fillers)
    {
        if (
            fillers.Any(filler => filler.Role == "facility")
            || !fillers.Any(filler => filler.Role == "escapee")
            || _transit.IsElsewhere(proposition)
        )
        {
            return;
        }

        var document = map.Document;
        var sentence = document.SentenceOf(proposition.Token);
        if (IsElsewhere(sentence))
        {
            return;
        }

        Participant? found = null;
        var at = -1;
        for (var token = proposition.Token; token >= 0 && map.Document.SentenceOf(token).Index == sentence.Index; token--)
        {
            if (map.At(token) is { Label: EntityLabel.Prison } prison && MayBeLeft(token))
            {
                (found, at) = (prison, token);
                break;
            }
        }

        for (var token = proposition.Token; token < sentence.Tokens.End && (found is null || at < sentence.Tokens.Start); token++)
        {
            if (map.At(token) is { Label: EntityLabel.Prison } prison && MayBeLeft(token))
            {
                (found, at) = (prison, token);
            }
        }

        found ??=
            map.All.Where(participant => participant.Label == EntityLabel.Prison && !IsOther(participant)).ToList() is [var only]
            && map.Phrases.Any(phrase => map.Of(phrase) == only && MayBeLeft(phrase.Head))
                ? only
                : null;
        found ??=
            map.Grammar.Form(sentence.Tokens.Start) == "there" && map.Grammar.Upos(sentence.Tokens.Start) == "ADV"
                ? _premises.PrisonThere(sentence.Tokens.Start)
                : null;
        found ??= IsOfAnotherTime(sentence) ? null : OnlySoFar(sentence);
        // Another sentence's prison counts only where this one names no other place.
        if (found is not null && at < sentence.Tokens.Start && NamesOtherPlace(sentence, found))
        {
            return;
        }

        if (found is not null)
        {
            fillers.Add(new Filler("facility", found, at >= sentence.Tokens.Start ? at : proposition.Token, true));
        }
    }

    /// <summary>Adds the prison in which the event was told before to be.</summary>
    public void AddTold(Proposition proposition, List<Filler> fillers, EventDraft told)
    {
        if (
            told is { Type: EventType.PrisonBreak, Prison: { } prison }
            && !_transit.IsElsewhere(proposition)
            && fillers.Any(filler => filler.Role == "escapee")
            && fillers.All(filler => filler.Role != "facility")
            && map.Document.SentenceOf(proposition.Token) is var sentence
            && !IsElsewhere(sentence)
            && (sentence.Index == 0 || !IsElsewhere(map.Document.Sentences[sentence.Index - 1]))
            && !IsOfAnotherTime(sentence)
            && IsNear(prison, sentence)
            && !NamesOtherPlace(sentence, prison)
        )
        {
            fillers.Add(new Filler("facility", map.Current(prison)!, proposition.Token, true));
        }
    }

    // The one of which alone the article has spoken so far: "How many slipped away was in dispute."
    private Participant? OnlySoFar(Language.Documents.Sentence sentence)
    {
        Participant? found = null;
        var start = map.Document.Sentences[Math.Max(0, sentence.Index - FarReach)].Tokens.Start;
        for (var token = sentence.Tokens.Start - 1; token >= start; token--)
        {
            if (map.At(token) is not { Label: EntityLabel.Prison } prison || prison == found)
            {
                continue;
            }

            if (found is not null || !MayBeLeft(token) && map.PhraseAt(token)?.Head == token)
            {
                return null;
            }

            found = prison;
        }

        return found;
    }

    private bool IsNear(Participant prison, Language.Documents.Sentence sentence) =>
        map.Current(prison)!
            .Mentions.Keys.Any(span =>
                span.Start < sentence.Span.Start && span.Start >= map.Document.Sentences[Math.Max(0, sentence.Index - Reach)].Span.Start
            );

    // "In 2016 a man walked out": out of which prison, only that sentence could say.
    private bool IsOfAnotherTime(Language.Documents.Sentence sentence)
    {
        for (var token = sentence.Tokens.Start; token < sentence.Tokens.End; token++)
        {
            if (lexicon.PrisonWords.Contains("elsewhere", map.Grammar.Form(token)) || map.Grammar.IsYear(token))
            {
                return true;
            }
        }

        return false;
    }

    // From a court, a hospital or a van nobody gets out of prison.
    private bool IsElsewhere(Language.Documents.Sentence sentence)
    {
        for (var token = sentence.Tokens.Start; token < sentence.Tokens.End; token++)
        {
            if (lexicon.Contexts.Contains("away", map.Grammar.Form(token)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOther(Participant prison) =>
        !prison.IsNamed
        && prison.Description?.Split(' ').Take(2).Any(word => word.ToLowerInvariant() is "another" or "other" or "second" or "nearby")
            == true;

    // "… before attacking another prison", "… and were taken to a prison in X": nobody got out of the other one.
    private bool MayBeLeft(int token) =>
        map.PhraseAt(token) is { } phrase
        && phrase.Head == token
        && map.Grammar.Preposition(token) is not ("to" or "into")
        && map.Grammar.Form(phrase.Tokens.Start) is not ("another" or "other" or "second" or "nearby");

    private bool NamesOtherPlace(Language.Documents.Sentence sentence, Participant prison)
    {
        for (var token = sentence.Tokens.Start; token < sentence.Tokens.End; token++)
        {
            if (map.At(token) is { Label: EntityLabel.Place } place && place != prison.Place)
            {
                return true;
            }
        }

        return false;
    }
}
