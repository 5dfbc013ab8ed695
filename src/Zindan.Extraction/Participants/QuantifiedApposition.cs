using Zindan.Core.Entities;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Participants;

/// <summary>
/// Finds those of whom an apposition in the plural is said: "A, B and C, all members of X", "40 inmates, all of them fighters of X", "A and B, both of the X". "Most of them" speaks of
/// nobody in particular.
/// </summary>
internal sealed class QuantifiedApposition(ParticipantMap map)
{
    private const int MostNames = 8;
    private readonly Grammar _grammar = map.Grammar;
    private readonly PeopleList _list = new(map);

    /// <summary>Those of whom the phrase is said, or none.</summary>
    public IReadOnlyList<Participant> Of(NounPhrase phrase) => PartOf(phrase) is { } part ? [part] : Before(OpeningOf(phrase));

    // "nine fugitives, six of them members of X": the six.
    private Participant? PartOf(NounPhrase phrase) =>
        phrase is { Determiner: null, Possessor: null, Tokens.Start: > 3 and var start }
        && _grammar.Form(start - 1) == "them"
        && _grammar.Form(start - 2) == "of"
        && _grammar.Upos(start - 3) == "NUM"
        && map.At(start - 3) is { Label: EntityLabel.Cohort } part
            ? part
            : null;

    /// <summary>Those of whom a "both of" or "all from" is said that stands right before a token, or none.</summary>
    public IReadOnlyList<Participant> BeforePreposition(int token) =>
        token > 1 && _grammar.Form(token - 1) is "of" or "from" or "with" && IsQuantifier(token - 2) ? Before(token - 2)
        : token > 3
        && _grammar.Form(token - 1) is "of" or "from" or "with"
        && _grammar.Form(token - 2) == "them"
        && _grammar.Form(token - 3) == "of"
        && IsQuantifier(token - 4)
            ? Before(token - 4)
        : [];

    // "all", before the noun, inside its phrase, or with "of them" or "being" behind it.
    private int OpeningOf(NounPhrase phrase)
    {
        var start = phrase.Tokens.Start;
        if (IsQuantifier(start))
        {
            return start;
        }

        start -=
            start > 1 && _grammar.Form(start - 1) is "allegedly" or "reportedly" or "known" or "suspected" or "alleged" or "former" ? 1 : 0;
        return start > 2 && IsQuantifier(start - 1) ? start - 1
            : start > 4 && _grammar.Form(start - 1) == "them" && _grammar.Form(start - 2) == "of" && IsQuantifier(start - 3) ? start - 3
            : -1;
    }

    private bool IsQuantifier(int token) => _grammar.Form(token) is "all" or "both" or "each";

    private List<Participant> Before(int opening)
    {
        if (opening < 2 || _grammar.Form(opening - 1) is not ("," or "—" or "–" or "("))
        {
            return [];
        }

        var last = _grammar.Form(opening - 2) == ")" ? BeforeBracket(opening - 2) : opening - 2;
        if (map.PhraseAt(last) is not { } phrase || map.Of(phrase) is not { } told)
        {
            return [];
        }

        if (told.Label == EntityLabel.Cohort)
        {
            return _grammar.Form(opening) == "both" && told.Count is not { Low: 2 } ? [] : [told];
        }

        var found = Listed(phrase, opening);
        return found.Count > 1 && (_grammar.Form(opening) != "both" || found.Count == 2) ? found : [];
    }

    // The names of a list that ends before a token.
    private List<Participant> Listed(NounPhrase last, int opening)
    {
        var sentence = map.Document.SentenceOf(opening).Tokens;
        var best = new List<Participant>();
        for (var index = last.Index; index >= 0 && index > last.Index - 2 * MostNames; index--)
        {
            var first = map.Phrases[index];
            if (first.Tokens.Start < sentence.Start)
            {
                break;
            }

            if (map.Of(first) is not { Label: EntityLabel.Person, IsNamed: true })
            {
                continue;
            }

            var members = _list.Read(first.Tokens.Start, sentence, member => member is { Label: EntityLabel.Person, IsNamed: true });
            if (members.Count > best.Count && members[^1].Last >= last.Tokens.Last && members[^1].Last < opening)
            {
                best = members.ConvertAll(one => one.Member);
            }
        }

        return [.. best.Distinct()];
    }

    private int BeforeBracket(int close)
    {
        var open = close;
        while (open > 0 && close - open < MostNames && _grammar.Form(open) != "(")
        {
            open--;
        }

        return Math.Max(0, open - 1);
    }
}
