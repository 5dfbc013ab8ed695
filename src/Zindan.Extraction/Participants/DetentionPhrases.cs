using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Participants;

/// <summary>Tells by the words of a phrase whether its noun is a place of detention.</summary>
internal sealed class DetentionPhrases(Grammar grammar, WordClasses words)
{
    /// <summary>Whether a level of security is named ("a maximum-security colony"): nothing else has one.</summary>
    public bool HasSecurity(NounPhrase phrase)
    {
        for (var token = phrase.Tokens.Start; token < phrase.Head; token++)
        {
            var form = grammar.Form(token);
            if (
                form.EndsWith("-security", StringComparison.Ordinal)
                || form == "security"
                    && (
                        words.Contains("level", grammar.Form(Math.Max(0, token - 1)))
                        || words.Contains("level", grammar.Form(Math.Max(0, token - 2)))
                    )
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a centre is one of a place, and no building ("in the center of Bangkok").</summary>
    public bool IsMiddle(NounPhrase phrase) =>
        grammar.Form(phrase.Head) is "center" or "centre"
        && phrase.Tokens.Length == 2
        && phrase.Tokens.End < grammar.Count
        && grammar.Form(phrase.Tokens.End) == "of";
}
