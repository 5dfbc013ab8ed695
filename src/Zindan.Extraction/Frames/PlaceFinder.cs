using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>Finds where what a proposition tells happened: the place that modifies the predicate, or one of those it acts on.</summary>
internal sealed class PlaceFinder(ParticipantMap map, EventWords words)
{
    private const int Reach = 3;
    private readonly Grammar _grammar = map.Grammar;

    /// <summary>The best place of a label for a predicate, or null. "near X" is no place.</summary>
    public Participant? Of(Proposition proposition, EntityLabel label)
    {
        Participant? found = null;
        var bestDistance = int.MaxValue;
        var sentence = map.Document.SentenceOf(proposition.Token).Tokens;
        for (var token = sentence.Start; token < sentence.End; token++)
        {
            var phrase = map.PhraseAt(token);
            if (phrase is null || map.At(token) is not { } participant || participant.Label != label)
            {
                continue;
            }

            if (!IsIn(token, phrase, label) || !Bears(proposition, phrase.Head))
            {
                continue;
            }

            if (token < proposition.Token && HasVerbBetween(token, proposition.Words.Start))
            {
                continue;
            }

            var distance = token > proposition.Token ? token - proposition.Token : 40 + proposition.Token - token;
            if (distance < bestDistance)
            {
                (found, bestDistance) = (participant, distance);
            }
        }

        return found;
    }

    private bool HasVerbBetween(int start, int end)
    {
        for (var token = start + 1; token < end; token++)
        {
            if (_grammar.Upos(token) == "VERB")
            {
                return true;
            }
        }

        return false;
    }

    private bool IsIn(int token, NounPhrase phrase, EntityLabel label)
    {
        var before = phrase.Tokens.Start - 1;
        var preposition = before >= 0 ? _grammar.Form(before) : "";
        if (preposition is "in" or "at" or "inside" or "within" or "on" or "across" or "throughout" or "outside" or "into")
        {
            return label == EntityLabel.Place ? preposition is not ("on" or "into") : true;
        }

        if (label == EntityLabel.Prison)
        {
            return preposition is "from" or "of" or "to";
        }

        // "in the city of X", "a prison in the X region": the place stands behind its kind.
        if (preposition == "of" && map.PhraseAt(Math.Max(0, before - 1)) is { } outer && words.Area.Contains(_grammar.Form(outer.Head)))
        {
            return outer.Tokens.Start > 0 && _grammar.Form(outer.Tokens.Start - 1) is "in" or "at" or "outside" or "on";
        }

        return false;
    }

    // Whether the place modifies the predicate, one of its arguments, or the verb that carries it.
    private bool Bears(Proposition proposition, int head)
    {
        for (var (current, steps) = (head, 0); current >= 0 && steps < Reach; current = _grammar.Head(current), steps++)
        {
            if (current == proposition.Token)
            {
                return true;
            }

            if (_grammar.Relation(current) is "acl:relcl" or "ccomp" or "advcl" or "parataxis")
            {
                break;
            }
        }

        var carrier = _grammar.Head(proposition.Token);
        return carrier >= 0
            && _grammar.BareRelation(proposition.Token) is "obj" or "obl" or "xcomp"
            && (_grammar.Head(head) == carrier || _grammar.Head(head) >= 0 && _grammar.Head(_grammar.Head(head)) == carrier)
            && head > carrier;
    }
}
