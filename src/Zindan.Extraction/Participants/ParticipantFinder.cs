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
    private readonly MentionChains _chains;
    private readonly NameBearers _bearers;
    private readonly PronounReader _pronouns;
    private readonly ShareReader _shares;

    private ParticipantFinder(Grammar grammar, ExtractionLexicon lexicon)
    {
        _grammar = grammar;
        _document = grammar.Document;
        _map = new ParticipantMap(grammar, NounPhraseFinder.Find(_document, lexicon.Words));
        _classifier = new PhraseClassifier(grammar, lexicon, new PrisonNames(grammar, lexicon));
        _escapees = new EscapeeFinder(grammar, lexicon);
        _parts = new PartFinder(_map, lexicon);
        _resolver = new ParticipantResolver(_map, lexicon, _escapees);
        _chains = new MentionChains(_map);
        _bearers = new NameBearers(_map, lexicon, _classifier, _resolver, _chains, new NamesToldApart(grammar, lexicon));
        _pronouns = new PronounReader(_map, lexicon.Words, _chains);
        _partitives = new PartitiveReader(_map, _classifier, _resolver, _pronouns.Plurals);
        _shares = new ShareReader(_map, lexicon.Words);
        _readings = new PhraseReading?[_map.Phrases.Length];
        _describer = new ParticipantDescriber(grammar);
        _descriptions = new NameDescriptionJoiner(_map, lexicon);
        _appositions = new AppositionFinder(_map, _readings);
        _roles = new RoleAppositions(_map, _readings);
        _prisons = new PrisonReader(_map, lexicon, new PrisonPlaces(_map, lexicon, _bearers.PlaceAt), _bearers);
    }

    /// <summary>The participants of a document.</summary>
    public static ParticipantMap Find(Grammar grammar, ExtractionLexicon lexicon)
    {
        var finder = new ParticipantFinder(grammar, lexicon);
        foreach (var phrase in finder._map.Phrases.Where(phrase => finder.IsProse(phrase)))
        {
            finder.Read(phrase);
        }

        finder._pronouns.ReadPending();
        // Headlines last: they name nobody whom the text does not, and their telegraphic phrases describe nobody.
        foreach (var phrase in finder._map.Phrases.Where(phrase => !finder.IsProse(phrase)))
        {
            finder._bearers.ReadHeadline(phrase);
        }

        new PrisonJoiner(finder._map, lexicon).Join();
        new MemberFinder(finder._map, lexicon).Join();
        new IdentificationJoiner(finder._map, lexicon).Join();
        new AliasJoiner(finder._map, lexicon).Join();
        new BracketJoiner(finder._map).Join();
        new StateBodyJoiner(finder._map, lexicon).Join();
        new BandKinds(finder._map, lexicon).Read();
        new GroupPartFinder(finder._map, lexicon).Find();
        new PredicateJoiner(finder._map, lexicon).Join();
        new NamePredicates(finder._map).Join();
        new TwofoldDescriptions(finder._map, lexicon).Join();
        new PostHolderJoiner(finder._map, lexicon).Join();
        new KinJoiner(finder._map, lexicon).Join();
        new KinNamedInFull(finder._map, lexicon).Join();
        new ReturningKin(finder._map, lexicon).Join();
        new LeadDescriptionJoiner(finder._map, lexicon).Join();
        new EpithetJoiner(finder._map, lexicon).Join();
        new PlainDescriptionJoiner(finder._map, lexicon).Join();
        new CohortEpithetJoiner(finder._map, lexicon).Join();
        new CountedNamesJoiner(finder._map, lexicon).Join();
        new NamesBeforeCount(finder._map).Join();
        new QuotedTellingJoiner(finder._map, lexicon).Join();
        new ReturningNounJoiner(finder._map, lexicon).Join();
        NationalityFinder.HandDown(finder._map);
        return finder._map;
    }

    private bool IsProse(NounPhrase phrase) => _document.SentenceOf(phrase.Head).Kind == SectionKind.Body;

    private void Read(NounPhrase phrase)
    {
        _bearers.ReadInner(phrase);
        if (_pronouns.Read(phrase))
        {
            return;
        }

        var reading = _classifier.Classify(phrase);
        _readings[phrase.Index] = reading;
        if (reading is null && _bearers.GroupOfHead(phrase) is { } group)
        {
            _map.Set(phrase, group);
            group.AddMention(_document.SpanOf(phrase.Tokens), _document.TextOf(phrase.Tokens), phrase.Head);
        }

        if (reading is null || reading.Count is { Low: 0, High: 0 } || _shares.IsNone(phrase))
        {
            return;
        }

        if (reading.Name is { } name)
        {
            ReadNamed(phrase, reading, _document.Names[name]);
        }
        else if (reading.Label == EntityLabel.Prison)
        {
            ReadPrison(phrase, reading);
        }
        else if (_shares.Of(phrase, reading) is { } share)
        {
            _map.Set(phrase, share);
            AddEscape(share, phrase);
        }
        else if (!ReadAgain(phrase, reading))
        {
            ReadDescribed(phrase, reading);
        }
    }

    private void ReadNamed(NounPhrase phrase, PhraseReading reading, NameMention name)
    {
        var isNew = _bearers.IsNew(name);
        var participant = _bearers.Of(name, reading);
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
    }

    private void ReadPrison(NounPhrase phrase, PhraseReading reading)
    {
        if (_prisons.Read(phrase, reading) is { } prison)
        {
            _describer.Describe(prison, phrase, reading);
            _map.Set(phrase, prison);
        }
    }

    // What the words right beside a phrase make one with somebody told of, or a part of them; false where they do not.
    private bool ReadAgain(NounPhrase phrase, PhraseReading reading)
    {
        if (SharesCount(phrase, reading))
        {
            _map.Set(phrase, _map.Of(_map.Phrases[phrase.Index - 1]));
            return true;
        }

        if (reading.Label == EntityLabel.Group && _bearers.Inside(phrase) is { } named)
        {
            // "the X party", "the X militant group": the name says which.
            _map.Set(phrase, named);
            named.Kind = named.Kind == GroupKind.Other ? reading.Kind : named.Kind;
            return true;
        }

        if (CopulaSubject(phrase, reading) is { } subject)
        {
            _map.Set(phrase, subject);
            _describer.Describe(subject, phrase, reading);
            return true;
        }

        if (_partitives.Whole(phrase, reading) is not { } inner)
        {
            return false;
        }

        if (reading.Lemma == "one" && _appositions.NamedHost(phrase) is { } host)
        {
            // "X, one of the escapees,": the one is X.
            _map.Set(phrase, host);
            return true;
        }

        _partitives.Read(phrase, reading, inner);
        if (_map.Of(phrase) is { } counted)
        {
            AddEscape(counted, phrase);
        }

        return true;
    }

    // "the 11 men and women": the second noun shares the count of the first.
    private bool SharesCount(NounPhrase phrase, PhraseReading reading) =>
        reading.Count.IsUnknown
        && reading.IsPlural
        && phrase.Determiner is null
        && phrase.Tokens.Length == 1
        && phrase.Index > 0
        && phrase.Tokens.Start > 0
        && _grammar.Form(phrase.Tokens.Start - 1) == "and"
        && _readings[phrase.Index - 1] is { Count.IsUnknown: false } earlier
        && earlier.Side == reading.Side
        && _map.Phrases[phrase.Index - 1].Tokens.End == phrase.Tokens.Start - 1;

    private void ReadDescribed(NounPhrase phrase, PhraseReading reading)
    {
        // "X, the commander accused of it": whoever else was called a commander, this one is X.
        var found =
            (_appositions.Host(phrase, reading) is { Label: EntityLabel.Person, IsNamed: true } named ? named : null)
            ?? (
                _chains.Of(phrase.Head) is { } coreferent
                && coreferent.Label == reading.Label
                && !_resolver.AreOthers(phrase, coreferent)
                && !_appositions.IsOwnerBeside(phrase, coreferent)
                    ? coreferent
                    : null
            )
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

        AddEscape(found, phrase);
        _chains.Open(phrase.Head, found);
        if (found is { Label: EntityLabel.Group, Kind: GroupKind.Other })
        {
            found.Kind = reading.Kind;
        }

        _describer.Describe(found, phrase, reading);
        _map.Set(phrase, found);
    }

    private void AddEscape(Participant participant, NounPhrase phrase)
    {
        participant.IsEscaped |= _escapees.IsTold(phrase);
        participant.HasTried |= _escapees.HasTried(phrase);
    }

    // "X was a trader": the description is X again, not another man.
    private Participant? CopulaSubject(NounPhrase phrase, PhraseReading reading)
    {
        if (_grammar.Child(phrase.Head, "cop") < 0 || _grammar.Child(phrase.Head, "nsubj") is not (>= 0 and var subject))
        {
            return null;
        }

        return
            _grammar.Preposition(phrase.Head) is null
            && reading.Label == EntityLabel.Person
            && subject < phrase.Head
            && _map.At(subject) is { Label: EntityLabel.Person } participant
            ? participant
            : null;
    }
}
