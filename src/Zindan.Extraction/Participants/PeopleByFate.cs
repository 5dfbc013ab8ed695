using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Participants;

/// <summary>
/// Tells a noun for people that no list has by what is done to it and how it ends: "abducted a geologist", "two vintners were arrested". Nobody abducts, arrests or beheads a thing.
/// </summary>
internal sealed class PeopleByFate(Grammar grammar, ExtractionLexicon lexicon)
{
    private const int ShortestStem = 3;

    private readonly string[] _endings = [.. lexicon.Words.Of("agentive")];

    /// <summary>On whose side the head of a phrase is, if it is such a noun: nobody's; else null.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="lemma">Its head, lower-cased, in whichever number it stands.</param>
    public Side? SideOf(NounPhrase phrase, string lemma)
    {
        var noun = lemma.EndsWith('s') ? lemma[..^1] : lemma;
        if (
            grammar.Upos(phrase.Head) != "NOUN"
            || lexicon.Groups.ClassOf(noun) is not null
            || lexicon.Prisons.ClassOf(noun) is not null
            || !_endings.Any(ending => noun.Length >= ending.Length + ShortestStem && noun.EndsWith(ending, StringComparison.Ordinal))
        )
        {
            return null;
        }

        var top = grammar.TopOf(phrase.Tokens);
        var verb = grammar.Head(top);
        return
            grammar.IsVerbal(verb)
            && lexicon.Words.Contains("person-only", grammar.Lemma(verb))
            && (grammar.BareRelation(top) == "obj" || grammar.Relation(top) == "nsubj:pass")
            ? Side.Civilian
            : null;
    }
}
