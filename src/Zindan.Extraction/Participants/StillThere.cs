using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Frames;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Finds who is held in the prison told of just before: "A is still there", "the women are all still there".</summary>
internal sealed class StillThere(ParticipantMap map, ExtractionLexicon lexicon)
{
    private readonly Grammar _grammar = map.Grammar;
    private readonly Premises _premises = new(map, lexicon);

    /// <summary>The statements, in order.</summary>
    public IEnumerable<StatementDraft> Find()
    {
        for (var adverb = 2; adverb + 1 < _grammar.Count; adverb++)
        {
            if (
                _grammar.Form(adverb) != "there"
                || _grammar.Form(adverb - 1) != "still" && _grammar.Form(adverb + 1) != "still" && !IsSince(adverb)
                || Subject(adverb) is not (>= 0 and var subject)
                || map.At(subject) is not { Label: EntityLabel.Person or EntityLabel.Cohort } who
                || !Standing.MayBeConfined(who)
                || _premises.PrisonThere(adverb) is not { } prison
            )
            {
                continue;
            }

            yield return new StatementDraft
            {
                Type = StatementType.HeldIn,
                Subject = who,
                Object = prison,
                Evidence = map.Document.SpanOf((map.PhraseAt(subject)?.Tokens ?? TokenRange.Of(subject)).Cover(TokenRange.Of(adverb))),
                Confidence = 0.8,
                Trace = ["custody:still-there"],
            };
        }
    }

    // "has been there since March".
    private bool IsSince(int adverb) =>
        _grammar.Form(adverb - 1) == "been"
        && _grammar.Form(adverb - 2) is "has" or "had" or "have"
        && (_grammar.Form(adverb + 1) is "since" or "ever" || _grammar.Form(adverb + 1) == "for" && _grammar.Upos(adverb + 2) is "NUM");

    // Of "is there still" the tree makes a verb, of "is still there" a predicate.
    private int Subject(int adverb)
    {
        var verb = _grammar.Child(adverb, "cop") >= 0 ? adverb : _grammar.Head(adverb);
        return
            verb >= 0
            && (verb == adverb || _grammar.Lemma(verb) is "be")
            && !_grammar.HasNegation(verb)
            && _grammar.Child(verb, "nsubj") is >= 0 and var subject
            && subject < adverb
            ? subject
            : -1;
    }
}
