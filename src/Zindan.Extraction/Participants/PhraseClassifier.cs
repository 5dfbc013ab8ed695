using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Says what a noun phrase speaks of, by its name, its head noun and its number.</summary>
internal sealed class PhraseClassifier(Grammar grammar, ExtractionLexicon lexicon)
{
    private readonly Document _document = grammar.Document;

    // Names that the words around them say to be of an organisation, wherever they stand.
    private readonly Lazy<HashSet<string>> _organisations = new(() => OrganisationContext.Find(grammar, lexicon));

    private readonly Lazy<IReadOnlyList<TokenRange>> _datelines = new(() =>
        [
            .. grammar
                .Document.Clauses.SelectMany(clause => clause.Satellites)
                .Where(satellite => satellite.Kind == SatelliteKind.Dateline)
                .Select(satellite => satellite.Tokens),
        ]
    );

    // A word that ends a person's name in this article is that person's surname wherever it stands alone.
    private readonly HashSet<string> _surnames = grammar
        .Document.Names.Where(name => name.Type == NameType.Person && name.Tokens.Length > 1)
        .Select(name => grammar.Document.TokenSpans.Forms[name.Tokens.Last])
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>What a phrase speaks of, or null where it is nothing that the graph knows.</summary>
    public PhraseReading? Classify(NounPhrase phrase)
    {
        var headName = NameAt(phrase.Head);
        if (headName is not null)
        {
            return OfName(headName);
        }

        return OfNoun(phrase) ?? OfNumber(phrase);
    }

    /// <summary>The label of a name, or null.</summary>
    public PhraseReading? OfName(NameMention name)
    {
        var text = name.Span.Of(_document.Text);
        if (_datelines.Value.FirstOrDefault(dateline => dateline.Contains(name.Tokens.Start)) is { IsEmpty: false } dateline)
        {
            // Where the article was written, and in brackets the agency that sent it; nobody is named there.
            var bracketed = name.Tokens.Start > dateline.Start && grammar.Form(name.Tokens.Start - 1) == "(";
            return bracketed
                ? new PhraseReading(EntityLabel.Group, null, name.Index, default, false, null, GroupKind.Media)
                : new PhraseReading(EntityLabel.Place, null, name.Index, default, false, null, GroupKind.Other);
        }

        if (lexicon.Organisations.Find(text) is { } known && name.Type is not NameType.Prison)
        {
            return new PhraseReading(EntityLabel.Group, null, name.Index, default, false, null, known.Kind);
        }

        if (name.Type is NameType.Person or NameType.Other or NameType.Facility && _organisations.Value.Contains(text))
        {
            return new PhraseReading(EntityLabel.Group, null, name.Index, default, false, null, KindOf(name));
        }

        var last = grammar.Form(name.Tokens.Last);
        var type =
            name.Type is NameType.Place or NameType.Other or NameType.Facility && name.Tokens.Length == 1 && _surnames.Contains(text)
                ? NameType.Person
                : name.Type;
        return type switch
        {
            NameType.Person => new PhraseReading(EntityLabel.Person, null, name.Index, default, false, null, GroupKind.Other),
            NameType.Group => new PhraseReading(EntityLabel.Group, null, name.Index, default, false, null, KindOf(name)),
            NameType.Place => new PhraseReading(EntityLabel.Place, null, name.Index, default, false, null, GroupKind.Other),
            NameType.Prison => new PhraseReading(EntityLabel.Prison, last, name.Index, default, false, null, GroupKind.Other),
            _ when lexicon.Prisons.ClassOf(last) == "detention" => new PhraseReading(
                EntityLabel.Prison,
                last,
                name.Index,
                default,
                false,
                null,
                GroupKind.Other
            ),
            _ => null,
        };
    }

    private GroupKind KindOf(NameMention name)
    {
        for (var token = name.Tokens.Last; token >= name.Tokens.Start; token--)
        {
            if (
                lexicon.Groups.ClassOf(grammar.Form(token)) is { } kind
                && grammar.Form(token) is not ("group" or "movement" or "organisation" or "organization" or "network")
            )
            {
                return Enum.Parse<GroupKind>(kind, ignoreCase: true);
            }
        }

        // A word of the kind may stand beside the name: "the militant group X", "X gang".
        foreach (var beside in (ReadOnlySpan<int>)[name.Tokens.Start - 1, name.Tokens.End, name.Tokens.Start - 2])
        {
            if (beside >= 0 && beside < grammar.Count && lexicon.Groups.ClassOf(grammar.Form(beside)) is { } kind)
            {
                return Enum.Parse<GroupKind>(kind, ignoreCase: true);
            }
        }

        return
            grammar.Form(name.Tokens.Last)
                is "movement"
                    or "front"
                    or "brigade"
                    or "brigades"
                    or "army"
                    or "jihad"
                    or "organisation"
                    or "organization"
                    or "network"
                    or "group"
            ? GroupKind.Militant
            : GroupKind.Other;
    }

