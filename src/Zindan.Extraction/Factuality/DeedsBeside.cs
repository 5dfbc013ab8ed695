using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Factuality;

/// <summary>Knows deeds that the tree hangs on a verb that says nothing of whether they were done.</summary>
internal static class DeedsBeside
{
    /// <summary>Whether a participle tells what was done besides: "foiled an attack on the port, arresting four".</summary>
    public static bool IsDoneBeside(Grammar grammar, CueTable cues, int verb) =>
        verb > 0
        && grammar.Xpos(verb) == "VBG"
        && grammar.Form(verb - 1) == ","
        && grammar.Marker(verb) is null
        && grammar.Head(verb) is >= 0 and var noun
        && grammar.Head(noun) is >= 0 and var foiling
        && cues.Of("verb", grammar.Lemma(foiling)) is Cue.Foil or Cue.Fail;
}
