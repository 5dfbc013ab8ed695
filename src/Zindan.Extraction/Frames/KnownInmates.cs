using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>
/// Tells of whom a sentence shows that he is in prison though no noun calls him a prisoner: "X, held at Y, …", "X, who is serving 20 years, …", "sawed through the bars of his cell".
/// </summary>
internal sealed class KnownInmates(ParticipantMap map, ExtractionLexicon lexicon)
{
    /// <summary>How many clauses joined to each other may tell one flight.</summary>
    private const int ChainLength = 4;

    private readonly Grammar _grammar = map.Grammar;

    /// <summary>Whether the one of whom a verb tells is held in a prison.</summary>
    /// <param name="filler">The one who is told of.</param>
    /// <param name="verb">The verb.</param>
    public bool Contain(Filler filler, int verb) =>
        filler.Participant.IsPrisoner
        || filler.Participant.Sentence is not null
        || IsDescribedAsHeld(filler)
        || CrossingSense.MayBeInmate(filler.Participant)
            && Chain(verb).Any(clause => BreaksCell(clause) || filler.Participant.Side != Side.NonState && Overpowers(clause));

    /// <summary>The verbs of the clauses by which one flight is told: "picked the lock, tied up a warder and ran".</summary>
    public IEnumerable<int> Chain(int verb)
    {
        var first = verb;
        for (
            var steps = 0;
            steps < ChainLength
                && _grammar.BareRelation(first) is "conj" or "xcomp" or "advcl"
                && _grammar.Head(first) is >= 0 and var head
                && _grammar.IsVerbal(head)
                && (first == verb || _grammar.Child(first, "nsubj") < 0);
            steps++
        )
        {
            first = head;
        }

        return _grammar
            .Children(first)
            .Where(child => _grammar.BareRelation(child) is "conj" or "advcl" or "xcomp" && _grammar.IsVerbal(child))
            .Prepend(first);
    }

    // "Karim Noor, held at X", "a man serving 20 years", "who was awaiting trial": now, and not once.
    private bool IsDescribedAsHeld(Filler filler)
    {
        var words = WordsOf(filler.Token)
            .SelectMany(word =>
                _grammar.Children(word).Where(child => _grammar.BareRelation(child) == "appos").SelectMany(WordsOf).Append(word)
            )
            .ToList();
        return words.Any(word => lexicon.PrisonWords.Contains("convicted-as", _grammar.Form(word)))
            || words.Any(word => _grammar.Children(word).Any(clause => _grammar.BareRelation(clause) == "acl" && IsHeldNow(clause)));
    }

    private IEnumerable<int> WordsOf(int token) =>
        map.PhraseAt(token)?.Tokens is { } tokens ? Enumerable.Range(tokens.Start, tokens.Length) : [token];

    private bool IsHeldNow(int clause) =>
        lexicon.PrisonWords.Contains("kept", _grammar.Lemma(clause))
        && !_grammar.HasNegation(clause)
        && (_grammar.Xpos(clause) == "VBG" || _grammar.IsPassive(clause) || _grammar.Xpos(clause) is "VBN" or "VBD")
        && !Enumerable
            .Range(clause, Math.Max(1, map.Document.SentenceOf(clause).Tokens.End - clause))
            .Where(token => _grammar.IsBelow(token, clause))
            .Any(token => _grammar.IsYear(token) || lexicon.PrisonWords.Contains("elsewhere", _grammar.Form(token)))
        && _grammar
            .Children(clause)
            .All(child => !(_grammar.BareRelation(child) == "aux" && _grammar.Form(child) is "had" or "would" or "may" or "could"));

    // "overpowered a warder".
    private bool Overpowers(int verb) =>
        lexicon.PrisonWords.Contains("overpowering", _grammar.Lemma(verb))
        && !_grammar.IsPassive(verb)
        && _grammar.Child(verb, "obj") is >= 0 and var keeper
        && lexicon.PrisonWords.Contains("keeper", _grammar.Lemma(keeper));

    // "sawed through the bars of his cell": who has a cell is in prison.
    private bool BreaksCell(int verb) =>
        _grammar
            .Children(verb)
            .Where(child => child > verb && _grammar.BareRelation(child) is "obj" or "obl")
            .SelectMany(child => _grammar.Children(child).Prepend(child))
            .Any(noun =>
                lexicon.PrisonWords.Contains("own-cell", _grammar.Lemma(noun))
                && _grammar.Children(noun).Any(child => _grammar.Form(child) is "his" or "her" or "their")
            );
}
