using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Tells whether what is said of somebody sets him apart from those who got out: he helped them, or came no further than the fence. "Back in his cell" says that he had got out, as does "outside the wall".</summary>
internal sealed class SetApart(Grammar grammar, WordClasses words)
{
    /// <summary>How many words before may say that he came back.</summary>
    private const int Reach = 4;

    /// <summary>Whether words say so.</summary>
    /// <param name="range">The words.</param>
    public bool IsSaid(TokenRange range)
    {
        for (var token = range.Start; token < range.End; token++)
        {
            var lemma = grammar.Lemma(token);
            if (
                words.Contains("helping", lemma) && !IsHelpReceived(token)
                || words.Contains("inside", lemma) && !IsReturn(token, range.Start) && !IsNeverSeen(token)
            )
            {
                return true;
            }
        }

        return false;
    }

    // "with the help of an aunt" he got away himself.
    private bool IsHelpReceived(int token) =>
        grammar.Form(token) is "help" or "aid" && grammar.Upos(token) == "NOUN" && grammar.Form(token - 1) is "the" or "with" or "without";

    // "has never been seen again".
    private bool IsNeverSeen(int token) =>
        grammar.Form(token) == "never"
        && Enumerable
            .Range(token + 1, 2)
            .Any(next => words.Contains("sighting", grammar.Lemma(next)) || words.Contains("retaking", grammar.Lemma(next)));

    private bool IsReturn(int token, int start)
    {
        for (var before = token - 1; before >= start && before >= token - Reach; before--)
        {
            if (grammar.Lemma(before) is "back" or "return" or "outside" or "beyond")
            {
                return true;
            }
        }

        return false;
    }
}
