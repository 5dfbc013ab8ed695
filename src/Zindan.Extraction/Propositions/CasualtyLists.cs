using Zindan.Extraction.Lexicon;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Propositions;

/// <summary>
/// Finds who is listed among the dead or hurt by the order of words alone: "Among the dead were A and B", "The wounded included A", "A was among those killed".
/// </summary>
internal sealed class CasualtyLists(Grammar grammar, WordClasses contexts)
{
    private const int Reach = 4;

    /// <summary>The heads of those listed by a word for the dead or hurt, itself a noun, adjective or participle; empty where it lists nobody.</summary>
    public IReadOnlyList<int> Of(int word)
    {
        var sentence = grammar.Document.SentenceOf(word).Tokens;
        var start = PhraseStart(word, sentence.Start);
        if (start < 0)
        {
            return [];
        }

        var isAmong = start > sentence.Start && IsAmong(start - 1, sentence.Start);
        if (
            isAmong
            && start - 2 >= sentence.Start
            && Be(start - 2) is var verb
            && verb >= 0
            && Before(verb, sentence.Start) is >= 0 and var subject
        )
        {
            return Heads(subject);
        }

        var next = word + 1;
        while (next < sentence.End && next <= word + Reach && grammar.Upos(next) is "ADV")
        {
            next++;
        }

        if (Identified(next, start, sentence) is >= 0 and var before)
        {
            return Behind(before, sentence.End);
        }

        // "one of the dead rebels is X".
        while (next < sentence.End && grammar.BareRelation(word) == "amod" && next <= grammar.Head(word))
        {
            next++;
        }

        // "four of the dead were policemen".
        if (
            !isAmong
            && start - 2 >= sentence.Start
            && grammar.Form(start - 1) == "of"
            && grammar.Upos(start - 2) == "NUM"
            && next < sentence.End - 1
            && IsBe(next)
            && grammar.Upos(next + 1) is "NOUN" or "PROPN" or "ADJ"
        )
        {
            return [start - 2];
        }

        var first =
            !isAmong ? start
            : grammar.Form(start - 1) == "of" ? start - 2
            : start - 1;
        return
            IsOpening(first, sentence.Start)
            && next < sentence.End
            && (
                IsBe(next) && (isAmong || NamesPerson(next + 1))
                || grammar.Lemma(next) == "include" && grammar.Xpos(next) is "VBD" or "VBZ" or "VBP"
            )
            ? Behind(next, sentence.End)
            : [];
    }

    // "One of the dead was identified as X", "police named the slain men as X and Y": the word before the name, or −1.
    private int Identified(int next, int start, TokenRange sentence)
    {
        while (next < sentence.End && grammar.Upos(next) == "NOUN")
        {
            next++;
        }

        while (next < sentence.End && grammar.Upos(next) is "AUX" or "ADV")
        {
            next++;
        }

        if (next < sentence.End && IsNaming(next))
        {
            next++;
        }
        else if (!(start > sentence.Start && IsNaming(start - 1)))
        {
            return -1;
        }

        return next < sentence.End && grammar.Form(next) == "as" ? next : -1;
    }

    private bool IsNaming(int token) => grammar.Lemma(token) is "identify" or "name" && grammar.Xpos(token) is "VBN" or "VBD" or "VBZ";

    // "the dead", "those killed", "the 12 people killed": back to the article.
    private int PhraseStart(int word, int start)
    {
        for (var token = word - 1; token >= start && token >= word - Reach; token--)
        {
            if (grammar.Form(token) is "the" or "those")
            {
                return token;
            }

            if (grammar.Upos(token) is not ("NOUN" or "NUM" or "ADJ") && grammar.Form(token) is not ("who" or "were" or "had" or "been"))
            {
                return -1;
            }
        }

        return -1;
    }

    private bool IsAmong(int token, int start) =>
        grammar.Form(token) == "among" || grammar.Form(token) == "of" && token - 1 >= start && grammar.Form(token - 1) == "one";

    private bool IsOpening(int token, int start) =>
        token == start
        || grammar.Form(token - 1) is "," or "that" or "said" or "says" or "confirmed" or ":"
        || grammar.Upos(token - 1) == "CCONJ";

    // The form of "be" that ends at a token, adverbs skipped, or −1.
    private int Be(int token)
    {
        while (token >= 0 && grammar.Upos(token) == "ADV" || token >= 0 && grammar.Form(token) == "one")
        {
            token--;
        }

        return token >= 0 && IsBe(token) ? token : -1;
    }

    // "The dead are X and Y", but not "The dead were Afghans".
    private bool NamesPerson(int token) =>
        grammar.Document.Names.Any(name => name.Type == NameType.Person && name.Tokens.Start >= token && name.Tokens.Start <= token + 1);

    private bool IsBe(int token) => grammar.Form(token) is "was" or "were" or "is" or "are";

    // The noun right before a verb.
    private int Before(int verb, int start)
    {
        var token = verb - 1;
        while (token >= start && grammar.Upos(token) is "ADV")
        {
            token--;
        }

        if (token < start || !grammar.IsNominal(token))
        {
            return -1;
        }

        // "a guard employed by the department was among the dead": out of the clause that describes the guard.
        for (var (current, steps) = (token, 0); current >= start && steps < Reach; current = grammar.Head(current), steps++)
        {
            if (
                grammar.BareRelation(current) == "acl"
                && grammar.Head(current) is var described
                && described >= start
                && described < current
            )
            {
                return grammar.IsNominal(described) ? described : token;
            }
        }

        return token;
    }

    private List<int> Behind(int verb, int end)
    {
        for (var token = verb + 1; token < end && token <= verb + 8; token++)
        {
            if (grammar.IsVerbal(token) || grammar.Form(token) is ";" or ":")
            {
                break;
            }

            if (grammar.IsNominal(token) && (grammar.Head(token) <= verb || !grammar.IsNominal(grammar.Head(token))))
            {
                return Heads(token);
            }
        }

        return [];
    }

    private List<int> Heads(int token)
    {
        for (var steps = 0; steps < Reach; steps++)
        {
            var head = grammar.Head(token);
            if (
                head < 0
                || head > token
                || !grammar.IsNominal(head)
                || grammar.BareRelation(token) is not ("flat" or "compound" or "nmod" or "conj" or "appos")
            )
            {
                break;
            }

            token = head;
        }

        return [.. grammar.Conjuncts(token)];
    }

    /// <summary>The lemma of the trigger that a word for the dead or hurt stands for, or null.</summary>
    public string? TriggerOf(int word) =>
        contexts.Contains("dead", grammar.Form(word)) ? "dead"
        : contexts.Contains("hurt", grammar.Form(word)) ? "wounded"
        : null;
}
