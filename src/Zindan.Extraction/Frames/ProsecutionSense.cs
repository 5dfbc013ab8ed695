using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>Tells a charge before a court from the other senses of its words: booked for an offence, not on a flight; a case opened against somebody, not a case for reform.</summary>
internal sealed class ProsecutionSense(ParticipantMap map, ExtractionLexicon lexicon)
{
    private const int AppealReach = 12;

    private readonly Grammar _grammar = map.Grammar;
    private readonly SentenceTermFinder _terms = new(map, lexicon);

    /// <summary>Whether a proposition has what its trigger requires of a charge.</summary>
    public bool Holds(Proposition proposition, IReadOnlyList<Filler> fillers) =>
        // Whose it is: "a sentence" by itself is no trial.
        fillers.Any(filler => filler is { Role: "defendant", Participant.Label: EntityLabel.Person or EntityLabel.Cohort })
        && proposition.Trigger.Requirement switch
        {
            "booked" => _grammar.IsPassive(proposition.Token)
                && (_terms.Charge(proposition) is not null || proposition.Arguments.Any(argument => argument.Slot == "under")),
            "prosecution" => IsProsecution(proposition.Token),
            "own-sentence" => fillers.All(filler =>
                filler.Role != "defendant"
                || filler.Participant is { Side: not (Side.State or Side.Official), Titles.Count: 0 }
                    && map.PhraseAt(filler.Token)?.Determiner is not ("each" or "every" or "any" or "no")
            ),
            "appeal" => IsLostAppeal(proposition.Token),
            "demanded" => proposition.Arguments.Any(argument =>
                argument.Slot == "subj" && lexicon.Contexts.Contains("prosecutor", _grammar.Lemma(argument.Token))
            ),
            _ => map.Document.Sentences.Any(sentence =>
                sentence.IsProse
                && Enumerable
                    .Range(sentence.Tokens.Start, sentence.Tokens.Length)
                    .Any(token => lexicon.Events.Contains("court", _grammar.Lemma(token)))
            ),
        };

    // "rejected an appeal by X against her sentence": the verdict stands.
    private bool IsLostAppeal(int noun)
    {
        var head = _grammar.Head(noun);
        return !(head >= 0 && lexicon.Contexts.Contains("appeal-won", _grammar.Lemma(head)))
            && Enumerable
                .Range(noun + 1, Math.Min(AppealReach, _grammar.Count - noun - 1))
                .Any(token =>
                    lexicon.Contexts.Contains("verdict", _grammar.Lemma(token))
                    && _grammar.Preposition(token) == "against"
                    && (_grammar.IsBelow(token, noun) || head >= 0 && _grammar.IsBelow(token, head))
                );
    }

    // "a case was registered against him", "opened criminal proceedings against her", "the murder case against X".
    private bool IsProsecution(int noun)
    {
        var isCrime = false;
        foreach (var child in _grammar.Children(noun))
        {
            if (child > noun || _grammar.BareRelation(child) is not ("amod" or "compound"))
            {
                continue;
            }

            if (lexicon.Contexts.Contains("no-crime", _grammar.Lemma(child)))
            {
                return false;
            }

            isCrime |= _grammar.Form(child) == "criminal" || lexicon.Charges.Contains(_grammar.Lemma(child));
        }

        var head = _grammar.Head(noun);
        return isCrime
            || head >= 0
                && _grammar.IsVerbal(head)
                && _grammar.BareRelation(noun) is "obj" or "nsubj"
                && lexicon.Contexts.Contains("prosecuting", _grammar.Lemma(head));
    }
}
