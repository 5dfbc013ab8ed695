using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Says who bears each name of an article: one who was named before, or somebody new.</summary>
internal sealed class NameBearers(
    ParticipantMap map,
    ExtractionLexicon lexicon,
    PhraseClassifier classifier,
    ParticipantResolver resolver,
    MentionChains chains,
    NamesToldApart toldApart
)
{
    private readonly Grammar _grammar = map.Grammar;
    private readonly Document _document = map.Document;
    private readonly Namesakes _namesakes = new(map, lexicon.Words);
    private readonly GroupShortForms _groups = new(map, lexicon);
    private readonly NameConflicts _conflicts = new(map, lexicon);

    /// <summary>The bearer of a name, who has the name and its titles from now on.</summary>
    public Participant Of(NameMention name, PhraseReading reading)
    {
        var text = name.Span.Of(_document.Text);
        var participant = Known(name, text, reading.Label) ?? map.Create(reading.Label);
        participant.AddName(PlainName.Of(_document, name));
        participant.AddMention(name.Span, text, name.Tokens.Last);
        if (reading.Label == EntityLabel.Group)
        {
            participant.Kind = participant.Kind == GroupKind.Other ? reading.Kind : participant.Kind;
            participant.Country ??= lexicon.Organisations.Find(text)?.Country;
        }

        foreach (var title in name.Titles)
        {
            participant.AddTitle(_document.Titles[title].Span.Of(_document.Text));
        }

        return participant;
    }

    /// <summary>Whether nobody told of so far bears the name.</summary>
    public bool IsNew(NameMention name) => map.All.All(known => known.Mentions.Count == 0 || !Bears(known, name.Span.Of(_document.Text)));

    /// <summary>The organisation told of before of whose name a phrase is the last word ("the Front"), or null.</summary>
    public Participant? GroupOfHead(NounPhrase phrase) => _groups.OfHead(phrase);

    /// <summary>The place that heads a phrase, which may be asked for before the phrase is read ("the jail in X"), or null.</summary>
    public Participant? PlaceAt(NounPhrase phrase) =>
        classifier.NameAt(phrase.Head) is { } name && classifier.OfName(name) is { Label: EntityLabel.Place } reading
            ? Of(name, reading)
            : null;

    /// <summary>The town behind a noun for a prison of which nothing else shows that it is one ("the central jail in Tank"), or null.</summary>
    public PrisonPlace? TownBehind(NounPhrase phrase)
    {
        var at = phrase.Tokens.End;
        if (
            at + 1 >= _grammar.Count
            || _grammar.Form(at) is not ("in" or "of" or "at")
            || map.PhraseAt(at + 1) is not { Determiner: null, Possessor: null } town
            || town.Tokens.Start != at + 1
            || Enumerable.Range(town.Tokens.Start, town.Tokens.Length).Any(token => _grammar.Xpos(token) != "NNP")
            || classifier.Classify(town) is not null
            || _document.Times.Any(time => time.Tokens.Overlaps(town.Tokens))
        )
        {
            return null;
        }

        var text = _document.TextOf(town.Tokens);
        var place = resolver.ByName(text, EntityLabel.Place) ?? map.Create(EntityLabel.Place);
        place.AddName(text);
        place.AddMention(_document.SpanOf(town.Tokens), text, town.Head);
        map.Set(town, place);
        for (var token = town.Tokens.Start; token < town.Tokens.End; token++)
        {
            map.SetToken(token, place);
        }

        return new PrisonPlace(place, town.Tokens, false, false);
    }

    /// <summary>Reads the names in a headline: they name nobody whom the text does not.</summary>
    public void ReadHeadline(NounPhrase phrase)
    {
        foreach (var index in phrase.Names)
        {
            var name = _document.Names[index];
            if (classifier.OfName(name) is { } reading && resolver.ByName(name.Span.Of(_document.Text), reading.Label) is { } known)
            {
                known.AddMention(name.Span, name.Span.Of(_document.Text), -1);
                map.SetToken(name.Tokens.Last, known);
            }
        }
    }

    /// <summary>Reads the names that do not head their phrase ("Hamas militant", "Gusau prison"): they have bearers of their own.</summary>
    public void ReadInner(NounPhrase phrase)
    {
        foreach (var index in phrase.Names)
        {
            var name = _document.Names[index];
            if (
                !name.Tokens.Contains(phrase.Head)
                && classifier.OfName(name) is { } reading
                && !(reading.Label == EntityLabel.Person && lexicon.Words.Contains("bears-a-name", _grammar.Form(phrase.Head)))
            )
            {
                var participant = Of(name, reading);
                for (var token = name.Tokens.Start; token < name.Tokens.End; token++)
                {
                    map.SetToken(token, participant);
                }
            }
        }
    }

    /// <summary>The organisation that a name inside a phrase says the phrase speaks of ("the X party"), or null.</summary>
    public Participant? Inside(NounPhrase phrase)
    {
        for (var token = phrase.Head - 1; token >= phrase.Tokens.Start; token--)
        {
            if (map.Inside(token) is { Label: EntityLabel.Group } inner)
            {
                // "an X cell" is a part of X, "an X-linked group" another one.
                var next = _grammar.Form(token + 1) is "-" ? token + 2 : token + 1;
                return
                    lexicon.GroupParts.ClassOf(_grammar.Lemma(phrase.Head)) is not null && !IsNameOfPart(phrase, inner)
                    || lexicon.Words.Contains("bound", _grammar.Form(next))
                    || lexicon.Words.Contains("backed", _grammar.Form(next))
                    || phrase.IsIndefinite && next > token + 1
                    ? null
                    : inner;
            }
        }

        return null;
    }

    // "the X faction": where no organisation is known as X, the faction is.
    private bool IsNameOfPart(NounPhrase phrase, Participant inner) =>
        phrase is { Determiner: "the", Possessor: null }
        && map.Inside(phrase.Head - 1) == inner
        && inner.Names.All(name => lexicon.Organisations.Find(name) is null);

    private Participant? Known(NameMention name, string text, EntityLabel label)
    {
        if (label == EntityLabel.Person && toldApart.IsOther(name))
        {
            return Namesake();
        }

        if (label == EntityLabel.Person && toldApart.IsApart(text))
        {
            return map.All.FirstOrDefault(person => person.Label == EntityLabel.Person && Bears(person, text)) ?? Namesake();
        }

        if (label == EntityLabel.Person && _conflicts.IsOfAnother(name))
        {
            return map.All.FirstOrDefault(person => person.Label == EntityLabel.Person && Bears(person, text));
        }

        if (chains.Of(name.Tokens.Last) is { } known && known.Label == label)
        {
            return known;
        }

        var like = resolver.ByName(text, label);
        var participant =
            (label == EntityLabel.Person && like is not null && _conflicts.AreTwo(name, like) ? map.Create(label) : like)
            ?? (
                label == EntityLabel.Person ? _namesakes.Of(text) ?? Respelled(name)
                : label == EntityLabel.Group ? _groups.Of(text, name.Tokens.Start > 0 && _grammar.Form(name.Tokens.Start - 1) == "the")
                : null
            )
            ?? map.Create(label);
        chains.Name(name.Tokens.Last, participant);
        return participant;
    }

    // The only one told of whose name is spelt almost so.
    private Participant? Respelled(NameMention name)
    {
        var text = PlainName.Of(_document, name);
        var known = map
            .All.Where(person =>
                person is { Label: EntityLabel.Person, IsNamed: true, IsNamesake: false, Side: not Side.Kin }
                && person.Names.Any(other => SpellingVariants.AreOne(other, text))
            )
            .ToList();
        return known is [var only] && !_conflicts.AreTwo(name, only) ? only : null;
    }

    private Participant Namesake()
    {
        var namesake = map.Create(EntityLabel.Person);
        namesake.IsNamesake = true;
        return namesake;
    }

    private static bool Bears(Participant participant, string name) => participant.Names.Contains(name, StringComparer.OrdinalIgnoreCase);
}
