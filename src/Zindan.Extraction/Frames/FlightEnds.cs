using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Frames;

/// <summary>Knows the words by which news tells that a flight ended inside the walls.</summary>
internal sealed class FlightEnds(Grammar grammar, WordClasses words)
{
    /// <summary>How far from the verb the part of the prison may stand.</summary>
    private const int Gap = 7;

    /// <summary>How far before "got wedged" that in which it was may be told.</summary>
    private const int Before = 14;

    /// <summary>The words of the end that a verb or adjective tells of, or null where it tells of none.</summary>
    public TokenRange? At(int token, TokenRange sentence)
    {
        if (!grammar.IsVerbal(token) && grammar.Upos(token) != "ADJ")
        {
            return null;
        }

        var isNegated = grammar.HasNegation(token);
        var end =
            isNegated ? Short(token, sentence)
            : IsByGuards(token) && Grabbed(token) is >= 0 and var grabbed ? grabbed
            : Hauled(token, sentence) is >= 0 and var hauled ? hauled
            : Wedged(token, sentence) is >= 0 and var wedged ? wedged
            : TooBroad(token, sentence) is >= 0 and var broad ? broad
            : Returned(token, sentence) is >= 0 and var returned ? returned
            : Fallen(token, sentence) is >= 0 and var fallen ? fallen
            : Lying(token, sentence) is >= 0 and var lying ? lying
            : Caught(token, sentence) is >= 0 and var caught ? caught
            : Dug(token, sentence) is >= 0 and var dug ? dug
            : Short(token, sentence);
        return end < 0 ? null : new TokenRange(Math.Min(token, end), Math.Max(token, end) + 1);
    }

    /// <summary>Whether a verb tells what guards do to somebody: "pulled him down", "caught two others at the fence".</summary>
    public bool IsByGuards(int verb) =>
        (
            words.Contains("hauling", grammar.Lemma(verb))
            || words.Contains("stopped", grammar.Lemma(verb))
            || words.Contains("found", grammar.Lemma(verb))
        ) && Halts.IsByKeeper(grammar, words, verb);

    // "guards pulled him down from the wall".
    private int Grabbed(int verb) =>
        words.Contains("hauling", grammar.Lemma(verb))
            ? grammar.Children(verb).Where(child => child > verb && grammar.Form(child) is "back" or "down").DefaultIfEmpty(-1).First()
            : -1;

    // "was dragged back", "were pulled down", "turned back".
    private int Hauled(int verb, TokenRange sentence)
    {
        if (verb + 1 >= sentence.End)
        {
            return -1;
        }

        var particle = grammar.Form(verb + 1);
        return
            words.Contains("hauling", grammar.Lemma(verb)) && grammar.IsPassive(verb) && particle is "back" or "down"
            || grammar.Lemma(verb) == "turn" && particle == "back" && grammar.Child(verb, "obj") < 0 && !grammar.IsPassive(verb)
            ? verb + 1
            : -1;
    }

    // "crawled into the vent but got wedged", "got stuck where the shaft narrows".
    private int Wedged(int verb, TokenRange sentence)
    {
        if (!words.Contains("stuck", grammar.Lemma(verb)) && !words.Contains("stuck", grammar.Form(verb)))
        {
            return -1;
        }

        return
            Find("halting", Math.Max(sentence.Start, verb - Before), verb) >= 0
            || Find("opening", Math.Max(sentence.Start, verb - Before), verb) >= 0
            || Find("halting", verb + 1, Math.Min(sentence.End, verb + Gap)) >= 0
            || Find("opening", verb + 1, Math.Min(sentence.End, verb + Gap)) >= 0
            ? verb
            : -1;
    }

    // "was too broad for the duct".
    private int TooBroad(int adjective, TokenRange sentence) =>
        adjective > sentence.Start
        && adjective + 2 < sentence.End
        && grammar.Form(adjective - 1) == "too"
        && grammar.Form(adjective + 1) == "for"
        && Find("opening", adjective + 2, Math.Min(sentence.End, adjective + 6)) is >= 0 and var opening
            ? opening
            : -1;

    // "went back to his cell".
    private int Returned(int verb, TokenRange sentence)
    {
        for (
            var token = verb + 1;
            grammar.Lemma(verb) is "go" or "return" or "climb" or "crawl" && token + 1 < Math.Min(sentence.End, verb + 5);
            token++
        )
        {
            if (
                grammar.Form(token) is "his" or "her" or "their"
                && grammar.Form(token - 1) is "to" or "into"
                && grammar.Lemma(token + 1) is "cell" or "bunk" or "bed" or "dormitory" or "ward" or "block"
            )
            {
                return token + 1;
            }
        }

        return -1;
    }

