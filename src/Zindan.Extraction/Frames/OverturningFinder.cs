using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>Knows an acquittal that takes back an earlier conviction: by a retrial, on appeal.</summary>
internal sealed class OverturningFinder(ParticipantMap map, ExtractionLexicon lexicon)
{
    /// <summary>The rule, where a proposition tells of one.</summary>
    public IEnumerable<string> Of(Proposition proposition)
    {
        if (proposition.Trigger.Frame.Name != "Conviction" || proposition.Trigger.Stance is null)
        {
            yield break;
        }

        var sentence = map.Document.SentenceOf(proposition.Token).Tokens;
        for (var token = sentence.Start; token < sentence.End; token++)
        {
            if (lexicon.Cues.Of("overturn", map.Grammar.Lemma(token)) is not null)
            {
                yield return "overturned";
                yield break;
            }
        }
    }
}
