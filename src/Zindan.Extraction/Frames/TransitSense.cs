using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Frames;

/// <summary>
/// Tells who got out of custody elsewhere than in a prison: "escaped during a court hearing", "fled from police custody", "jumped from the train in which he was taken to jail", "slipped his handcuffs".
/// </summary>
internal sealed class TransitSense(ParticipantMap map, ExtractionLexicon lexicon)
{
    /// <summary>Whether people flee from others, or from a town, and not from prison: "as the militants flee the advancing army".</summary>
    public bool IsFromOthers(Proposition proposition) =>
        proposition.Trigger.Words[0] == "flee"
        && proposition.Arguments.Any(argument =>
            argument.Slot == "obj"
            && argument.Token > proposition.Token
            && map.At(argument.Token) is { Label: EntityLabel.Group or EntityLabel.Cohort or EntityLabel.Person or EntityLabel.Place }
        );

    /// <summary>Whether what an escape was from is named and is no prison: "an inmate of X escaped from a hospital".</summary>
    public bool IsElsewhere(Proposition proposition) =>
        proposition.Trigger.Requirement == "in-custody"
        || proposition.Trigger.Part == TriggerPart.Verb
            && proposition.Arguments.Any(argument =>
                argument.Slot is "from" or "out-of" or "during"
                && map.At(argument.Token) is not { Label: EntityLabel.Prison }
                && IsCustody(argument.Token, argument.Slot is "from" or "out-of", false)
            );

    /// <summary>Whether a verb of escape says that somebody got away from custody outside of prison.</summary>
    public bool IsFromCustody(Proposition proposition, IReadOnlyList<Filler> fillers)
    {
        var sentence = map.Document.SentenceOf(proposition.Token).Tokens;
        return proposition.Trigger.Part == TriggerPart.Verb
            && fillers.All(filler =>
                filler.Role != "escapee"
                || filler.Participant.Side is not (Side.State or Side.Official or Side.Civilian or Side.Hurt or Side.Dead)
            )
            && !Enumerable
                .Range(proposition.Words.End, Math.Max(0, sentence.End - proposition.Words.End))
                .Any(token => lexicon.Contexts.Contains("harm", map.Grammar.Lemma(token)))
            && proposition.Arguments.Any(argument =>
                argument.Slot is "from" or "during" or "at" or "out-of" or "on"
                && IsCustody(argument.Token, argument.Slot is "from" or "out-of", proposition.Trigger.Requirement == "in-custody")
            )
            && (
                fillers.Any(filler => filler is { Role: "escapee", Participant.Side: Side.Suspect or Side.Detained or Side.NonState })
                || IsGuarded(sentence)
                || IsOfPrisoner(map.Document.SentenceOf(proposition.Token).Index)
            );
    }

    // "He had been taken there from the city jail."
    private bool IsOfPrisoner(int index) =>
        index + 1 < map.Document.Sentences.Count
        && map.Document.Sentences[index + 1].Tokens is { Length: > 0 } next
        && map.Grammar.Form(next.Start) is "he" or "she" or "they"
        && Enumerable
            .Range(next.Start, next.Length)
            .Any(token =>
                lexicon.Prisons.ClassOf(map.Grammar.Lemma(token)) == "detention" || map.At(token) is { Label: EntityLabel.Prison }
            );

    /// <summary>As <see cref="IsFromCustody"/>, where the verb may also mean that somebody left in haste: "the gunmen fled from the hospital".</summary>
    public bool IsFromGuarded(Proposition proposition, IReadOnlyList<Filler> fillers) =>
        IsFromCustody(proposition, fillers)
        && (
            proposition.Arguments.Any(argument => map.Grammar.Lemma(argument.Token) is "custody" or "cell" or "detention")
            || IsGuarded(map.Document.SentenceOf(proposition.Token).Tokens)
        );

