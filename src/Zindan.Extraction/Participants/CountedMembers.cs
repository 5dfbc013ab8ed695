using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Reads a number before the name of an armed band as so many of its people: "eleven Taliban were killed", "14 Houthis", "ten Revolutionary Guards".</summary>
internal sealed class CountedMembers(Grammar grammar, CountedPeople counted, OrganisationNames organisations)
{
    private const int Reach = 3;

    /// <summary>The people, or null where the phrase speaks of none.</summary>
    /// <param name="phrase">The phrase, with the name of a band at its end.</param>
    /// <param name="named">What that is the name of, where it is known to be a name.</param>
    public PhraseReading? Of(NounPhrase phrase, PhraseReading? named)
    {
        if (
            phrase.Determiner is "the" or "these" or "those"
            || phrase.Tokens.Last != phrase.Head
            || counted.CountIn(phrase) is not { } count
            || count is { Low: 1, High: 1 }
            || NumberBefore(phrase) is not (>= 0 and var number)
            || KindOf(phrase, number, named) is not { } kind
        )
        {
            return null;
        }

        return kind is GroupKind.Militant or GroupKind.Criminal
                ? new PhraseReading(EntityLabel.Cohort, "fighter", null, count, true, Side.NonState, GroupKind.Other)
            : kind == GroupKind.Military || grammar.Form(phrase.Head).EndsWith('s')
                ? new PhraseReading(EntityLabel.Cohort, "member", null, count, true, Side.State, GroupKind.Other)
            : null;
    }

    // A number before a name may keep it from being known as one.
    private GroupKind? KindOf(NounPhrase phrase, int number, PhraseReading? named)
    {
        if (named is { Label: EntityLabel.Group, Kind: GroupKind.Militant or GroupKind.Military or GroupKind.Criminal or GroupKind.State })
        {
            return named.Kind;
        }

        for (var start = number + 1; named is null && start <= phrase.Head; start++)
        {
            var words = grammar.Document.SpanOf(new TokenRange(start, phrase.Tokens.End)).Of(grammar.Document.Text);
            if (
                char.IsUpper(words[0])
                && organisations.Find(words)
                    is { Kind: GroupKind.Militant or GroupKind.Military or GroupKind.Criminal or GroupKind.State } known
            )
            {
                return known.Kind;
            }
        }

        return null;
    }

    // "eleven Taliban", "two suspected Houthis", but not "the 7 October Brigade".
    private int NumberBefore(NounPhrase phrase)
    {
        for (var token = phrase.Head - 1; token >= phrase.Tokens.Start && phrase.Head - token <= Reach; token--)
        {
            if (grammar.Upos(token) == "NUM")
            {
                return grammar.BareRelation(token) == "nummod" ? token : -1;
            }
        }

        return -1;
    }
}