    // "fell eight metres into the moat", "drowned in the moat", "died on the barbed wire".
    private int Fallen(int verb, TokenRange sentence)
    {
        var lemma = grammar.Lemma(verb);
        var last = Math.Min(sentence.End, verb + Gap);
        if (words.Contains("falling", lemma))
        {
            return Find("moat", verb + 1, last) is >= 0 and var moat && grammar.Preposition(moat) is "into" or "in" ? moat
                : Find("carriage", verb + 1, last) is >= 0 and var carriage
                && grammar.Preposition(carriage) is "from" or "off"
                && Find("stopped", carriage + 1, sentence.End) >= 0
                    ? carriage
                : -1;
        }

        return
            lemma is "die" or "drown" or "bleed" or "electrocute" or "impale"
            && (Find("moat", verb + 1, last) is >= 0 and var water ? water : Find("enclosure", verb + 1, last)) is >= 0 and var part
            && grammar.Preposition(part) is "in" or "on" or "at"
            ? part
            : -1;
    }

    // "remained in the yard with a broken leg".
    private int Lying(int verb, TokenRange sentence)
    {
        var lemma = grammar.Lemma(verb);
        return
            (lemma is "remain" or "lie" or "stay" || lemma == "leave" && grammar.IsPassive(verb))
            && Find("halting", verb + 1, Math.Min(sentence.End, verb + Gap)) is >= 0 and var part
            && grammar.Preposition(part) is "in" or "on" or "at" or "under" or "below" or "beneath"
            && Enumerable
                .Range(sentence.Start, sentence.Length)
                .Any(token => grammar.Form(token) is "broken" or "broke" or "fractured" or "shattered" or "sprained" or "twisted")
            ? part
            : -1;
    }

    // "was caught at the fence", "were shot dead on the wall"; raiders are told of otherwise.
    private int Caught(int verb, TokenRange sentence)
    {
        if (
            !words.Contains("stopped", grammar.Lemma(verb))
            || !(grammar.IsPassive(verb) || IsByGuards(verb))
            || Find("assault", sentence.Start, sentence.End) is >= 0 and var raid && grammar.Lemma(raid) != "shoot"
        )
        {
            return -1;
        }

        for (var token = verb + 1; token < Math.Min(sentence.End, verb + Gap); token++)
        {
            if (grammar.Form(token) is "," or ";" or "and" or "but" or "after" or "when")
            {
                return -1;
            }

            if (
                words.Contains("enclosure", grammar.Lemma(token))
                && grammar.Children(token).Any(child => grammar.Form(child) == "the")
                && grammar.Preposition(token) is { } preposition
                && preposition.Split('-')[^1]
                    is "at"
                        or "on"
                        or "inside"
                        or "in"
                        or "under"
                        or "within"
                        or "through"
                        or "below"
                        or "beneath"
            )
            {
                return token;
            }
        }

        return -1;
    }

    // "had dug 12 metres of tunnel when guards found it", "had been digging a tunnel, which collapsed".
    private int Dug(int verb, TokenRange sentence) =>
        grammar.Lemma(verb) is "dig" or "tunnel" or "burrow"
        && !grammar.IsPassive(verb)
        && (grammar.Lemma(verb) != "dig" || Find("tunnel", sentence.Start, sentence.End) >= 0)
        && Find("unearthing", sentence.Start, sentence.End) is >= 0 and var found
        && grammar.IsVerbal(found)
        && !Enumerable
            .Range(sentence.Start, sentence.Length)
            .Any(token => grammar.IsVerbal(token) && grammar.Lemma(token) is "escape" or "flee" or "abscond")
            ? verb
            : -1;

    // "failed to get away", "did not make it out".
    private int Short(int verb, TokenRange sentence)
    {
        if (grammar.Lemma(verb) == "fail" && grammar.Child(verb, "xcomp") is >= 0 and var deed)
        {
            return
                words.Contains("escape-out", grammar.Lemma(deed))
                    && deed + 1 < sentence.End
                    && grammar.Form(deed + 1) is "away" or "out" or "over"
                || grammar.Lemma(deed) is "escape" or "flee"
                ? Barrier(deed, sentence)
                : -1;
        }

        return
            grammar.HasNegation(verb)
            && grammar.Lemma(verb) is "make" or "get"
            && verb + 2 < sentence.End
            && (
                grammar.Form(verb + 1) is "away" or "out"
                || grammar.Form(verb + 1) == "it" && grammar.Form(verb + 2) is "out" or "over" or "through"
                || grammar.Form(verb + 1) is "over" or "through" or "past"
                    && (Barrier(verb, sentence) > verb || grammar.Form(verb + 3) is "second" or "third" or "next" or "last" or "outer")
            )
            ? Math.Max(verb + 1, Barrier(verb, sentence))
            : -1;
    }

    // "failed to get over the wall": the wall tells of which prison; the deed alone where none is named.
    private int Barrier(int deed, TokenRange sentence) =>
        Find("enclosure", deed + 1, Math.Min(sentence.End, deed + Gap)) is >= 0 and var barrier ? barrier : deed;

    private int Find(string name, int from, int to)
    {
        for (var token = from; token < to; token++)
        {
            if (words.Contains(name, grammar.Lemma(token)))
            {
                return token;
            }
        }

        return -1;
    }
}
