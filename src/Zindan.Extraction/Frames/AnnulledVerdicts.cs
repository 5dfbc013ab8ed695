using Zindan.Core.Statements;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;

namespace Zindan.Extraction.Frames;

/// <summary>Takes back a conviction of which the text goes on to say that it did not stand: "was sentenced to death, but the verdict was annulled".</summary>
internal sealed class AnnulledVerdicts(ParticipantMap map, ExtractionLexicon lexicon)
{
    /// <summary>The statements, the convictions that were annulled negated.</summary>
    public IEnumerable<StatementDraft> Apply(IReadOnlyList<StatementDraft> statements)
    {
        var annulled = new HashSet<StatementDraft>(ReferenceEqualityComparer.Instance);
        for (var verb = 0; verb < map.Grammar.Count; verb++)
        {
            if (IsAnnulment(verb))
            {
                annulled.UnionWith(Before(statements, verb));
            }
        }

        return statements.Select(statement =>
            annulled.Contains(statement) ? statement with { Stance = Stance.Negated, Trace = statement.Trace.Add("overturned") } : statement
        );
    }

    // A verdict that is somebody's, or of something, is not the one told before.
    private bool IsAnnulment(int verb)
    {
        var grammar = map.Grammar;
        return grammar.IsVerbal(verb)
            && lexicon.Cues.Of("overturn", grammar.Lemma(verb)) is not null
            && grammar.Lemma(verb) != "appeal"
            && grammar.Child(verb, "nsubj:pass") is >= 0 and var verdict
            && grammar.Lemma(verdict) is "verdict" or "conviction" or "ruling" or "judgment"
            && grammar.Children(verdict).All(child => grammar.BareRelation(child) is "det" or "amod")
            && !grammar
                .Children(verb)
                .Any(child =>
                    grammar.BareRelation(child) is "advmod" or "mark" && grammar.Form(child) is "not" or "never" or "if" or "unless"
                )
            && !grammar.Children(verb).Any(child => grammar.Xpos(child) == "MD");
    }

    private List<StatementDraft> Before(IReadOnlyList<StatementDraft> statements, int verb)
    {
        var sentence = map.Document.SentenceOf(verb);
        var start = map.Document.SpanOf(map.Document.Sentences[Math.Max(0, sentence.Index - 1)].Tokens).Start;
        var end = map.Document.SpanOf(new(verb, verb + 1)).Start;
        var told = statements
            .Where(statement =>
                statement is { Type: StatementType.ConvictedIn, Stance: Stance.Asserted }
                && statement.Evidence.Start >= start
                && statement.Evidence.End <= end
            )
            .ToList();
        return told.Select(statement => map.Current(statement.Subject)).Distinct().Count() == 1 ? told : [];
    }
}
