using Zindan.Language.Documents;

namespace Zindan.Extraction.Propositions;

/// <summary>
/// Finds subject and object of a finite verb by the order of words alone, where the tree gives none: the noun phrase before the verb that no preposition governs,
/// asides between commas and relative clauses skipped; the noun phrase right behind it.
/// </summary>
internal sealed class SurfaceArguments(Grammar grammar, Func<int, TokenRange?> phraseAt)
{
    private const int Reach = 40;

    /// <summary>The head position of the subject phrase: any token of it, or −1.</summary>
    public int Subject(int verb)
    {
        var sentence = grammar.Document.SentenceOf(verb).Tokens;
        var token = GroupStart(verb, sentence) - 1;
        var finite = 0;
        if (token >= sentence.Start && grammar.Upos(token) == "NUM" && phraseAt(token) is null)
        {
            return -1;
        }

        while (token >= sentence.Start && verb - token < Reach)
        {
            var form = grammar.Form(token);
            if (form is "," or "–" or "—" or ")" or "\"" or "”" or "“")
            {
                token = form is "," or "–" or "—" ? BeforeAside(token, sentence) : token - 1;
                continue;
            }

            if (phraseAt(token) is { } phrase)
            {
                var before = BeforeList(phrase, sentence);
                if (grammar.Form(phrase.Last) is "who" or "which" or "that")
                {
                    token = before;
                    continue;
                }

                if (
                    before >= sentence.Start
                    && grammar.Upos(before) is "ADP" or "SCONJ"
                    && !(
                        grammar.Form(before)
                        is "that"
                            or "as"
                            or "when"
                            or "while"
                            or "after"
                            or "before"
                            or "because"
                            or "if"
                            or "although"
                    )
                )
                {
                    token = before - 1;
                    continue;
                }

                if (before >= sentence.Start && grammar.Upos(before) == "VERB" && grammar.Xpos(before) is "VBG" or "VBN")
                {
                    // "men awaiting trial got out": the participle and its object belong to the noun before.
                    token = before - 1;
                    continue;
                }

                if (
                    before >= sentence.Start
                    && grammar.Upos(before) == "VERB"
                    && grammar.Xpos(before) is "VBD" or "VBZ" or "VBP"
                    && grammar.Relation(before) == "acl:relcl"
                )
                {
                    // "the blast that killed the mayor injured": the mayor is the object of the relative clause.
                    token = before - 1;
                    continue;
                }

                return phrase.Last;
            }

            if (grammar.IsVerbal(token) && grammar.Xpos(token) is "VBD" or "VBZ" or "VBP" or "MD")
            {
                finite++;
                if (finite > 0)
                {
                    return -1;
                }
            }

            if (form is ";" or ":" or "and" or "but" or "or" or "then")
            {
                return -1;
            }

            token--;
        }

        return -1;
    }

    // "the killers of A and B were hanged": what governs A governs B.
    private int BeforeList(TokenRange phrase, TokenRange sentence)
    {
        var before = phrase.Start - 1;
        while (
            before - 1 >= sentence.Start
            && grammar.Form(before) is "and" or "or" or ","
            && phraseAt(grammar.Form(before - 1) == "," ? before - 2 : before - 1) is { } listed
            && listed.Start < before
            && grammar.Upos(listed.Last) == "PROPN"
        )
        {
            before = listed.Start - 1;
        }

        return before >= sentence.Start && grammar.Upos(phrase.Last) == "PROPN" && grammar.Form(before) is "of" or "for" or "against"
            ? before
            : phrase.Start - 1;
    }

    /// <summary>A token of the phrase right behind a verb, or −1.</summary>
    public int Object(int verb)
    {
        var sentence = grammar.Document.SentenceOf(verb).Tokens;
        for (var token = verb + 1; token < sentence.End && token <= verb + 3; token++)
        {
            if (phraseAt(token) is { } phrase)
            {
                return phrase.Last;
            }

            // "injured when bandits attacked": the bandits stand in another clause.
            if (grammar.Xpos(token) == "WRB" || grammar.Upos(token) is not ("ADV" or "PART") && grammar.Form(token) is not ("\"" or "“"))
            {
                break;
            }
        }

        return Whom(verb, sentence);
    }

    // "five fighters whom a military court sentenced": before the pronoun.
    private int Whom(int verb, TokenRange sentence)
    {
        var subject = GroupStart(verb, sentence) - 1;
        return
            subject >= sentence.Start
            && phraseAt(subject) is { } phrase
            && phrase.Start - 2 >= sentence.Start
            && grammar.Form(phrase.Start - 1) == "whom"
            && phraseAt(phrase.Start - 2) is { } people
            ? people.Last
            : -1;
    }

    /// <summary>Whether the words before a verb make it a passive.</summary>
    public bool IsPassive(int verb)
    {
        var sentence = grammar.Document.SentenceOf(verb).Tokens;
        // "both were acquitted", tagged as an adjective.
        if (grammar.Xpos(verb) is not ("VBN" or "VBD") && !(grammar.Upos(verb) == "ADJ" && grammar.IsPassive(verb)))
        {
            return false;
        }

        for (var token = verb - 1; token >= sentence.Start && token >= verb - 5; token--)
        {
            if (grammar.Form(token) is "was" or "were" or "is" or "are" or "be" or "been" or "being" or "got" or "get")
            {
                return true;
            }

            if (grammar.Upos(token) is not ("ADV" or "PART" or "AUX") && !IsFloating(token))
            {
                return false;
            }
        }

        return false;
    }

    private int GroupStart(int verb, TokenRange sentence)
    {
        var start = verb;
        while (
            start - 1 >= sentence.Start
            && (grammar.Upos(start - 1) is "AUX" or "ADV" or "PART" || grammar.Form(start - 1) is "not" or "n't" || IsFloating(start - 1))
        )
        {
            start--;
        }

        return start;
    }

    // "were each sentenced", "have both been charged".
    private bool IsFloating(int token) => token > 0 && grammar.Form(token) is "each" or "both" or "all" && grammar.Upos(token - 1) == "AUX";

    // An aside is what stands between this comma and the one before, if no finite verb but that of a relative clause is in it.
    private int BeforeAside(int comma, TokenRange sentence)
    {
        for (var token = comma - 1; token >= sentence.Start && comma - token < Reach; token--)
        {
            if (grammar.Form(token) is "," or "–" or "—")
            {
                return token - 1;
            }
        }

        return sentence.Start - 1;
    }
}
