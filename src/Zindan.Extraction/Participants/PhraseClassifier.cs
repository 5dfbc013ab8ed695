using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Says what a noun phrase speaks of, by its name, its head noun and its number.</summary>
internal sealed class PhraseClassifier(Grammar grammar, ExtractionLexicon lexicon, PrisonNames prisons)
{
    private readonly CountedPeople _counted = new(grammar, lexicon);
    private readonly CountedMembers _members = new(grammar, new CountedPeople(grammar, lexicon), lexicon.Organisations);
    private readonly Document _document = grammar.Document;
    private readonly DetentionPhrases _detention = new(grammar, lexicon.PrisonWords);
    private readonly CountedLives _lives = new(grammar, lexicon.Contexts);
    private readonly PeopleByFate _byFate = new(grammar, lexicon);
    private readonly NameClassifier _names = new(grammar, lexicon, prisons);

    /// <summary>What a phrase speaks of, or null where it is nothing that the graph knows.</summary>
    public PhraseReading? Classify(NounPhrase phrase)
    {
        if (prisons.Of(phrase) is { } prison)
        {
            return Prison("prison") with { ProperName = prison };
        }

        if (IsTopOfList(phrase.Head))
        {
            return null;
        }

        var headName = NameAt(phrase.Head);
        if (headName is not null)
        {
            if (_members.Of(phrase, _names.Classify(headName)) is { } members)
            {
                return members;
            }

            // "the criminal group X": a band may bear its leader's name.
            var before = headName.Tokens.Start - 1;
            return
                before >= phrase.Tokens.Start
                && lexicon.Groups.ClassOf(grammar.Form(before)) is "militant" or "criminal"
                && !OrganisationContext.IsOfPerson(grammar, lexicon, headName)
                ? new PhraseReading(
                    EntityLabel.Group,
                    null,
                    headName.Index,
                    default,
                    false,
                    null,
                    KindFrom(phrase, lexicon.Groups.ClassOf(grammar.Form(before)) is "criminal" ? GroupKind.Criminal : GroupKind.Militant)
                )
                : _names.Classify(headName);
        }

        return Exceptions.IsExcepted(grammar, phrase.Tokens.Start)
            ? null
            : OfNoun(phrase) ?? _counted.OfNumber(phrase) ?? _members.Of(phrase, null);
    }

    /// <summary>What a name is the name of, or null.</summary>
    public PhraseReading? OfName(NameMention name) => _names.Classify(name);

    // "the head of the list" heads nobody.
    private bool IsTopOfList(int noun) =>
        grammar.Form(noun) == "head"
        && grammar.Form(noun + 1) == "of"
        && grammar.Form(noun + 2) is "the" or "a" or "this" or "that"
        && lexicon.Words.Contains("ordered-row", grammar.Lemma(noun + 3));

