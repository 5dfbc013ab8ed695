using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Finds the people, groups, prisons and places of an article, phrase by phrase, and says which phrases speak of the same.</summary>
internal sealed class ParticipantFinder
{
    private readonly Grammar _grammar;
    private readonly Document _document;
    private readonly ExtractionLexicon _lexicon;
    private readonly ParticipantMap _map;
    private readonly PhraseClassifier _classifier;
    private readonly ParticipantResolver _resolver;
    private readonly ParticipantDescriber _describer;
    private readonly NameDescriptionJoiner _descriptions;
    private readonly PartitiveReader _partitives;
    private readonly AppositionFinder _appositions;
    private readonly RoleAppositions _roles;
    private readonly PrisonReader _prisons;
    private readonly EscapeeFinder _escapees;
    private readonly PartFinder _parts;
    private readonly PhraseReading?[] _readings;
    private readonly Dictionary<int, int> _chainOfToken = [];
    private readonly Dictionary<int, Participant> _ofChain = [];

    private ParticipantFinder(Grammar grammar, ExtractionLexicon lexicon)
    {
        _grammar = grammar;
        _document = grammar.Document;
        _lexicon = lexicon;
        _map = new ParticipantMap(grammar, NounPhraseFinder.Find(_document, lexicon.Words));
        _classifier = new PhraseClassifier(grammar, lexicon, new PrisonNames(grammar, lexicon));
        _escapees = new EscapeeFinder(grammar, lexicon);
        _parts = new PartFinder(_map, lexicon);
        _resolver = new ParticipantResolver(_map, lexicon, _escapees);
        _readings = new PhraseReading?[_map.Phrases.Length];
        _describer = new ParticipantDescriber(grammar);
        _descriptions = new NameDescriptionJoiner(_map, lexicon);
        _partitives = new PartitiveReader(_map, _classifier, _resolver);
        _appositions = new AppositionFinder(_map, _readings);
        _roles = new RoleAppositions(_map, _readings);
        _prisons = new PrisonReader(_map, lexicon, new PrisonPlaces(_map, lexicon, PlaceOf));
        foreach (var chain in (_document.Given & Annotations.Chains) != 0 ? _document.Chains : [])
        {
            foreach (var mention in chain.Mentions)
            {
                _chainOfToken.TryAdd(mention.Head, chain.Index);
                if (mention.Kind == MentionKind.Name)
                {
                    for (var token = mention.Tokens.Start; token < mention.Tokens.End; token++)
                    {
                        _chainOfToken.TryAdd(token, chain.Index);
                    }
                }
            }
        }
    }

    /// <summary>The participants of a document.</summary>
    public static ParticipantMap Find(Grammar grammar, ExtractionLexicon lexicon)
    {
        var finder = new ParticipantFinder(grammar, lexicon);
        foreach (var phrase in finder._map.Phrases.Where(phrase => finder.IsProse(phrase)))
        {
            finder.Read(phrase);
        }

        // Headlines last: they name nobody whom the text does not, and their telegraphic phrases describe nobody.
        foreach (var phrase in finder._map.Phrases.Where(phrase => !finder.IsProse(phrase)))
        {
            finder.ReadHeadline(phrase);
        }

        new MemberFinder(finder._map, lexicon).Join();
        new IdentificationJoiner(finder._map, lexicon).Join();
        new AliasJoiner(finder._map, lexicon).Join();
        new StateBodyJoiner(finder._map, lexicon).Join();
        new GroupPartFinder(finder._map, lexicon).Find();
        new PredicateJoiner(finder._map, lexicon).Join();
        new KinJoiner(finder._map, lexicon).Join();
        new LeadDescriptionJoiner(finder._map, lexicon).Join();
        new EpithetJoiner(finder._map, lexicon).Join();
        NationalityFinder.HandDown(finder._map);
        return finder._map;
    }

    private bool IsProse(NounPhrase phrase) => _document.SentenceOf(phrase.Head).Kind == SectionKind.Body;

    private void ReadHeadline(NounPhrase phrase)
    {
        foreach (var index in phrase.Names)
        {
            var name = _document.Names[index];
            if (_classifier.OfName(name) is { } reading && _resolver.ByName(name.Span.Of(_document.Text), reading.Label) is { } known)
            {
                known.AddMention(name.Span, name.Span.Of(_document.Text), -1);
                _map.SetToken(name.Tokens.Last, known);
            }
        }
    }

