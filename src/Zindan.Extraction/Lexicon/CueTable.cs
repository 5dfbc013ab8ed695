using System.Collections.Frozen;

namespace Zindan.Extraction.Lexicon;

/// <summary>The cues of factuality and attribution, by part of speech and lemma.</summary>
internal sealed class CueTable
{
    private readonly FrozenDictionary<(string Part, string Lemma), Cue> _cues;

    private CueTable(FrozenDictionary<(string Part, string Lemma), Cue> cues) => _cues = cues;

    /// <summary>The number of cues.</summary>
    public int Count => _cues.Count;

    /// <summary>The cue of a word, or null. A lemma that stands in several classes has the one that lets least pass.</summary>
    /// <param name="part">A part of speech, or the place where a word bears; the file lists them.</param>
    /// <param name="lemma">Lower-case lemma.</param>
    public Cue? Of(string part, string lemma) => _cues.TryGetValue((part, lemma), out var cue) ? cue : null;

    /// <summary>Reads the table.</summary>
    public static CueTable Load()
    {
        var cues = new Dictionary<(string, string), Cue>();
        foreach (var row in LexiconFile.Rows("cues", 3))
        {
            foreach (var lemma in LexiconFile.Items(row[2]))
            {
                cues.TryAdd((row[1], lemma), Enum.Parse<Cue>(row[0], ignoreCase: true));
            }
        }

        return new CueTable(cues.ToFrozenDictionary());
    }
}