    private PhraseReading? OfNoun(NounPhrase phrase)
    {
        var head = phrase.Head;
        var form = grammar.Form(head);
        if (
            form is "old" or "olds"
            && HyphenatedWord.EndingAt(grammar, head) is { } aged
            && aged.Contains("-year-", StringComparison.Ordinal)
        )
        {
            return _counted.Of(phrase, "person", form == "olds", Side.Suspect);
        }

        if (grammar.Upos(head) is not ("NOUN" or "PROPN" or "ADJ" or "VERB" or "PRON" or "NUM"))
        {
            return null;
        }

        if (grammar.Upos(head) is "ADJ" or "VERB" && phrase.Determiner is null && _counted.CountIn(phrase) is null)
        {
            return null;
        }

        var (lemma, plural) = Noun(head);
        plural |= grammar.Xpos(head) is "NNS" or "NNPS" && !IsKnownSingular(phrase, lemma);
        var before = head > phrase.Tokens.Start ? grammar.Form(head - 1) : "";
        var two = $"{before} {lemma}";

        if (lexicon.Prisons.ClassOf(two) is "detention" || lexicon.Prisons.ClassOf(Singular(form)) is "detention")
        {
            return plural || grammar.Xpos(head) == "NNS" ? null : Prison(Singular(form));
        }

        if (
            lexicon.Prisons.ClassOf(Singular(form)) is "weak"
            && !lexicon.Words.Contains("band-wing", before)
            && (phrase.IsDefinite && !phrase.IsPossessed || _detention.HasSecurity(phrase))
            && !plural
            && !lexicon.Words.Contains("no-prison", before)
            && !_detention.IsMiddle(phrase)
        )
        {
            return Prison("facility");
        }

        if (phrase.Tokens.Length == 1 && !phrase.IsPossessed && lexicon.Words.Contains("state-of", form) && grammar.IsStateOfTheHeld(head))
        {
            return null;
        }

        if (!(plural && _counted.ArePeopleCounted(phrase, lemma)) && lexicon.Groups.ClassOf($"{before} {form}") is { } pairKind)
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

        if (_lives.AreTaken(head) && _counted.CountIn(phrase) is not null)
        {
            return _counted.Of(phrase, "people", true, Side.Counted);
        }

        // "brought to 17 the number of fugitives caught": a figure, and nobody.
        if (form == "number" && phrase.Determiner == "the")
        {
            return null;
        }

        if (lexicon.People.SideOf(lemma) == Side.Counted && CountsPeople(phrase))
        {
            return _counted.Of(phrase, lemma, plural, Side.Counted);
        }

        // "never left his cell".
        if (form == "cell" && phrase is { Determiner: "his" or "her" or "their", Tokens.Length: 2 })
        {
            return null;
        }

        // "one faction" is a faction.
        if (
            lexicon.Groups.ClassOf(form) is { } kind
            && (_counted.CountIn(phrase) is null || !plural && grammar.Form(phrase.Tokens.Start) == "one")
        )
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

        if (form == "head" && IsBodyPart(phrase))
        {
            return null;
        }

        if (
            lexicon.Words.Contains("figures", Singular(form))
            && (phrase.Names.Length > 0 || lexicon.Words.Contains("figure-adjective", before))
        )
        {
            return _counted.Of(phrase, Singular(form), plural, Side.NonState);
        }

        var side = lexicon.People.SideOf(two) ?? lexicon.People.SideOf(lemma) ?? _byFate.SideOf(phrase, lemma);
        if (side is { } known && (grammar.Upos(head) is not "NUM" || known != Side.Counted))
        {
            return _counted.Of(phrase, lemma, plural, known);
        }

        if (
            NationalityAt(head)
            && (
                plural
                || _counted.CountIn(phrase) is not null
                || grammar.Upos(head) is "NOUN" or "PROPN" or "ADJ" && phrase.Determiner is "a" or "an" or "another"
            )
        )
        {
            return _counted.Of(phrase, "citizen", plural || _counted.CountIn(phrase) is { IsExact: true, Low: > 1 }, Side.Suspect);
        }

        return null;
    }

    // "the cleric", whatever the tagger takes it for.
    private bool IsKnownSingular(NounPhrase phrase, string lemma) =>
        phrase.Determiner is "the" or "a" or "an"
        && lemma == grammar.Form(phrase.Head)
        && lexicon.People.SideOf(lemma) is not (null or Side.State or Side.Counted)
        && !lemma.EndsWith('s')
        && !lexicon.Words.Contains("collective", lemma)
        && _counted.CountIn(phrase) is null;

    // "a group of 25 militants": the militants, and no organisation.
    private bool CountsPeople(NounPhrase phrase)
    {
        if (phrase.Tokens.End + 1 >= grammar.Count || grammar.Form(phrase.Tokens.End) != "of")
        {
            return false;
        }

        for (var token = phrase.Tokens.End + 1; token < Math.Min(grammar.Count, phrase.Tokens.End + 7); token++)
        {
            if (grammar.Upos(token) is "VERB" or "AUX" or "PUNCT" or "ADP")
            {
                return false;
            }

            var (lemma, plural) = lexicon.People.Singular(grammar.Form(token));
            if ((plural || grammar.Xpos(token) == "NNS") && lexicon.People.SideOf(lemma) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static PhraseReading Prison(string lemma) => new(EntityLabel.Prison, lemma, null, default, false, null, GroupKind.Other);

    // "shot in the head": no head of anything.
    private bool IsBodyPart(NounPhrase phrase) =>
        phrase is { Tokens.Length: 2, Determiner: "the" }
        && phrase.Tokens.Start > 0
        && grammar.Form(phrase.Tokens.Start - 1) is "in" or "to" or "on" or "through"
        && !(phrase.Tokens.End < grammar.Count && grammar.Form(phrase.Tokens.End) == "of");

    // A hyphenated noun is looked up whole first: the brother-in-law is no law.
    private (string Lemma, bool IsPlural) Noun(int head)
    {
        var whole = lexicon.People.Singular(HyphenatedWord.EndingAt(grammar, head));
        return lexicon.People.SideOf(whole.Lemma) is not null ? whole : lexicon.People.Singular(grammar.Form(head));
    }

    private static string Singular(string form) =>
        form.Length > 3 && form.EndsWith('s') && !form.EndsWith("ss", StringComparison.Ordinal) ? form[..^1] : form;

    private GroupKind KindFrom(NounPhrase phrase, GroupKind kind)
    {
        for (var token = phrase.Tokens.Start; token < phrase.Head; token++)
        {
            if (lexicon.Words.KindOf(grammar.Form(token)) is { } said)
            {
                return said;
            }
        }

        return kind;
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

    private bool NationalityAt(int token) => _document.Nationalities.Any(nationality => nationality.Tokens.Contains(token));
}
