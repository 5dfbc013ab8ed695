using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Names that the words around them say to be of an organisation: "member of X", "the militant group X", "X, a gang that …", "the X party".</summary>
internal static class OrganisationContext
{
    /// <summary>The texts of those names.</summary>
    public static HashSet<string> Find(Grammar grammar, ExtractionLexicon lexicon)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        // A band may bear its leader's name; then the name alone is the man's.
        var people = grammar
            .Document.Names.Where(name => name.Type == NameType.Person && (name.Tokens.Length > 1 || !name.Titles.IsEmpty))
            .Select(name => grammar.Document.TokenSpans.Forms[name.Tokens.Last])
            .ToHashSet(StringComparer.Ordinal);
        foreach (var name in grammar.Document.Names)
        {
            if (
                name.Titles.IsEmpty
                && !(name.Tokens.Length == 1 && people.Contains(grammar.Document.TokenSpans.Forms[name.Tokens.Last]))
                && name.Type != NameType.Place
                && (IsBefore(grammar, lexicon, name) || IsBehind(grammar, lexicon, name))
            )
            {
                found.Add(name.Span.Of(grammar.Document.Text));
            }
        }

        return found;
    }

    private static bool IsBefore(Grammar grammar, ExtractionLexicon lexicon, NameMention name)
    {
        var before = name.Tokens.Start - 1;
        if (before >= 0 && grammar.Form(before) is "the" or "\"" or "“")
        {
            before--;
        }

        if (before < 1)
        {
            return false;
        }

        if (grammar.Form(before) == "of")
        {
            // Nobody is a member or the head of a man.
            return lexicon.Words.Contains("leads", lexicon.People.Singular(grammar.Form(before - 1)).Lemma);
        }

        return grammar.Form(before) is "called" or "named" or "as"
            ? IsGroupNoun(grammar, lexicon, before - 1) || before > 2 && IsGroupNoun(grammar, lexicon, before - 2)
            : IsGroupNoun(grammar, lexicon, before);
    }

    private static bool IsBehind(Grammar grammar, ExtractionLexicon lexicon, NameMention name)
    {
        var next = name.Tokens.End;
        if (next + 2 >= grammar.Count)
        {
            return false;
        }

        if (IsGroupNoun(grammar, lexicon, next))
        {
            return true;
        }

        if (grammar.Form(next) != "," || grammar.Form(next + 1) is not ("a" or "an" or "the"))
        {
            return false;
        }

        for (var token = next + 2; token < Math.Min(grammar.Count, next + 7); token++)
        {
            if (IsGroupNoun(grammar, lexicon, token) && (token + 1 >= grammar.Count || grammar.Upos(token + 1) is not ("NOUN" or "PROPN")))
            {
                return true;
            }

            if (grammar.Upos(token) is not ("ADJ" or "NOUN" or "PROPN" or "ADV" or "PUNCT") && grammar.Xpos(token) != "VBN")
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsGroupNoun(Grammar grammar, ExtractionLexicon lexicon, int token) =>
        lexicon.Groups.ClassOf(grammar.Form(token)) is "militant" or "criminal" or "political"
        || grammar.Form(token) is "newspaper" or "militia";
}
