using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;

namespace Zindan.Extraction.Frames;

/// <summary>Tells who is in a prison because he stormed it or broke out of it ("dozens of fighters remain inside the prison") from those who are held there.</summary>
internal sealed class Sieges(ParticipantMap map, ExtractionLexicon lexicon)
{
    /// <summary>Whether people whom no word calls prisoners may be in a prison as raiders: an assault or a break is told beside them.</summary>
    public bool MayHold(Participant people, int token)
    {
        if (people is not { Label: EntityLabel.Cohort, IsPrisoner: false })
        {
            return false;
        }

        var sentence = map.Document.SentenceOf(token);
        var start = map.Document.Sentences[Math.Max(0, sentence.Index - 1)].Tokens.Start;
        return Enumerable
            .Range(start, sentence.Tokens.End - start)
            .Any(word =>
                lexicon.PrisonWords.Contains("assault", map.Grammar.Lemma(word))
                || lexicon.PrisonWords.Contains("break", map.Grammar.Lemma(word))
            );
    }
}
