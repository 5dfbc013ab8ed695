using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Factuality;

/// <summary>Finds who says what is told: the subject of a reporting verb, an attribution lifted out of the sentence, the last speaker for a quotation that goes on.</summary>
internal sealed class SpeakerFinder
{
    private const int MaximumWords = 14;
    private readonly Grammar _grammar;
    private readonly CueTable _cues;
    private readonly Speaker?[] _bySentence;
    private readonly int[] _verbBySentence;

    /// <summary>Reads the attributions of a document.</summary>
    public SpeakerFinder(Grammar grammar, CueTable cues)
    {
        _grammar = grammar;
        _cues = cues;
        _bySentence = new Speaker?[grammar.Document.Sentences.Count];
        _verbBySentence = new int[_bySentence.Length];
        Array.Fill(_verbBySentence, -1);
        foreach (var clause in grammar.Document.Clauses)
        {
            foreach (var satellite in clause.Satellites)
            {
                if (satellite is { Kind: SatelliteKind.Attribution, Speaker: { IsEmpty: false } speaker })
                {
                    _verbBySentence[clause.Sentence] =
                        _verbBySentence[clause.Sentence] < 0 ? satellite.Cue ?? -1 : _verbBySentence[clause.Sentence];
                    _bySentence[clause.Sentence] ??= new Speaker(
                        grammar.Document.TextOf(WithoutManner(speaker)),
                        WithoutManner(speaker).Last
                    );
                }
            }
        }

        CarryQuotations();
    }

    /// <summary>The speaker of a whole sentence, or of what stands behind "X as saying" in it, or null.</summary>
    public Speaker? OfSentence(int token) => _bySentence[_grammar.Document.SentenceOf(token).Index] ?? Cited(token);

    /// <summary>The reporting verb of the attribution that was lifted out of a token's sentence, or −1.</summary>
    public int VerbOfSentence(int token) => _verbBySentence[_grammar.Document.SentenceOf(token).Index];

    /// <summary>The speaker that a governor names for its complement, or null.</summary>
    public Speaker? OfGovernor(int complement, int governor)
    {
        if (
            _grammar.BareRelation(complement) is not ("ccomp" or "parataxis" or "xcomp")
            || !_grammar.IsVerbal(governor)
            || _cues.Of("verb", _grammar.Lemma(governor)) is not (Cue.Report or Cue.Claim or Cue.Allege or Cue.Deny)
            || _grammar.IsPassive(governor)
            || IsClaimOfThing(governor)
        )
        {
            return null;
        }

        var subject = _grammar.Child(governor, "nsubj");
        if (
            subject >= 0
            && _grammar.Form(subject) == "who"
            && _grammar.BareRelation(governor) == "acl"
            && _grammar.IsNominal(_grammar.Head(governor))
        )
        {
            // "quoted a source who said that …".
            return Bearer(_grammar.Head(governor));
        }

        return subject < 0 || _grammar.Form(subject) is "it" or "that" or "who" or "which" ? null : Phrase(subject);
    }

    /// <summary>Whether what is claimed is a thing ("claiming allegiance"): a clause that hangs on such a verb is none that it reports.</summary>
    public bool IsClaimOfThing(int verb) =>
        _cues.Of("verb", _grammar.Lemma(verb)) == Cue.Claim && _grammar.Child(verb, "obj") is >= 0 and var thing && thing > verb;

    // "Amnesty cites sources as saying that …": the words are those of the sources.
    private Speaker? Cited(int token)
    {
        var start = _grammar.Document.SentenceOf(token).Tokens.Start;
        for (var saying = token - 1; saying > start; saying--)
        {
            if (
                _grammar.Form(saying - 1) != "as"
                || _grammar.Xpos(saying) != "VBG"
                || _cues.Of("verb", _grammar.Lemma(saying)) != Cue.Report
            )
            {
                continue;
            }

            for (var verb = saying - 2; verb >= start; verb--)
            {
                if (
                    _cues.Of("cite", _grammar.Lemma(verb)) is not null
                    && _grammar.Child(verb, "obj") is >= 0 and var cited
                    && cited > verb
                    && cited < saying
                )
                {
                    return Phrase(cited);
                }
            }
        }

        return null;
    }

    // The noun that a relative clause describes, with what stands before it.
    private Speaker Bearer(int noun)
    {
        var start = noun;
        while (start > 0 && _grammar.Head(start - 1) == noun && _grammar.Form(start - 1) is not (":" or ","))
        {
            start--;
        }

        return new Speaker(_grammar.Document.TextOf(new TokenRange(start, noun + 1)), noun);
    }

    private Speaker Phrase(int subject)
    {
        // The phrase as written: the contiguous words left of the head that belong to it, and a name or post right behind it.
        var start = subject;
        var sentence = _grammar.Document.SentenceOf(subject).Tokens;
        while (
            start > sentence.Start
            && subject - start < MaximumWords
            && _grammar.IsBelow(start - 1, subject)
            && _grammar.Form(start - 1) is not (":" or ",")
        )
        {
            start--;
        }

        var end = subject + 1;
        while (
            end < sentence.End
            && end - subject < MaximumWords
            && _grammar.IsBelow(end, subject)
            && _grammar.Form(end) is not ("," or "who" or "which")
        )
        {
            end++;
        }

        return new Speaker(_grammar.Document.TextOf(WithoutManner(new TokenRange(start, end))), subject);
    }

    // "Officials first said", "sources wrongly reported": how they said it is no part of who they are.
    private TokenRange WithoutManner(TokenRange speaker)
    {
        var end = speaker.End;
        while (end > speaker.Start + 1 && _grammar.Xpos(end - 1) is "RB" or "RBR")
        {
            end--;
        }

        var start = speaker.Start;
        while (start < end - 1 && _grammar.Xpos(start) is "RB" or "RBR" && _grammar.Upos(start + 1) == "PROPN")
        {
            start++;
        }

        return new TokenRange(start, end);
    }

    // A quotation without its own attribution is by whoever spoke last in the same paragraph, or in the one before where the quotation goes on.
    private void CarryQuotations()
    {
        Speaker? last = null;
        var lastSection = -1;
        foreach (var sentence in _grammar.Document.Sentences)
        {
            if (_bySentence[sentence.Index] is { } speaker)
            {
                (last, lastSection) = (speaker, sentence.Section);
            }
            else if (sentence.Quotation == QuotationState.Inside && last is not null && sentence.Section - lastSection <= 1)
            {
                _bySentence[sentence.Index] = last;
                lastSection = sentence.Section;
            }
        }
    }
}
