using Zindan.Language.Documents;
using Zindan.Language.Lexicons;

namespace Zindan.Language.Coreference;

/// <summary>Joins a person's name and the other name that the same sentence gives right behind it: "X, also known as Y", "X, alias Y", "X, 34, "Y",".</summary>
internal sealed class AliasPass : ICoreferencePass
{
    private const int Reach = 11;

    // Nouns before another name, word by word.
    private static readonly string[][] s_nouns = [.. LexiconFile.Words("alias-nouns").Select(words => words.Split(' '))];

    public void Apply(IReadOnlyList<Candidate> candidates, ChainBuilder chains, Document document)
    {
        var last = -1;
        for (var i = 0; i < candidates.Count; i++)
        {
            if (candidates[i].Type is not { } type)
            {
                continue;
            }

            if (
                last >= 0
                && type == NameType.Person
                && candidates[last].Type == NameType.Person
                && candidates[last].Sentence == candidates[i].Sentence
                && LeadsToAlias(document, candidates[last].Mention.Tokens.End, candidates[i].Mention.Tokens)
            )
            {
                chains.Link(i, last, "alias");
            }

            last = i;
        }
    }

    private static bool LeadsToAlias(Document document, int start, TokenRange name)
    {
        if (name.Start <= start || name.Start - start > Reach)
        {
            return false;
        }

        var forms = document.TokenSpans.Forms;
        var (isAlias, isKnown, isBare) = (false, false, true);
        for (var token = start; token < name.Start; token++)
        {
            var word = forms[token].ToLowerInvariant();
            // "X, known as the Surgeon, and Y": Y is somebody else.
            if (
                word is "and" or ";" or ":" or "." or "but" or "while" or "with" or "by"
                && !(word == "by" && (isKnown || forms[token - 1] is "goes" or "went"))
            )
            {
                return false;
            }

            // "X's sister, known as Y": Y is the sister.
            if (!isKnown && !isAlias && IsOfAnother(document, token, word))
            {
                return false;
            }

            isAlias |= isKnown && word is "as" or "by" || s_nouns.Any(words => EndsAt(words, forms, token));
            isKnown |= word == "known";
            isBare &= !char.IsLetter(word[0]);
        }

        return isAlias
            || isBare
                && IsQuote(forms[name.Start - 1])
                && forms[start] is "," or "("
                && name.End + 1 < forms.Length
                && (IsQuote(forms[name.End]) || IsQuote(forms[name.End + 1]));
    }

    private static bool IsOfAnother(Document document, int token, string word) =>
        word is "'s" or "’s" or "'" or "’"
        || document.Tags.Upos[token] is "NOUN" or "PROPN" or "VERB" or "AUX"
            && word is not ("known" or "goes" or "went" or "is" or "was" or "year" or "years" or "nom" or "guerre" or "name")
            && !s_nouns.Any(words => words.Contains(word));

    private static bool EndsAt(string[] words, IReadOnlyList<string> forms, int token)
    {
        for (var word = 0; word < words.Length; word++)
        {
            var at = token - words.Length + 1 + word;
            if (at < 0 || !words[word].Equals(forms[at], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsQuote(string form) => form is "\"" or "“" or "”";
}
