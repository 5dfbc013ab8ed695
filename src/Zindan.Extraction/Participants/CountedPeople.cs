using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Reads how many people a phrase speaks of: one by number, several by count or by a noun of many.</summary>
internal sealed class CountedPeople(Grammar grammar, ExtractionLexicon lexicon)
{
    private readonly Document _document = grammar.Document;

    /// <summary>What a noun for people speaks of, one or several.</summary>
    public PhraseReading Of(NounPhrase phrase, string lemma, bool plural, Side side)
    {
        var count = CountIn(phrase);
        if (count is { } counted)
        {
            return counted is { Low: 1, High: 1 } && !plural
                ? new PhraseReading(EntityLabel.Person, lemma, null, counted, false, side, GroupKind.Other)
                : new PhraseReading(EntityLabel.Cohort, lemma, null, counted, true, side, GroupKind.Other);
        }

        var implied = lemma switch
        {
            "trio" => CountBounds.Exactly(3),
            "pair" or "duo" or "couple" or "brace" => CountBounds.Exactly(2),
            "quartet" => CountBounds.Exactly(4),
            _ => CountBounds.Unknown,
        };
        if (implied.IsUnknown && lemma is "dozens" or "dozen")
        {
            implied = CountBounds.AtLeast(24);
        }

        return plural || !implied.IsUnknown || lexicon.Words.Contains("collective", lemma)
            ? new PhraseReading(EntityLabel.Cohort, lemma, null, implied, true, side, GroupKind.Other)
            : new PhraseReading(EntityLabel.Person, lemma, null, default, false, side, GroupKind.Other);
    }

    // "On 2000 Christmas Eve", "by 2014": a year that no date took in.
    private bool IsYear(NounPhrase phrase) =>
        phrase.Tokens.Length == 1
        && grammar.Form(phrase.Head) is { Length: 4 } form
        && form[..2] is "19" or "20"
        && form.All(char.IsAsciiDigit)
        && (
            grammar.Form(phrase.Head - (phrase.Head > 0 ? 1 : 0)) == "born"
            || grammar.Preposition(phrase.Head)
                is "on"
                    or "in"
                    or "by"
                    or "since"
                    or "from"
                    or "until"
                    or "before"
                    or "after"
                    or "of"
                    or "to"
        );

    /// <summary>What a number without a noun speaks of, or null.</summary>
    public PhraseReading? OfNumber(NounPhrase phrase)
    {
        var form = grammar.Form(phrase.Head);
        if (IsAge(phrase))
        {
            return null;
        }

        if (form is "one" or "another" && phrase.Tokens.Length <= 2)
        {
            return new PhraseReading(EntityLabel.Person, form, null, CountBounds.Exactly(1), false, Side.Counted, GroupKind.Other);
        }

        // "some of the convicts".
        if (
            phrase.Tokens.Length == 1
            && phrase.Tokens.End < grammar.Count
            && grammar.Form(phrase.Tokens.End) == "of"
            && (lexicon.People.SideOf(form) == Side.Counted || form is "most" or "few")
            && CountIn(phrase) is null
        )
        {
            return new PhraseReading(EntityLabel.Cohort, "people", null, default, true, Side.Counted, GroupKind.Other);
        }

        // "police caught five more".
        if (form == "more" && CountIn(phrase) is { } besides && phrase.Tokens.Last == phrase.Head)
        {
            return new PhraseReading(EntityLabel.Cohort, "other", null, besides, true, Side.Counted, GroupKind.Other);
        }

        if (form is "others" or "other")
        {
            return new PhraseReading(EntityLabel.Cohort, "other", null, CountIn(phrase) ?? default, true, Side.Counted, GroupKind.Other);
        }

        if (
            CountIn(phrase) is { } count
            && !IsYear(phrase)
            && phrase.Tokens.Last == phrase.Head
            && grammar.Upos(phrase.Head) is "NUM" or "NOUN" or "ADJ" or "DET"
        )
        {
            // "one time" is nobody.
            return !QuantityEndsAt(phrase.Head) ? null
                : count is { Low: 1, High: 1 }
                    ? new PhraseReading(EntityLabel.Person, "one", null, count, false, Side.Counted, GroupKind.Other)
                : new PhraseReading(EntityLabel.Cohort, "people", null, count, true, Side.Counted, GroupKind.Other);
        }

        return null;
    }

    // "a man, 24, and a woman, 31": how old they are.
    private bool IsAge(NounPhrase phrase) =>
        phrase.Tokens is { Length: 1, Start: > 1 and var start }
        && grammar.Form(start).Length == 2
        && char.IsAsciiDigit(grammar.Form(start)[0])
        && grammar.Form(start - 1) == ","
        && grammar.Xpos(start - 2) is "NN" or "NNP"
        && (grammar.Upos(start - 2) == "PROPN" || lexicon.People.SideOf(grammar.Lemma(start - 2)) is not null)
        && (start + 1 == grammar.Count || grammar.Upos(start + 1) is "PUNCT" or "CCONJ" or "ADP" && grammar.Form(start + 1) != "of");

    /// <summary>Whether a phrase counts men of a body rather than names it: "12 presidential guards".</summary>
    public bool ArePeopleCounted(NounPhrase phrase, string lemma) =>
        lexicon.People.SideOf(lemma) is not null && CountIn(phrase) is not null;

    /// <summary>The count that stands in a phrase, or null.</summary>
    public CountBounds? CountIn(NounPhrase phrase)
    {
        foreach (var quantity in _document.Quantities)
        {
            // "the number two leader" is one man.
            if (quantity.Tokens.Start > phrase.Tokens.Start && grammar.Form(quantity.Tokens.Start - 1) is "number" or "no.")
            {
                continue;
            }

            if (quantity.Kind == QuantityKind.Count && phrase.Tokens.Contains(quantity.Tokens))
            {
                return quantity.Bounds;
            }

            // A modifier may stand before what the chunk took in: "at least 25 inmates".
            if (
                quantity.Kind == QuantityKind.Count
                && phrase.Tokens.Overlaps(quantity.Tokens)
                && phrase.Tokens.Contains(quantity.Tokens.Last)
            )
            {
                return quantity.Bounds;
            }
        }

        return null;
    }

    private bool QuantityEndsAt(int token)
    {
        foreach (var quantity in _document.Quantities)
        {
            if (quantity.Kind == QuantityKind.Count && quantity.Tokens.Last == token)
            {
                return true;
            }
        }

        return false;
    }
}
