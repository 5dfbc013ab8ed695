using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Reads what opens a list of some of the people told of before: "including", "among them", "the army said, among them".</summary>
internal sealed class ListMarkers(Grammar grammar, CueTable cues)
{
    private const int AsideWords = 9;

    /// <summary>Where the list starts, and whether a marker says that it is one of some of them.</summary>
    /// <param name="start">The token behind the comma, dash or colon.</param>
    /// <param name="sentence">The sentence.</param>
    public (int At, bool IsMarked) Read(int start, TokenRange sentence)
    {
        var at = PastSpeaker(start, sentence);
        var isMarked = false;
        if (at + 1 < sentence.End && grammar.Form(at) == "including")
        {
            isMarked = true;
            at++;
        }
        else if (at + 2 < sentence.End && grammar.Form(at) == "among" && grammar.Form(at + 1) is "them" or "whom")
        {
            isMarked = true;
            at += 2;
            at += at < sentence.End && grammar.Form(at) == "," ? 1 : 0;
        }

        // Among them "X": by an alias alone.
        return (at + (isMarked && at + 1 < sentence.End && grammar.Form(at) is "\"" or "“" ? 1 : 0), isMarked);
    }

    // "were caught, the army said, among them A": over who says so.
    private int PastSpeaker(int start, TokenRange sentence)
    {
        var speaks = false;
        for (var token = start; token < Math.Min(sentence.End - 2, start + AsideWords); token++)
        {
            speaks |= grammar.IsVerbal(token) && cues.Of("verb", grammar.Lemma(token)) == Cue.Report;
            if (grammar.Form(token) == ",")
            {
                return speaks && grammar.Form(token + 1) is "among" or "including" ? token + 1 : start;
            }
        }

        return start;
    }
}
