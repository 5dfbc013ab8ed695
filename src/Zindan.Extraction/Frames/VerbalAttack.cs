using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>Tells an attack that is made with words alone: by what was said, by the blame beside it, by where it was said or by what for.</summary>
internal static class VerbalAttack
{
    /// <summary>Whether a proposition tells of no deed.</summary>
    public static bool Is(ParticipantMap map, ExtractionLexicon lexicon, Proposition proposition)
    {
        var grammar = map.Grammar;
        return proposition.Trigger is { Part: TriggerPart.Verb, Frame.Name: "Attack", Words: ["attack" or "assail" or "assault"] }
            && (
                grammar.Children(proposition.Token).Any(child => Tells(grammar, lexicon, proposition.Token, child))
                // "Okello in a statement on Saturday attacked him": said to be the statement of the one who attacks.
                || grammar.Child(proposition.Token, "nsubj") is >= 0 and var subject
                    && grammar
                        .Children(subject)
                        .Any(child => grammar.Preposition(child) == "in" && lexicon.Contexts.Contains("utterance", grammar.Lemma(child)))
            );
    }

    private static bool Tells(Grammar grammar, ExtractionLexicon lexicon, int verb, int child) =>
        grammar.BareRelation(child) switch
        {
            // "Park attacked Han, claiming that it was illegal", "attacked him for failing the victims".
            "advcl" => grammar.Xpos(child) == "VBG"
                && (
                    lexicon.Cues.Of("verb", grammar.Lemma(child)) is Cue.Report or Cue.Claim or Cue.Allege
                    || lexicon.Contexts.Contains("criticising", grammar.Lemma(child))
                    || grammar.Children(child).Any(mark => grammar.Form(mark) is "for" or "over")
                ),
            // "attacked and undermined him".
            "conj" => lexicon.Contexts.Contains("criticising", grammar.Lemma(child)),
            // "verbally attacked".
            "advmod" => lexicon.Contexts.Contains("in-words", grammar.Form(child)),
            // "attacked the minister in a speech", "attacked him for the raid".
            "obl" => grammar.Preposition(child) switch
            {
                "in" or "at" or "during" or "on" => lexicon.Contexts.Contains("utterance", grammar.Lemma(child)),
                "for" => !IsSpan(grammar, lexicon, child) && child > verb,
                _ => false,
            },
            _ => false,
        };

    // "for three hours", "for the second time", "for fun".
    private static bool IsSpan(Grammar grammar, ExtractionLexicon lexicon, int noun) =>
        lexicon.Contexts.Contains("no-blame", grammar.Lemma(noun))
        || lexicon.Contexts.Contains("measure-of-time", grammar.Lemma(noun))
        || grammar.Children(noun).All(child => grammar.BareRelation(child) == "case");
}