    private void Read(NounPhrase phrase)
    {
        ReadInnerNames(phrase);
        if (
            phrase.Determiner is "his" or "her" or "its" or "their"
            && _chainOfToken.TryGetValue(phrase.Tokens.Start, out var possessive)
            && _ofChain.TryGetValue(possessive, out var possessor)
        )
        {
            _map.SetPossessive(phrase.Tokens.Start, possessor);
        }

        if (
            _grammar.Upos(phrase.Head) == "PRON"
            && phrase.Tokens.Length == 1
            && _grammar.Form(phrase.Head) is not ("one" or "another" or "others" or "some")
        )
        {
            ReadPronoun(phrase);
            return;
        }

        var reading = _classifier.Classify(phrase);
        _readings[phrase.Index] = reading;
        if (reading is null || reading.Count is { Low: 0, High: 0 })
        {
            return;
        }

        if (reading.Name is { } name)
        {
            var isNew = _map.All.All(known =>
                known.Mentions.Count == 0
                || !known.Names.Contains(_document.Names[name].Span.Of(_document.Text), StringComparer.OrdinalIgnoreCase)
            );
            var participant = Named(_document.Names[name], reading);
            if (reading.Label == EntityLabel.Person)
            {
                participant = _descriptions.Join(participant, phrase, isNew);
            }
            else if (reading.Label == EntityLabel.Prison)
            {
                participant = _prisons.Complete(participant, phrase, isNew);
            }

            _describer.Describe(participant, phrase, reading);
            _map.Set(phrase, participant);
            _appositions.Join(phrase, reading, participant);
            if (reading.Label == EntityLabel.Person && _roles.PostBefore(phrase) is { } post)
            {
                _map.Merge(participant, post);
            }

            return;
        }

        if (reading.Label == EntityLabel.Prison)
        {
            if (_prisons.Read(phrase, reading) is { } prison)
            {
                _describer.Describe(prison, phrase, reading);
                _map.Set(phrase, prison);
            }

            return;
        }

        // "the 11 men and women": the second noun shares the count of the first.
        if (
            reading.Count.IsUnknown
            && reading.IsPlural
            && phrase.Determiner is null
            && phrase.Tokens.Length == 1
            && _grammar.Form(phrase.Tokens.Start - 1 < 0 ? 0 : phrase.Tokens.Start - 1) == "and"
            && phrase.Index > 0
            && _readings[phrase.Index - 1] is { Count.IsUnknown: false } earlier
            && earlier.Side == reading.Side
            && _map.Phrases[phrase.Index - 1].Tokens.End == phrase.Tokens.Start - 1
        )
        {
            _map.Set(phrase, _map.Of(_map.Phrases[phrase.Index - 1]));
            return;
        }

        if (reading.Label == EntityLabel.Group && NamedInside(phrase) is { } named)
        {
            // "the X party", "the X militant group": the name says which.
            _map.Set(phrase, named);
            named.Kind = named.Kind == GroupKind.Other ? reading.Kind : named.Kind;
            return;
        }

        if (CopulaSubject(phrase, reading) is { } subject)
        {
            _map.Set(phrase, subject);
            _describer.Describe(subject, phrase, reading);
            return;
        }

        if (_partitives.Whole(phrase, reading) is { } inner)
        {
            if (reading.Lemma == "one" && _appositions.NamedHost(phrase) is { } host)
            {
                // "X, one of the escapees,": the one is X.
                _map.Set(phrase, host);
                return;
            }

            _partitives.Read(phrase, reading, inner);
            if (_map.Of(phrase) is { } counted)
            {
                counted.IsEscaped |= _escapees.IsTold(phrase);
                counted.HasTried |= _escapees.HasTried(phrase);
            }

            return;
        }

        var found =
            ByChain(phrase, reading)
            ?? _partitives.Pending(phrase, reading)
            ?? _appositions.Host(phrase, reading)
            ?? _roles.NameBefore(phrase, reading)
            ?? _resolver.Resolve(phrase, reading);
        if (found is null)
        {
            found = _map.Create(reading.Label);
            _resolver.Initialise(found, phrase, reading);
            if (_parts.WholeOf(phrase, reading) is { } whole)
            {
                (found.Whole, found.Role, found.Side) = (whole, whole.Role, whole.Side);
            }
        }

        found.IsEscaped |= _escapees.IsTold(phrase);
        found.HasTried |= _escapees.HasTried(phrase);

        if (_chainOfToken.TryGetValue(phrase.Head, out var chain))
        {
            _ofChain.TryAdd(chain, found);
        }

        if (found is { Label: EntityLabel.Group, Kind: GroupKind.Other })
        {
            found.Kind = reading.Kind;
        }

        _describer.Describe(found, phrase, reading);
        _map.Set(phrase, found);
    }

    // A place may be asked for before its phrase is read: "the jail in X".
    private Participant? PlaceOf(NounPhrase phrase) =>
        _classifier.NameAt(phrase.Head) is { } name && _classifier.OfName(name) is { Label: EntityLabel.Place } reading
            ? Named(name, reading)
            : null;

