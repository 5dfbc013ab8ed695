using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Factuality;

/// <summary>
/// Finds the sentences whose content the next one takes away: "A paper said he had been arrested. The minister called it invention." Only what the press, a rumour or an
/// unnamed source says is taken away so; what police or a court say stays theirs, whoever denies it.
/// </summary>
internal sealed class Dismissals
{
    private readonly Grammar _grammar;
    private readonly CueTable _cues;
    private readonly bool[] _isDismissed;
    private readonly bool[] _isPutRight;

    /// <summary>Reads the sentences of a document.</summary>
    public Dismissals(Grammar grammar, CueTable cues)
    {
        (_grammar, _cues) = (grammar, cues);
        var sentences = grammar.Document.Sentences;
        _isDismissed = new bool[sentences.Count];
        _isPutRight = new bool[sentences.Count];
        for (var index = 0; index + 1 < sentences.Count; index++)
        {
            _isDismissed[index] = Dismisses(sentences[index + 1].Tokens);
            _isPutRight[index] = IsOurs(sentences[index].Tokens) && PutsRight(sentences[index + 1].Tokens);
        }
    }

    /// <summary>Whether what a speaker says at a token is dismissed right after.</summary>
    public bool IsDismissed(int token, Speaker? speaker) =>
        _isPutRight[_grammar.Document.SentenceOf(token).Index]
        || speaker is not null
            && _isDismissed[_grammar.Document.SentenceOf(token).Index]
            && speaker.Text.Split(' ').Any(word => _cues.Of("press", word.Trim('"', '“', '”').ToLowerInvariant()) is not null);

    // "In a story on Thursday we said that 15 escaped. In fact 13 did."
    private bool IsOurs(TokenRange sentence) =>
        Enumerable
            .Range(sentence.Start, sentence.Length)
            .Any(verb =>
                _cues.Of("verb", _grammar.Lemma(verb)) == Cue.Report
                && _grammar.Child(verb, "nsubj") is >= 0 and var subject
                && _grammar.Form(subject) == "we"
            );

    private bool PutsRight(TokenRange sentence) =>
        sentence.Length > 2
        && (
            _grammar.Form(sentence.Start) == "in" && _grammar.Form(sentence.Start + 1) == "fact"
            || _grammar.Form(sentence.Start) == "actually"
        );

    // "X denied it", "dismissed the report", "called it pure invention", "That is a lie".
    private bool Dismisses(TokenRange sentence)
    {
        for (var verb = sentence.Start; verb < sentence.End; verb++)
        {
            if (
                _grammar.IsVerbal(verb)
                && _cues.Of("dismiss", _grammar.Lemma(verb)) is not null
                && IsToldBefore(_grammar.Child(verb, "obj"))
            )
            {
                return true;
            }
        }

        var pointsBack = IsToldBefore(sentence.Start) || sentence.Length > 1 && IsToldBefore(sentence.Start + 1);
        for (var token = sentence.Start; token < sentence.End; token++)
        {
            if (_cues.Of("untruth", _grammar.Lemma(token)) is null && _cues.Of("untruth", _grammar.Form(token)) is null)
            {
                continue;
            }

            var calls = Enumerable
                .Range(sentence.Start, token - sentence.Start)
                .Any(verb =>
                    _cues.Of("label", _grammar.Lemma(verb)) is not null
                    && (IsToldBefore(_grammar.Child(verb, "obj")) || IsToldBefore(verb + 1))
                );
            if (calls || pointsBack && _grammar.Child(token, "cop") >= 0)
            {
                return true;
            }
        }

        return false;
    }

    // "it", "that", "the report", "the claims".
    private bool IsToldBefore(int token) =>
        token >= 0
        && token < _grammar.Count
        && (
            _grammar.Form(token) is "it" or "this" or "that" or "them" or "these"
            || _cues.Of("telling", _grammar.Lemma(token)) is not null
                && _grammar.Children(token).Any(child => _grammar.Form(child) is "the" or "this" or "that" or "these" or "such")
        );
}
