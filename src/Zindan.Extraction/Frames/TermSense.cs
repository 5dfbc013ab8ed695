using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>Tells a term in prison from the other years that people serve, do and spend: "served two years at Fort X", "a term as mayor".</summary>
internal sealed class TermSense(ParticipantMap map, ExtractionLexicon lexicon)
{
    private readonly Grammar _grammar = map.Grammar;
    private readonly SentenceTermFinder _terms = new(map, lexicon);

    /// <summary>Whether a proposition has what its trigger requires of a term.</summary>
    public bool Holds(Proposition proposition, IReadOnlyList<Filler> fillers) =>
        proposition.Trigger.Requirement switch
        {
            "served" => IsServed(proposition, fillers),
            "inside" => IsForDeed(proposition, isCrime: true) && !IsOnlyCharged(proposition),
            "imposed" => IsForDeed(proposition) || proposition.Factuality.Rules is ["Plan:must" or "Plan:will"],
            _ when _grammar.Xpos(proposition.Token) is "VB" or "VBP" or "VBZ" => false,
            _ => IsForDeed(proposition)
                || proposition.Arguments.Any(argument =>
                    argument.Slot is "in" or "at" && map.At(argument.Token) is { Label: EntityLabel.Prison }
                )
                || fillers.Any(filler => filler.Participant.IsPrisoner),
        };

    // "doing six years for holding up a shop", "drew 20 years over a killing".
    private bool IsForDeed(Proposition proposition, bool isCrime = false)
    {
        var next = proposition.Words.End;
        if (_terms.Charge(proposition) is not null)
        {
            return true;
        }

        // "went to prison for eight years for helping".
        var end = Math.Min(map.Document.SentenceOf(proposition.Token).Tokens.End - 1, next + 6);
        for (var token = next; token < end && _grammar.Form(token) is not ("," or ";" or "who" or "and"); token++)
        {
            if (
                _grammar.Form(token) is "for" or "over"
                && (_grammar.Xpos(token + 1) == "VBG" && (!isCrime || IsDeed(TriggerPart.Verb, token + 1)) || NamesDeed(token + 1, end))
            )
            {
                return true;
            }
        }

        return false;
    }

    // "for the bank raid": before anything but its article and what describes it.
    private bool NamesDeed(int start, int end)
    {
        for (
            var token = start;
            token < end + 2 && token < _grammar.Count && _grammar.Upos(token) is not ("PUNCT" or "VERB" or "ADP");
            token++
        )
        {
            if (_grammar.Upos(token) == "NOUN" && IsDeed(TriggerPart.Noun, token))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsDeed(TriggerPart part, int token) =>
        lexicon.Frames.Of(part, _grammar.Lemma(token)).Any(trigger => trigger.Frame.EventType is not null);

    // "is in jail on charges of murder", "in prison awaiting trial for robbery": not convicted.
    private bool IsOnlyCharged(Proposition proposition)
    {
        var sentence = map.Document.SentenceOf(proposition.Token).Tokens;
        return Enumerable
            .Range(sentence.Start, sentence.Length)
            .Any(token => _grammar.Form(token) == "on" && token == proposition.Words.End || Is("uncertain", token) || Is("remand", token));
    }

    private bool IsServed(Proposition proposition, IReadOnlyList<Filler> fillers)
    {
        if (
            proposition.Arguments.Any(argument =>
                argument.Slot == "as" || argument.Slot is "in" or "with" or "on" && Is("service", argument.Token)
            )
        )
        {
            return false;
        }

        var sentence = map.Document.SentenceOf(proposition.Token).Tokens;
        return _grammar.Xpos(proposition.Token) == "VBG"
            // "was ordered to serve at least 22 years".
            || _grammar.BareRelation(proposition.Token) == "xcomp"
                && _grammar.Head(proposition.Token) is >= 0 and var order
                && _grammar.Lemma(order) == "order"
            || IsForDeed(proposition)
            || fillers.Any(filler => filler.Participant.IsPrisoner)
            || Enumerable
                .Range(sentence.Start, sentence.Length)
                .Any(token => Is("term-proof", token) || map.At(token) is { Label: EntityLabel.Prison });
    }

    private bool Is(string name, int token) => lexicon.Custody.Contains(name, _grammar.Lemma(token));
}