    private Participant? NamedInside(NounPhrase phrase)
    {
        for (var token = phrase.Head - 1; token >= phrase.Tokens.Start; token--)
        {
            if (_map.Inside(token) is { Label: EntityLabel.Group } inner)
            {
                // "an X cell" is a part of X, "an X-linked group" another one.
                var next = _grammar.Form(token + 1) is "-" ? token + 2 : token + 1;
                return
                    _lexicon.GroupParts.ClassOf(_grammar.Lemma(phrase.Head)) is not null
                    || _lexicon.Words.Contains("bound", _grammar.Form(next))
                    || _lexicon.Words.Contains("backed", _grammar.Form(next))
                    || phrase.IsIndefinite && next > token + 1
                    ? null
                    : inner;
            }
        }

        return null;
    }

    // Names that do not head their phrase ("Hamas militant", "Gusau prison") have participants of their own.
    private void ReadInnerNames(NounPhrase phrase)
    {
        foreach (var index in phrase.Names)
        {
            var name = _document.Names[index];
            if (
                !name.Tokens.Contains(phrase.Head)
                && _classifier.OfName(name) is { } reading
                && !(reading.Label == EntityLabel.Person && _lexicon.Words.Contains("bears-a-name", _grammar.Form(phrase.Head)))
            )
            {
                var participant = Named(name, reading);
                for (var token = name.Tokens.Start; token < name.Tokens.End; token++)
                {
                    _map.SetToken(token, participant);
                }
            }
        }
    }

    // "X … her son, Y": however alike the names, the son is not the mother.
    private bool IsKinOfAnother(NameMention name)
    {
        var before = name.Tokens.Start - 1;
        if (before >= 0 && _map.Grammar.Form(before) == ",")
        {
            before--;
        }

        return before >= 0
            && name.Tokens.Length == 1
            && _lexicon.Kinship.ClassOf(_map.Grammar.Lemma(before)) is not null
            && _map.PhraseAt(before) is { IsPossessed: true };
    }

    private Participant Named(NameMention name, PhraseReading reading)
    {
        var text = name.Span.Of(_document.Text);
        var isKin = reading.Label == EntityLabel.Person && IsKinOfAnother(name);
        var participant =
            !isKin && _chainOfToken.TryGetValue(name.Tokens.Last, out var chain) && _ofChain.TryGetValue(chain, out var known)
                ? _map.Current(known)!
                : null;
        if (isKin)
        {
            participant =
                _map.All.FirstOrDefault(person =>
                    person.Label == EntityLabel.Person && person.Names.Contains(text, StringComparer.OrdinalIgnoreCase)
                ) ?? _map.Create(reading.Label);
        }
        else if (participant is null || participant.Label != reading.Label)
        {
            participant = _resolver.ByName(text, reading.Label) ?? _map.Create(reading.Label);
            if (_chainOfToken.TryGetValue(name.Tokens.Last, out chain))
            {
                _ofChain[chain] = participant;
            }
        }

        participant.AddName(PlainName.Of(_document, name));
        participant.AddMention(name.Span, text, name.Tokens.Last);
        if (reading.Label == EntityLabel.Group)
        {
            participant.Kind = participant.Kind == GroupKind.Other ? reading.Kind : participant.Kind;
            participant.Country ??= _lexicon.Organisations.Find(text)?.Country;
        }

        foreach (var title in name.Titles)
        {
            participant.AddTitle(_document.Titles[title].Span.Of(_document.Text));
        }

        return participant;
    }

    private void ReadPronoun(NounPhrase phrase)
    {
        if (!_chainOfToken.TryGetValue(phrase.Head, out var chain) || !_ofChain.TryGetValue(chain, out var participant))
        {
            return;
        }

        _map.Set(phrase, participant);
        _map.Current(participant)!.LastToken = phrase.Head;
    }

    private Participant? ByChain(NounPhrase phrase, PhraseReading reading)
    {
        if (!_chainOfToken.TryGetValue(phrase.Head, out var chain) || !_ofChain.TryGetValue(chain, out var participant))
        {
            return null;
        }

        var current = _map.Current(participant)!;
        return current.Label == reading.Label ? current : null;
    }

    // "X was a trader": the description is X again, not another man.
    private Participant? CopulaSubject(NounPhrase phrase, PhraseReading reading)
    {
        if (_grammar.Child(phrase.Head, "cop") < 0 || _grammar.Child(phrase.Head, "nsubj") is not (>= 0 and var subject))
        {
            return null;
        }

        var participant = _map.At(subject);
        return participant is not null && participant.Label == reading.Label && reading.Label == EntityLabel.Person && subject < phrase.Head
            ? participant
            : null;
    }
}
