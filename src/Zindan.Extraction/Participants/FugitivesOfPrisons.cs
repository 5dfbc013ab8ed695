using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Frames;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Finds who got out of a prison where only the noun for them says so: "a fugitive from X", "two more escapees from X were caught: A and B", "the X escapees".</summary>
internal sealed class FugitivesOfPrisons(ParticipantMap map, ExtractionLexicon lexicon)
{
    private readonly Grammar _grammar = map.Grammar;

    /// <summary>The statements, in order of their prisons.</summary>
    /// <param name="statements">What is known of who got out or tried.</param>
    public IEnumerable<StatementDraft> Find(IEnumerable<StatementDraft> statements)
    {
        var known = AttemptDrafts.RunawaysIn(statements, map);
        foreach (var phrase in map.Phrases)
        {
            if (
                map.Document.SentenceOf(phrase.Head).Kind != SectionKind.Body
                || map.Of(phrase) is not { Label: EntityLabel.Prison } prison
                || Fugitives(phrase) is not { } called
                || map.Of(called) is not { Label: EntityLabel.Person or EntityLabel.Cohort } who
                || who.Count is { Low: 0, High: 0 }
            )
            {
                continue;
            }

            foreach (var one in map.All.Where(one => map.Current(one.MemberOf) == who).Prepend(who).Distinct().Where(known.Add).ToList())
            {
                yield return new StatementDraft
                {
                    Type = StatementType.EscapedFrom,
                    Subject = one,
                    Object = prison,
                    Evidence = one.Membership ?? map.Document.SpanOf(called.Tokens.Cover(phrase.Tokens)),
                    Confidence = 0.85,
                    Trace = ["custody:fugitive"],
                };
            }
        }
    }

    // "a fugitive from X", "escapees of X"; "alleged escapees" are none, and "would-be escapees".
    private NounPhrase? Fugitives(NounPhrase prison)
    {
        var before = prison.Tokens.Start - 1;
        return
            before > 0
            && _grammar.Form(before) is "from" or "of"
            && map.PhraseAt(before - 1) is { } called
            && called.Tokens.Last == before - 1
            && lexicon.PrisonWords.Contains("escapee", _grammar.Lemma(called.Head))
            && called.Determiner is not "no"
            && !Enumerable
                .Range(called.Tokens.Start, called.Tokens.Length)
                .Any(token => lexicon.Cues.Of("adjective", _grammar.Form(token)) is not null || _grammar.Form(token) is "potential" or "no")
            ? called
            : null;
    }
}
