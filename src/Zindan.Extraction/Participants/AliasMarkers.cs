using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Participants;

/// <summary>
/// Finds the words that lead from a person to the other name they go by: "known in the camps as Y", "who goes by the nom de guerre Y", "whose nickname is Y", "using the name Y".
/// </summary>
internal sealed class AliasMarkers(ParticipantMap map, WordClasses words)
{
    private const int Reach = 7;
    private readonly Grammar _grammar = map.Grammar;

    /// <summary>The token at which the name opens to which the words at a token lead, or null where they lead to none.</summary>
    public int? NameFrom(int token) =>
        _grammar.Form(token) switch
        {
            "known" or "better-known" => Behind(token, "as") ?? BehindNoun(token + 1),
            "goes" or "went" or "going" => token + 1 < _grammar.Count && _grammar.Form(token + 1) is "by" or "under"
                ? BehindNoun(token + 2) ?? token + 2
                : null,
            "uses" or "used" or "using" or "took" or "adopted" or "assumed" or "under" => BehindNoun(token + 1),
            "whose" => BehindNoun(token + 1) is { } at && at < _grammar.Count && _grammar.Form(at) is "is" or "was" ? at + 1 : null,
            "nicknamed" or "called" or "dubbed" when _grammar.Xpos(token) == "VBN" || token > 0 && _grammar.Form(token - 1) == "," => token
                + 1,
            "real" or "nom" => BehindNoun(token),
            _ => null,
        };

    // "known to his men as": what stands between is neither a clause nor another description.
    private int? Behind(int token, string preposition)
    {
        for (var next = token + 1; next < Math.Min(_grammar.Count - 1, token + Reach); next++)
        {
            if (_grammar.Form(next) == preposition)
            {
                return next + 1;
            }

            if (_grammar.Upos(next) is "PUNCT" or "VERB" or "AUX" or "SCONJ" or "CCONJ" or "PROPN" || _grammar.Form(next) == "for")
            {
                return null;
            }
        }

        return null;
    }

    // "the false name", "a nom de guerre": the token behind the noun, and behind "of" if it follows.
    private int? BehindNoun(int token)
    {
        for (var next = token; next < Math.Min(_grammar.Count - 1, token + Reach); next++)
        {
            if (words.Contains("alias-noun", _grammar.Form(next)))
            {
                return _grammar.Form(next + 1) == "of" ? next + 2 : next + 1;
            }

            if (
                _grammar.Upos(next) is not ("DET" or "ADJ" or "PRON" or "ADP" or "NOUN" or "X")
                && !(_grammar.Form(next) is "nom" or "de" or "code" or "battle" || _grammar.Xpos(next) == "VBN")
            )
            {
                return null;
            }
        }

        return null;
    }
}
