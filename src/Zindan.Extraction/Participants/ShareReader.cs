using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Participants;

/// <summary>
/// Reads a share of people who are counted together: "most of the 300 inmates", "none of the prisoners". What is told of a share is told neither of all nor of
/// their number.
/// </summary>
internal sealed class ShareReader(ParticipantMap map, WordClasses words)
{
    private readonly Grammar _grammar = map.Grammar;

    /// <summary>Whether it is said of nobody among the people of a phrase: "none of the prisoners".</summary>
    public bool IsNone(NounPhrase phrase) => ShareBefore(phrase) is >= 0 and var share && words.Contains("no-share", _grammar.Form(share));

    /// <summary>The people who are a share of those of a phrase, or null where it speaks of all.</summary>
    public Participant? Of(NounPhrase phrase, PhraseReading reading)
    {
        if (reading.Label != EntityLabel.Cohort || ShareBefore(phrase) is not (>= 0 and var share))
        {
            return null;
        }

        var isPart = words.Contains("share", _grammar.Form(share));
        var isNearly = _grammar.Form(share) == "all" && share > 0 && words.Contains("nearly", _grammar.Form(share - 1));
        if (!isPart && !isNearly)
        {
            return null;
        }

        // A word that counts by itself ("many of the prisoners") has its people already; "some of the 46 people sentenced last week" tells more of the 46.
        if (map.PhraseAt(share) is { } counted && map.Of(counted) is not null || IsDescribed(phrase.Head))
        {
            return null;
        }

        var part = map.Create(EntityLabel.Cohort);
        part.Role = reading.Lemma;
        part.Side = reading.Side;
        part.Count = CountBounds.Unknown;
        part.IsDetained = reading.Side == Side.Detained;
        var span = map.Document.SpanOf(new(share, phrase.Tokens.End));
        part.Description = span.Of(map.Document.Text);
        part.AddMention(span, part.Description, phrase.Head);
        return part;
    }

    // By a participle; an escape is none, however the tree reads "most of the inmates escaped".
    private bool IsDescribed(int noun) =>
        _grammar
            .Children(noun)
            .Any(child =>
                _grammar.BareRelation(child) == "acl"
                && _grammar.Xpos(child) == "VBN"
                && !words.Contains("gets-away", _grammar.Lemma(child))
            );

    // The word of a share before "of" and a definite phrase, or -1.
    private int ShareBefore(NounPhrase phrase)
    {
        var share = phrase.Tokens.Start - 2;
        return
            share >= 0
            && phrase.IsDefinite
            && _grammar.Form(share + 1) == "of"
            && map.Document.SentenceOf(share).Index == map.Document.SentenceOf(phrase.Head).Index
            ? share
            : -1;
    }
}
