using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Says what a proper name is the name of: by its form, by what is known of it and by the words around it anywhere in the article.</summary>
internal sealed class NameClassifier(Grammar grammar, ExtractionLexicon lexicon, PrisonNames prisons)
{
    private readonly Document _document = grammar.Document;
    private readonly PrisonNames _prisons = prisons;

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

    /// <summary>The label of a name, or null.</summary>
    public PhraseReading? Classify(NameMention name)
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

        if (_prisons.IsInside(name))
        {
            return null;
        }

        if (_prisons.IsPrison(name))
        {
            return new PhraseReading(EntityLabel.Prison, grammar.Form(name.Tokens.Last), name.Index, default, false, null, GroupKind.Other);
        }

        if (lexicon.KnownPrisons.ClassOf(text.ToLowerInvariant()) is not null && !_surnames.Contains(text))
        {
            return new PhraseReading(EntityLabel.Prison, "prison", name.Index, default, false, null, GroupKind.Other);
        }

        if (lexicon.Organisations.Find(text) is { } known && name.Type is not NameType.Prison)
        {
            return new PhraseReading(EntityLabel.Group, null, name.Index, default, false, null, known.Kind);
        }

        if (name.Type is NameType.Person or NameType.Other or NameType.Facility or NameType.Place && _organisations.Value.Contains(text))
        {
            return new PhraseReading(EntityLabel.Group, null, name.Index, default, false, null, KindOf(name));
        }

        if (name.Type == NameType.Person && lexicon.Words.Contains("no-person", text.ToLowerInvariant()))
        {
            return null;
        }

        if (IsNoOrganisation(name))
        {
            return null;
        }

        var last = grammar.Form(name.Tokens.Last);
        var type =
            name.Type is NameType.Place or NameType.Other or NameType.Facility or NameType.Group
            && name.Tokens.Length == 1
            && _surnames.Contains(text)
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

    private bool IsNoOrganisation(NameMention name)
    {
        var words = _document.TokenSpans.Forms[name.Tokens.Start..name.Tokens.End].Select(word => word.ToLowerInvariant()).ToArray();
        return Enumerable.Range(0, words.Length).Any(first => lexicon.Words.Contains("no-organisation", string.Join(' ', words[first..])));
    }

    // "the X Freedom Battalion" is no battalion of a state.
    private bool IsBand(NameMention name)
    {
        for (var token = name.Tokens.Start; token < name.Tokens.End; token++)
        {
            if (lexicon.Words.Contains("band-word", grammar.Form(token)))
            {
                return true;
            }
        }

        return false;
    }

    private GroupKind KindOf(NameMention name)
    {
        for (var token = name.Tokens.Last; token >= name.Tokens.Start; token--)
        {
            if (lexicon.Groups.ClassOf(grammar.Form(token)) is { } kind && !lexicon.Words.Contains("kind-of-any", grammar.Form(token)))
            {
                var said = Enum.Parse<GroupKind>(kind, ignoreCase: true);
                return said == GroupKind.Military && IsBand(name) ? GroupKind.Militant : said;
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
            lexicon.Words.Contains("named-militant", grammar.Form(name.Tokens.Last))
            || lexicon.Words.Contains("opens-militant", grammar.Form(name.Tokens.Start).Split('-')[0])
            ? GroupKind.Militant
            : GroupKind.Other;
    }
}
