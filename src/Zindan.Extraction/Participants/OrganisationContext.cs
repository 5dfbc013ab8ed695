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
                && !IsOfPerson(grammar, lexicon, name)
                && !(name.Tokens.Length == 1 && people.Contains(grammar.Document.TokenSpans.Forms[name.Tokens.Last]))
                && (
                    name.Type == NameType.Place
                        ? IsApposed(grammar, lexicon, name)
                        : IsBefore(grammar, lexicon, name) || IsBehind(grammar, lexicon, name)
                )
            )
            {
                found.Add(name.Span.Of(grammar.Document.Text));
            }
        }

        return found;
    }

    /// <summary>Whether a name is of a person whatever stands around it: "the leader of the group Abu X", unless a band is known by it.</summary>
    public static bool IsOfPerson(Grammar grammar, ExtractionLexicon lexicon, NameMention name) =>
        name.Type == NameType.Person
        && name.Tokens.Length > 2
        && lexicon.Words.Contains("person-opening", grammar.Form(name.Tokens.Start))
        && lexicon.Organisations.Find(name.Span.Of(grammar.Document.Text)) is null;

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

        if (grammar.Form(before) == "to" && grammar.Lemma(before - 1) == "belong")
        {
            return IsOfPeople(grammar, lexicon, before - 1) && !(name.Tokens.End < grammar.Count && grammar.Xpos(name.Tokens.End) == "POS");
        }

        // "the gang, X,": a name in apposition.
        if (
            grammar.Form(before) == ","
            && name.Tokens.End < grammar.Count
            && grammar.Form(name.Tokens.End) is "," or "."
            && before > 1
            && grammar.Form(before - 2) is "the" or "a" or "an" or "that"
        )
        {
            // "the leader of the cell, X,": X is the leader.
            return IsGroupNoun(grammar, lexicon, before - 1)
                && !(
                    before > 3
                    && grammar.Form(before - 3) is "of" or "in" or "from" or "for"
                    && lexicon.People.SideOf(lexicon.People.Singular(grammar.Form(before - 4)).Lemma) is not null
                );
        }

        if (grammar.Form(before) == "as" && grammar.Form(before - 1) == "known")
        {
            before--;
        }

        // "the group named X as its leader": nobody is called so.
        if (
            grammar.Form(before) is "called" or "named"
            && (grammar.Xpos(before) == "VBD" || name.Type == NameType.Person && before > 1 && grammar.Form(before - 2) == "the")
        )
        {
            return false;
        }

        return grammar.Form(before) is "called" or "named" or "known"
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

        return IsGroupNoun(grammar, lexicon, next) || IsExplained(grammar, lexicon, next);
    }

    // A name taken for a place may be of a band, where nothing happens in it: "Los Pinos, a gang that".
    private static bool IsApposed(Grammar grammar, ExtractionLexicon lexicon, NameMention name) =>
        name.Tokens.End + 2 < grammar.Count
        && (
            name.Tokens.Start == 0
            || grammar.Form(name.Tokens.Start - 1) is not ("in" or "at" or "near" or "from" or "of" or "," or "outside")
        )
        && IsExplained(grammar, lexicon, name.Tokens.End);

    private static bool IsExplained(Grammar grammar, ExtractionLexicon lexicon, int next)
    {
        // Over a translation or acronym in brackets.
        for (var close = next + 1; grammar.Form(next) == "(" && close < Math.Min(grammar.Count - 3, next + 10); close++)
        {
            if (grammar.Form(close) == ")")
            {
                next = close + 1;
            }
        }

        if (next + 2 >= grammar.Count || grammar.Form(next) != "," || grammar.Form(next + 1) is not ("a" or "an" or "the"))
        {
            return false;
        }

        for (var token = next + 2; token < Math.Min(grammar.Count, next + 7); token++)
        {
            // "X, an offshoot of Y".
            if (
                lexicon.GroupParts.ClassOf(grammar.Lemma(token)) is not null
                && token + 1 < grammar.Count
                && grammar.Form(token + 1) == "of"
            )
            {
                return true;
            }

            // "X, a Movement military chief": what the noun is a part of goes on.
            if (
                IsGroupNoun(grammar, lexicon, token)
                && (token + 1 >= grammar.Count || grammar.Upos(token + 1) is not ("NOUN" or "PROPN" or "ADJ"))
            )
            {
                // "X, the group's leader": X is a man.
                return token + 1 >= grammar.Count || grammar.Xpos(token + 1) != "POS";
            }

            if (grammar.Upos(token) is not ("ADJ" or "NOUN" or "PROPN" or "ADV" or "PUNCT") && grammar.Xpos(token) != "VBN")
            {
                return false;
            }
        }

        return false;
    }

    // A car may belong to a man; people belong to organisations.
    private static bool IsOfPeople(Grammar grammar, ExtractionLexicon lexicon, int verb)
    {
        var subject = grammar.Child(verb, "nsubj");
        subject = subject < 0 && grammar.BareRelation(verb) == "acl" ? grammar.Head(verb) : subject;
        return subject >= 0
            && (
                grammar.Form(subject) is "he" or "she" or "they" or "who"
                || grammar.Document.Names.Any(name => name.Type == NameType.Person && name.Tokens.Contains(subject))
                || lexicon.People.SideOf(lexicon.People.Singular(grammar.Form(subject)).Lemma) is not null
            );
    }

    private static bool IsGroupNoun(Grammar grammar, ExtractionLexicon lexicon, int token) =>
        lexicon.Groups.ClassOf(grammar.Form(token)) is "militant" or "criminal" or "political"
        || grammar.Form(token) is "newspaper" or "militia";
}
