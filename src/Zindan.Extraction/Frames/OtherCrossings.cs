using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Frames;

/// <summary>Tells who goes over a prison's wall or through its gate without fleeing: on an errand ("climbed the wall to throw in a phone"), by force from outside, or because he was let go.</summary>
internal sealed class OtherCrossings(ParticipantMap map, ExtractionLexicon lexicon, KnownInmates inmates)
{
    private readonly Grammar _grammar = map.Grammar;

    /// <summary>Whether a crossing is no flight.</summary>
    public bool Are(Proposition proposition, IReadOnlyList<Filler> fillers)
    {
        var first = proposition.Trigger.Words[0];
        return IsErrand(proposition.Token)
            || lexicon.PrisonWords.Contains("forcing", first) && IsOfCell(proposition.Words.Last)
            || IsOfElse(proposition.Words.Last)
            || lexicon.PrisonWords.Contains("walking", first) && IsLetGo(proposition)
            || lexicon.PrisonWords.Contains("forcing", first)
                && fillers.Any(filler =>
                    filler is { Role: "escapee", Participant.Side: Side.NonState } && !inmates.Contain(filler, proposition.Token)
                );
    }

    /// <summary>
    /// Whether somebody went away from something else than a prison, was brought away, or walked out as one does who is let go: "got out of bed", "was flown out to a hospital", "walked out a free man".
    /// </summary>
    public bool AreOfElsewhere(Proposition proposition, IReadOnlyList<Filler> fillers)
    {
        var sentence = map.Document.SentenceOf(proposition.Token).Tokens;
        var isMoving = lexicon.PrisonWords.Contains("moving", proposition.Trigger.Words[0]);
        return proposition.Arguments.Any(IsFromCell)
            || fillers.All(filler => filler.Role != "facility") && proposition.Arguments.Any(IsOtherOrigin)
            || isMoving && _grammar.IsPassive(proposition.Token) && !Has(sentence, "stealth")
            || isMoving
                && proposition.Trigger.Words[^1] == "away"
                && proposition.Arguments.Any(argument => argument.Slot == "with" && map.At(argument.Token) is null)
            || lexicon.PrisonWords.Contains("walking", proposition.Trigger.Words[0])
                && proposition.Factuality.Stance == Stance.Asserted
                && (
                    IsLetGo(proposition)
                    || fillers.All(filler => filler.Role != "escapee" || !inmates.Contain(filler, proposition.Token))
                        && !Has(sentence, "stealth")
                        && !IsFlightToldNear(proposition)
                );
    }

    // "got out of bed", "walked away from talks", "fled from the fighting".
    private bool IsOtherOrigin(Argument argument) =>
        argument is { Slot: "from" or "out-of", IsInherited: false }
        && _grammar.Upos(argument.Token) is "NOUN" or "PROPN"
        && map.At(argument.Token) is not { Label: EntityLabel.Prison }
        && !lexicon.PrisonWords.Contains("premises", _grammar.Lemma(argument.Token))
        && !lexicon.PrisonWords.Contains("opening", _grammar.Lemma(argument.Token))
        && !lexicon.PrisonWords.Contains("carriage", _grammar.Lemma(argument.Token))
        && !lexicon.Contexts.Contains("escort", _grammar.Form(argument.Token))
        && !lexicon.Contexts.Contains("away", _grammar.Form(argument.Token))
        && lexicon.Prisons.ClassOf(_grammar.Lemma(argument.Token)) is null;

    // "crept out of their cell": they are still in prison.
    private bool IsFromCell(Argument argument) =>
        argument is { Slot: "from" or "out-of", IsInherited: false }
        && lexicon.PrisonWords.Contains("inner", _grammar.Lemma(argument.Token));

    // The sentences around tell of an escape or a search.
    private bool IsFlightToldNear(Proposition proposition)
    {
        var index = map.Document.SentenceOf(proposition.Token).Index;
        var from = map.Document.Sentences[Math.Max(0, index - 1)].Tokens;
        var to = map.Document.Sentences[Math.Min(map.Document.Sentences.Count - 1, index + 1)].Tokens;
        return Has(from.Cover(to), "flight");
    }

    private bool Has(TokenRange words, string name) =>
        Enumerable.Range(words.Start, words.Length).Any(token => lexicon.PrisonWords.Contains(name, _grammar.Lemma(token)));

    // "climbed the fence to free his brother".
    private bool IsErrand(int verb) =>
        _grammar
            .Children(verb)
            .Any(child =>
                child > verb
                && _grammar.BareRelation(child) is "advcl" or "xcomp"
                && _grammar.Marker(child) == "to"
                && (
                    lexicon.PrisonWords.Contains("errand", _grammar.Lemma(child))
                    || _grammar.Child(child, "obj") is >= 0 and var danger && lexicon.PrisonWords.Contains("danger", _grammar.Lemma(danger))
                )
            );

    // "sawed through the bars of their cell": the walls are still before them.
    private bool IsOfCell(int opening) =>
        _grammar.Children(opening).Any(child => _grammar.Lemma(child) is "cell" or "cellblock" && child != opening);

    // "a fence of a farm", "the wall's repair costs".
    private bool IsOfElse(int enclosure) =>
        _grammar.Relation(enclosure) == "nmod:poss"
        || _grammar
            .Children(enclosure)
            .Any(child =>
                child > enclosure
                && _grammar.BareRelation(child) == "nmod"
                && _grammar.Preposition(child) == "of"
                && _grammar.Upos(child) == "NOUN"
                && map.At(child) is not { Label: EntityLabel.Prison }
                && !lexicon.PrisonWords.Contains("premises", _grammar.Lemma(child))
                && lexicon.Prisons.ClassOf(_grammar.Lemma(child)) is null
                && !lexicon.PrisonWords.Contains("opening", _grammar.Lemma(child))
            );

    // "walked through the gates a free man".
    private bool IsLetGo(Proposition proposition)
    {
        var sentence = map.Document.SentenceOf(proposition.Token).Tokens;
        return Enumerable
            .Range(sentence.Start, sentence.Length)
            .Any(token =>
                lexicon.PrisonWords.Contains("let-go", _grammar.Lemma(token))
                || _grammar.Form(token) == "free" && _grammar.Lemma(token + 1) is "man" or "woman"
            );
    }
}