    private PhraseReading? OfNoun(NounPhrase phrase)
    {
        var head = phrase.Head;
        var form = grammar.Form(head);
        if (form.EndsWith("-year-old", StringComparison.Ordinal) || form.EndsWith("-year-olds", StringComparison.Ordinal))
        {
            return People(phrase, "person", form.EndsWith('s'), Side.Suspect);
        }

        if (grammar.Upos(head) is not ("NOUN" or "PROPN" or "ADJ" or "VERB" or "PRON" or "NUM"))
        {
            return null;
        }

        if (grammar.Upos(head) is "ADJ" or "VERB" && phrase.Determiner is null && CountIn(phrase) is null)
        {
            return null;
        }

        var (lemma, plural) = lexicon.People.Singular(form);
        plural |= grammar.Xpos(head) is "NNS" or "NNPS";
        var before = head > phrase.Tokens.Start ? grammar.Form(head - 1) : "";
        var two = $"{before} {lemma}";

        if (lexicon.Prisons.ClassOf(two) is "detention" || lexicon.Prisons.ClassOf(Singular(form)) is "detention")
        {
            return plural || grammar.Xpos(head) == "NNS"
                ? null
                : new PhraseReading(EntityLabel.Prison, Singular(form), null, default, false, null, GroupKind.Other);
        }

        if (
            lexicon.Prisons.ClassOf(Singular(form)) is "weak"
            && phrase.IsDefinite
            && !phrase.IsPossessed
            && !plural
            && before is not ("power" or "nuclear" or "shopping" or "the city" or "oil" or "gas")
        )
        {
            return new PhraseReading(EntityLabel.Prison, "facility", null, default, false, null, GroupKind.Other);
        }

        if (lexicon.Groups.ClassOf($"{before} {form}") is { } pairKind)
        {
            return new PhraseReading(
                EntityLabel.Group,
                $"{before} {form}",
                null,
                default,
                false,
                null,
                Enum.Parse<GroupKind>(pairKind, ignoreCase: true)
            );
        }

        if (lexicon.Groups.ClassOf(form) is { } kind && CountIn(phrase) is null)
        {
            return new PhraseReading(
                EntityLabel.Group,
                form,
                null,
                default,
                false,
                null,
                KindFrom(phrase, Enum.Parse<GroupKind>(kind, ignoreCase: true))
            );
        }

        var side = lexicon.People.SideOf(two) ?? lexicon.People.SideOf(lemma);
        if (side is { } known && (grammar.Upos(head) is not "NUM" || known != Side.Counted))
        {
            return People(phrase, lemma, plural, known);
        }

        if (
            NationalityAt(head)
            && (
                plural
                || CountIn(phrase) is not null
                || grammar.Upos(head) is "NOUN" or "PROPN" && phrase.Determiner is "a" or "an" or "another"
            )
        )
        {
            return People(phrase, "citizen", plural || CountIn(phrase) is { IsExact: true, Low: > 1 }, Side.Suspect);
        }

        return null;
    }

    private static string Singular(string form) =>
        form.Length > 3 && form.EndsWith('s') && !form.EndsWith("ss", StringComparison.Ordinal) ? form[..^1] : form;

    private GroupKind KindFrom(NounPhrase phrase, GroupKind kind)
    {
        for (var token = phrase.Tokens.Start; token < phrase.Head; token++)
        {
            switch (grammar.Form(token))
            {
                case "militant"
                or "terrorist"
                or "terror"
                or "extremist"
                or "jihadist"
                or "islamist"
                or "rebel"
                or "insurgent"
                or "armed"
                or "guerrilla"
                or "separatist":
                    return GroupKind.Militant;
                case "criminal" or "drug" or "smuggling":
                    return GroupKind.Criminal;
                case "rights" or "aid" or "human" or "charity" or "religious" or "monitoring":
                    return GroupKind.Other;
                case "opposition" or "political":
                    return GroupKind.Political;
                case "news":
                    return GroupKind.Media;
                default:
                    break;
            }
        }

        return kind;
    }

    private PhraseReading People(NounPhrase phrase, string lemma, bool plural, Side side)
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

        return
            plural
            || !implied.IsUnknown
            || lemma
                is "people"
                    or "dead"
                    or "wounded"
                    or "injured"
                    or "group"
                    or "crowd"
                    or "mob"
                    or "band"
                    or "crew"
                    or "squad"
                    or "team"
                    or "gang"
                    or "majority"
                    or "rest"
                    or "personnel"
                    or "staff"
                    or "many"
                    or "several"
                    or "some"
            ? new PhraseReading(EntityLabel.Cohort, lemma, null, implied, true, side, GroupKind.Other)
            : new PhraseReading(EntityLabel.Person, lemma, null, default, false, side, GroupKind.Other);
    }

    private PhraseReading? OfNumber(NounPhrase phrase)
    {
        var form = grammar.Form(phrase.Head);
        if (form is "one" or "another" && phrase.Tokens.Length <= 2)
        {
            return new PhraseReading(EntityLabel.Person, form, null, CountBounds.Exactly(1), false, Side.Counted, GroupKind.Other);
        }

        if (form is "others" or "other")
        {
            return new PhraseReading(EntityLabel.Cohort, "other", null, CountIn(phrase) ?? default, true, Side.Counted, GroupKind.Other);
        }

        if (
            CountIn(phrase) is { } count
            && phrase.Tokens.Last == phrase.Head
            && grammar.Upos(phrase.Head) is "NUM" or "NOUN" or "ADJ" or "DET"
        )
        {
            return count is { Low: 1, High: 1 }
                    ? new PhraseReading(EntityLabel.Person, "one", null, count, false, Side.Counted, GroupKind.Other)
                : QuantityEndsAt(phrase.Head)
                    ? new PhraseReading(EntityLabel.Cohort, "people", null, count, true, Side.Counted, GroupKind.Other)
                : null;
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

    /// <summary>The count that stands in a phrase, or null.</summary>
    public CountBounds? CountIn(NounPhrase phrase)
    {
        foreach (var quantity in _document.Quantities)
        {
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

    /// <summary>The name that covers a token, or null.</summary>
    public NameMention? NameAt(int token)
    {
        foreach (var name in _document.Names)
        {
            if (name.Tokens.Contains(token))
            {
                return name;
            }
        }

        return null;
    }

    private bool NationalityAt(int token)
    {
        foreach (var nationality in _document.Nationalities)
        {
            if (nationality.Tokens.Contains(token))
            {
                return true;
            }
        }

        return false;
    }
}
