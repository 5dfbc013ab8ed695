using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Frames;

/// <summary>
/// The prison where an article's news took place: the only one that its first sentences name. What is told farther on without a place of its own happened there,
/// unless another prison, another place or another time has come up since.
/// </summary>
internal sealed class ScenePrison
{
    private const int LeadSentences = 4;
    private const int Nearby = 3;

    private readonly ParticipantMap _map;
    private readonly ExtractionLexicon _lexicon;
    private readonly Participant? _prison;

    /// <summary>Looks for it in the first sentences of a document.</summary>
    public ScenePrison(ParticipantMap map, ExtractionLexicon lexicon)
    {
        (_map, _lexicon) = (map, lexicon);
        var lead = map.Document.Sentences.Where(sentence => sentence.Kind == SectionKind.Body).Take(LeadSentences).ToList();
        if (lead.Count == 0 || lead.Any(sentence => Has(sentence, lexicon.Contexts, "away")))
        {
            return;
        }

        var named = new HashSet<Participant>();
        foreach (var token in lead.SelectMany(sentence => Enumerable.Range(sentence.Tokens.Start, sentence.Tokens.Length)))
        {
            if (map.At(token) is { Label: EntityLabel.Prison } prison)
            {
                named.Add(prison);
            }
        }

        _prison = named is { Count: 1 } ? named.First() : null;
    }

    /// <summary>The prison in which what a sentence tells took place, or null.</summary>
    public Participant? Of(Sentence sentence)
    {
        if (
            _prison is null
            || Has(sentence, _lexicon.Contexts, "away")
            || Has(sentence, _lexicon.PrisonWords, "elsewhere")
            || Enumerable.Range(sentence.Tokens.Start, sentence.Tokens.Length).Any(_map.Grammar.IsYear)
        )
        {
            return null;
        }

        var prison = _map.Current(_prison);
        for (var token = _map.Document.Sentences[Math.Max(0, sentence.Index - Nearby)].Tokens.Start; token < sentence.Tokens.End; token++)
        {
            var other = _map.At(token);
            if (
                other is { Label: EntityLabel.Prison } && other != prison
                || other is { Label: EntityLabel.Place } && sentence.Tokens.Contains(token) && other != _map.Current(prison!.Place)
            )
            {
                return null;
            }
        }

        return prison;
    }

    private bool Has(Sentence sentence, WordClasses words, string name) =>
        Enumerable.Range(sentence.Tokens.Start, sentence.Tokens.Length).Any(token => words.Contains(name, _map.Grammar.Form(token)));
}
