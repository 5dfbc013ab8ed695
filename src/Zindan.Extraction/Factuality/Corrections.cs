using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Factuality;

/// <summary>Knows the reporting verbs by which a paper tells what it had wrong: "an article wrongly said that …", "an earlier version of this story said that …".</summary>
internal sealed class Corrections(Grammar grammar, CueTable cues)
{
    private readonly bool _isCorrection =
        Enumerable.Range(0, grammar.Count).Any(token => cues.Of("misreport", grammar.Form(token)) is not null)
        || grammar.Count > 0 && grammar.Form(0) is "correction" or "corrections" or "clarification";

    /// <summary>Whether a reporting verb tells what was not so ("an article wrongly said that …", "the same article stated that …").</summary>
    public bool IsTakenBack(int verb) =>
        IsEarlierVersion(grammar.Child(verb, "nsubj"))
        || _isCorrection
            && (
                grammar.Children(verb).Any(child => cues.Of("misreport", grammar.Form(child)) is not null)
                || grammar.Child(verb, "nsubj") is >= 0 and var subject
                    && (
                        cues.Of("publication", grammar.Lemma(subject)) is not null && grammar.Child(subject, "nmod") < 0
                        || grammar.Form(subject) == "we"
                    )
            );

    // "An earlier version of this story said that …".
    private bool IsEarlierVersion(int subject) =>
        subject >= 0
        && grammar.Lemma(subject) == "version"
        && grammar.Children(subject).Any(child => grammar.Form(child) is "earlier" or "previous" or "original");
}