    /// <summary>Whether somebody under arrest gets out of what holds him, where the verb alone says nothing of custody.</summary>
    public bool IsLoose(Proposition proposition, IReadOnlyList<Filler> fillers) =>
        fillers.Any(filler => filler.Role == "escapee")
        && fillers.All(filler => filler.Role != "escapee" || CrossingSense.MayBeInmate(filler.Participant))
        && (
            IsFromCustody(proposition, fillers)
                && (
                    IsGuarded(map.Document.SentenceOf(proposition.Token).Tokens)
                    || IsOfPrisoner(map.Document.SentenceOf(proposition.Token).Index)
                )
            || IsFromBonds(proposition)
        );

    /// <summary>Whether raiders free somebody from those who guard him on the way: "gunmen ambushed a prison van and freed X".</summary>
    public bool IsSprungOnTheWay(Proposition proposition, IReadOnlyList<Filler> fillers) =>
        fillers.Any(filler => filler.Role == "escapee")
        && fillers.All(filler => filler.Role != "escapee" || CrossingSense.MayBeInmate(filler.Participant))
        && Raids(proposition.Token).Any(IsOnGuarded);

    // The verbs of the clauses around one that may tell of the raid.
    private IEnumerable<int> Raids(int verb)
    {
        for (var (token, steps) = (verb, 0); token >= 0 && steps < 3; token = map.Grammar.Head(token), steps++)
        {
            if (token != verb)
            {
                yield return token;
            }

            if (map.Grammar.BareRelation(token) is not ("conj" or "advcl"))
            {
                break;
            }
        }

        foreach (var clause in map.Grammar.Children(verb).Where(child => map.Grammar.BareRelation(child) == "advcl"))
        {
            yield return clause;
        }
    }

    private bool IsOnGuarded(int raid) =>
        lexicon.PrisonWords.Contains("assault", map.Grammar.Lemma(raid))
        && map.Grammar.Child(raid, "obj") is >= 0 and var target
        && map.At(target) is not { Label: EntityLabel.Prison }
        && IsCustody(target, true, false);

    private bool IsFromBonds(Proposition proposition) =>
        Enumerable
            .Range(proposition.Words.Start, proposition.Words.Length)
            .Any(token => lexicon.Contexts.Contains("bond", map.Grammar.Lemma(token)));

    // "from custody", "from a courthouse window"; "from a police car", but not "on a motorcycle", "from a car".
    private bool IsCustody(int token, bool isFrom, bool isGuarded)
    {
        var words = map.PhraseAt(token)?.Tokens ?? TokenRange.Of(token);
        return lexicon.Contexts.Contains("away", map.Grammar.Form(token))
            // "from the window of a courthouse".
            || isFrom
                && lexicon.PrisonWords.Contains("opening", map.Grammar.Lemma(token))
                && map.Grammar.Children(token)
                    .Any(child => map.Grammar.BareRelation(child) == "nmod" && lexicon.Contexts.Contains("away", map.Grammar.Form(child)))
            || isFrom
                && (
                    (Has(words, "away") || Has(words, "escort"))
                    && (isGuarded || Enumerable.Range(words.Start, words.Length).Any(IsOfPolice))
                );
    }

    private bool Has(TokenRange words, string name) =>
        Enumerable.Range(words.Start, words.Length).Any(token => lexicon.Contexts.Contains(name, map.Grammar.Form(token)));

    private bool IsOfPolice(int token) =>
        lexicon.Custody.Contains("holder", map.Grammar.Form(token))
        || map.Grammar.Form(token) is "patrol" or "squad" or "armed" or "army" or "military" or "armoured" or "armored"
        || lexicon.Prisons.ClassOf(map.Grammar.Lemma(token)) == "detention";

    private bool IsGuarded(TokenRange sentence) =>
        Enumerable.Range(sentence.Start, sentence.Length).Any(token => lexicon.Contexts.Contains("guarded", map.Grammar.Lemma(token)));
}
