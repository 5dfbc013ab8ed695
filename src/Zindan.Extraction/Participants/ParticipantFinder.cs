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
    private readonly PhraseReading?[] _readings;
    private readonly Dictionary<int, int> _chainOfToken = [];
    private readonly Dictionary<int, Participant> _ofChain = [];

    private ParticipantFinder(Grammar grammar, ExtractionLexicon lexicon)
    {
        _grammar = grammar;
        _document = grammar.Document;
        _lexicon = lexicon;
        _map = new ParticipantMap(grammar, NounPhraseFinder.Find(_document));
        _classifier = new PhraseClassifier(grammar, lexicon);
        _resolver = new ParticipantResolver(_map, lexicon);
        _readings = new PhraseReading?[_map.Phrases.Length];
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

        finder.JoinMembers();

        finder.JoinIdentified();
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
                participant = JoinDescribed(participant, phrase, isNew);
            }

            Describe(participant, phrase, reading);
            _map.Set(phrase, participant);
            JoinApposition(phrase, reading, participant);
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
            Describe(subject, phrase, reading);
            return;
        }

        if (Whole(phrase, reading) is { } inner)
        {
            ReadTransparent(phrase, reading, inner);
            return;
        }

        var found = ByChain(phrase, reading) ?? AppositionHost(phrase, reading) ?? _resolver.Resolve(phrase, reading);
        if (found is null)
        {
            found = _map.Create(reading.Label);
            _resolver.Initialise(found, phrase, reading);
        }

        if (_chainOfToken.TryGetValue(phrase.Head, out var chain))
        {
            _ofChain.TryAdd(chain, found);
        }

        Describe(found, phrase, reading);
        _map.Set(phrase, found);
    }

    private Participant? NamedInside(NounPhrase phrase)
    {
        for (var token = phrase.Head - 1; token >= phrase.Tokens.Start; token--)
        {
            if (_map.Inside(token) is { Label: EntityLabel.Group } inner)
            {
                return phrase.IsIndefinite && _grammar.Form(token + 1) is "linked" or "-" or "affiliated" or "-linked" ? null : inner;
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
            if (!name.Tokens.Contains(phrase.Head) && _classifier.OfName(name) is { } reading)
            {
                var participant = Named(name, reading);
                for (var token = name.Tokens.Start; token < name.Tokens.End; token++)
                {
                    _map.SetToken(token, participant);
                }
            }
        }
    }

    // "a U.S. diplomat … U.S. diplomat David Foy": the noun before the name is the one by which the man was first told of.
    private Participant JoinDescribed(Participant participant, NounPhrase phrase, bool isNew)
    {
        var token = phrase.Head;
        while (
            token >= phrase.Tokens.Start
            && phrase.Names.Any(index => _document.Names[index].Type == NameType.Person && _document.Names[index].Tokens.Contains(token))
        )
        {
            token--;
        }

        if (token < phrase.Tokens.Start)
        {
            return participant;
        }

        var (lemma, plural) = _lexicon.People.Singular(_grammar.Form(token));
        if (plural || _lexicon.People.SideOf(lemma) is not { } side)
        {
            return participant;
        }

        participant.Role ??= lemma;
        participant.Side ??= side;
        participant.IsDetained |= side == Side.Detained;
        if (!isNew)
        {
            return participant;
        }

        var same = _map
            .All.Where(other =>
                other is { Label: EntityLabel.Person, IsNamed: false }
                && SameRole(other.Role, lemma)
                && other.Whole is null
                && phrase.Tokens.Start - other.LastToken < 60
            )
            .ToList();
        // "a mullah" of one sentence need not be "Mullah X" of the next: what happened to them must agree, which is told later.
        return same is [var described] && !IsOther(described) && !IsIndefinite(described)
            ? _map.Merge(participant, described)
            : participant;
    }

    private static bool SameRole(string? left, string right) =>
        left == right || left is "leader" or "chief" or "head" or "commander" && right is "leader" or "chief" or "head" or "commander";

    private static bool IsIndefinite(Participant participant) =>
        participant.Description is { } words
        && (words.StartsWith("a ", StringComparison.OrdinalIgnoreCase) || words.StartsWith("an ", StringComparison.OrdinalIgnoreCase));

    private static bool IsOther(Participant participant) =>
        participant.Description is { } words
        && (
            words.StartsWith("another", StringComparison.OrdinalIgnoreCase)
            || words.Contains("other ", StringComparison.OrdinalIgnoreCase)
            || words.Contains("second ", StringComparison.OrdinalIgnoreCase)
        );

    private Participant Named(NameMention name, PhraseReading reading)
    {
        var text = name.Span.Of(_document.Text);
        var participant =
            _chainOfToken.TryGetValue(name.Tokens.Last, out var chain) && _ofChain.TryGetValue(chain, out var known)
                ? _map.Current(known)!
                : null;
        if (participant is null || participant.Label != reading.Label)
        {
            participant = _resolver.ByName(text, reading.Label) ?? _map.Create(reading.Label);
            if (_chainOfToken.TryGetValue(name.Tokens.Last, out chain))
            {
                _ofChain[chain] = participant;
            }
        }

        participant.AddName(text);
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

    private void Describe(Participant participant, NounPhrase phrase, PhraseReading reading)
    {
        var span = _document.SpanOf(phrase.Tokens);
        if (reading.Name is null || participant.Label is EntityLabel.Person or EntityLabel.Prison)
        {
            participant.AddMention(span, span.Of(_document.Text), phrase.Head);
        }

        if (reading.Name is not null && reading.Label != EntityLabel.Person)
        {
            return;
        }

        foreach (var age in _document.Ages)
        {
            if (phrase.Tokens.Overlaps(age.Tokens) || age.Tokens.Start >= phrase.Tokens.End && age.Tokens.Start <= phrase.Tokens.End + 2)
            {
                if (participant.Label == EntityLabel.Person && NothingBetween(phrase.Tokens.End, age.Tokens.Start))
                {
                    participant.Age ??= age.Years;
                }
            }
        }

        foreach (var nationality in _document.Nationalities)
        {
            if (
                phrase.Tokens.Contains(nationality.Tokens)
                && participant.Label is EntityLabel.Person or EntityLabel.Cohort
                && reading.Side is not (Side.Official or Side.State)
            )
            {
                participant.Nationality ??= nationality.Country;
            }
        }

        for (var token = phrase.Tokens.Start; token < phrase.Head && participant.Label == EntityLabel.Prison; token++)
        {
            if (_grammar.Form(token).EndsWith("-security", StringComparison.Ordinal))
            {
                participant.Security ??= _grammar.Form(token);
            }
        }

        participant.IsDetained |= reading.Side == Side.Detained;
    }

    private bool NothingBetween(int end, int start)
    {
        for (var token = end; token < start; token++)
        {
            if (_grammar.Form(token) is not ("," or "(" or "aged"))
            {
                return false;
            }
        }

        return true;
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

    private NounPhrase? Whole(NounPhrase phrase, PhraseReading reading)
    {
        if (reading.Side != Side.Counted || phrase.Tokens.End + 1 >= _grammar.Count || _grammar.Form(phrase.Tokens.End) != "of")
        {
            return null;
        }

        return _map.PhraseAt(phrase.Tokens.End + 1) is { } inner && inner.Index == phrase.Index + 1 ? inner : null;
    }

    private void ReadTransparent(NounPhrase phrase, PhraseReading reading, NounPhrase inner)
    {
        var innerReading = _classifier.Classify(inner);
        if (innerReading is null || innerReading.Label is not (EntityLabel.Person or EntityLabel.Cohort))
        {
            if (innerReading is null && _grammar.Upos(inner.Head) == "PRON")
            {
                CreatePart(phrase, reading, reading.Lemma ?? "people", null, null);
            }

            return;
        }

        var isPart = inner.IsDefinite || innerReading.Count is { IsUnknown: false } && reading.Count is { IsUnknown: false };
        CreatePart(phrase, reading, innerReading.Lemma ?? "people", innerReading, isPart ? inner : null);
    }

    private void CreatePart(NounPhrase phrase, PhraseReading reading, string lemma, PhraseReading? innerReading, NounPhrase? whole)
    {
        var isOne = reading.Count is { Low: 1, High: 1 };
        var count = reading.Count.IsUnknown && innerReading is not null && whole is null ? innerReading.Count : reading.Count;
        var part = _map.Create(isOne ? EntityLabel.Person : EntityLabel.Cohort);
        part.Role = lemma;
        part.Side = innerReading?.Side;
        part.Count = count;
        part.IsDetained = innerReading?.Side == Side.Detained;
        var range = innerReading is null ? phrase.Tokens : phrase.Tokens.Cover(_map.Phrases[phrase.Index + 1].Tokens);
        var span = _document.SpanOf(range);
        part.Description = span.Of(_document.Text);
        part.AddMention(span, part.Description, phrase.Head);
        _map.Set(phrase, part);
        if (whole is null && innerReading is not null)
        {
            _pendingSame = (phrase.Index + 1, part);
        }
        else if (whole is not null)
        {
            _pendingWhole = (whole.Index, part);
        }
    }

    private (int Phrase, Participant Part)? _pendingSame;
    private (int Phrase, Participant Part)? _pendingWhole;

    private Participant? AppositionHost(NounPhrase phrase, PhraseReading reading)
    {
        if (_pendingSame is { } same && same.Phrase == phrase.Index)
        {
            return same.Part;
        }

        if (_pendingWhole is { } pending && pending.Phrase == phrase.Index)
        {
            var whole = _resolver.Resolve(phrase, reading);
            if (whole is null)
            {
                whole = _map.Create(reading.Label == EntityLabel.Person ? EntityLabel.Cohort : reading.Label);
                _resolver.Initialise(whole, phrase, reading);
            }

            if (whole != pending.Part)
            {
                pending.Part.Whole = whole;
            }

            return whole;
        }

        return Previous(phrase) is { } previous && _map.Of(previous) is { } host && CanBeApposed(host, reading) && host.IsNamed
            ? host
            : null;
    }

    private void JoinApposition(NounPhrase phrase, PhraseReading reading, Participant participant)
    {
        if (
            reading.Label is EntityLabel.Person or EntityLabel.Group
            && Previous(phrase) is { } previous
            && _map.Of(previous) is { IsNamed: false } host
            && host.Label == participant.Label
            && _readings[previous.Index] is { Name: null }
            && host.Mentions.Count <= 2
        )
        {
            _map.Merge(participant, host);
        }
    }

    private static bool CanBeApposed(Participant host, PhraseReading reading) =>
        host.Label == reading.Label && reading.Label is EntityLabel.Person or EntityLabel.Group && reading.Side is not Side.Counted;

    // The phrase that this one stands in apposition to: only a comma (and an age, or "of X" of the first) between, and a comma or end behind.
    private NounPhrase? Previous(NounPhrase phrase)
    {
        var start = phrase.Tokens.Start;
        var sentence = _document.SentenceOf(phrase.Head).Tokens;
        if (start - 1 < sentence.Start || _grammar.Form(start - 1) != ",")
        {
            return null;
        }

        if (!IsClosed(phrase, sentence))
        {
            return null;
        }

        var token = start - 2;
        // Over an age between commas.
        foreach (var age in _document.Ages)
        {
            if (age.Tokens.Contains(token))
            {
                token = age.Tokens.Start - 1;
                if (token >= sentence.Start && _grammar.Form(token) == ",")
                {
                    token--;
                }

                break;
            }
        }

        for (var steps = 0; token >= sentence.Start && steps < 3; steps++)
        {
            if (_map.PhraseAt(token) is not { } previous)
            {
                return null;
            }

            if (_map.Of(previous) is { Label: EntityLabel.Person or EntityLabel.Group } candidate && !IsComplement(previous, sentence))
            {
                return IsListed(previous, sentence) ? null : previous;
            }

            token = previous.Tokens.Start - 1;
            if (token >= sentence.Start && _grammar.Form(token) is "of" or "in" or "at" or "for" or "'s")
            {
                token--;
            }
            else
            {
                return null;
            }
        }

        return null;
    }

    private bool IsComplement(NounPhrase phrase, TokenRange sentence) =>
        phrase.Tokens.Start - 1 >= sentence.Start
        && _grammar.Form(phrase.Tokens.Start - 1) is "of" or "in" or "at" or "for"
        && _map.PhraseAt(Math.Max(sentence.Start, phrase.Tokens.Start - 2)) is { } outer
        && _map.Of(outer) is { Label: EntityLabel.Person };

    private bool IsListed(NounPhrase previous, TokenRange sentence) =>
        previous.Tokens.Start - 1 >= sentence.Start && _grammar.Form(previous.Tokens.Start - 1) is "and" or "or";

    private bool IsClosed(NounPhrase phrase, TokenRange sentence)
    {
        // Behind the phrase and what belongs to it ("leader of the X group in Y") a comma, the end, or a relative clause must stand.
        for (var token = phrase.Tokens.End; token < sentence.End && token < phrase.Tokens.End + 14; token++)
        {
            var form = _grammar.Form(token);
            if (form is "," or "." or ";" or ")" or "who" or "—" or "–" or "-" or ":" or "which")
            {
                return form != "," || token + 1 >= sentence.End || _grammar.Form(token + 1) is not ("and" or "or") || IsPost(phrase);
            }

            if (form is "and" or "or" || _grammar.IsVerbal(token) && _grammar.Xpos(token) is not ("VBN" or "VBG"))
            {
                return false;
            }
        }

        return true;
    }

    // "including A and B", "among them A", ", A and B," behind people counted together: each named one is of their number.
    private void JoinMembers()
    {
        foreach (var phrase in _map.Phrases)
        {
            if (_map.Of(phrase) is not { Label: EntityLabel.Cohort } cohort || !IsProse(phrase) || phrase.Tokens.End + 2 >= _grammar.Count)
            {
                continue;
            }

            var at = phrase.Tokens.End;
            var sentence = _document.SentenceOf(phrase.Head).Tokens;
            var steps = 0;
            while (at < sentence.End && steps++ < 8 && _grammar.Form(at) is not ("," or "–" or "—" or "-" or "including" or ":" or "."))
            {
                at++;
            }

            if (at >= sentence.End)
            {
                continue;
            }

            var marked = false;
            if (_grammar.Form(at) is "," or "–" or "—" or ":" or "-")
            {
                at++;
            }
            else if (_grammar.Form(at) != "including" || steps > 8)
            {
                continue;
            }

            if (at + 1 < sentence.End && _grammar.Form(at) == "including")
            {
                marked = true;
                at++;
            }
            else if (at + 2 < sentence.End && _grammar.Form(at) == "among" && _grammar.Form(at + 1) is "them" or "whom")
            {
                marked = true;
                at += 2;
                at += at < sentence.End && _grammar.Form(at) == "," ? 1 : 0;
            }

            AddMembers(cohort, phrase, at, sentence, marked);
        }
    }

    private void AddMembers(Participant cohort, NounPhrase host, int at, TokenRange sentence, bool marked)
    {
        var members = new List<Participant>();
        while (at < sentence.End && _map.PhraseAt(at) is { } next && next.Index > host.Index && members.Count < 12)
        {
            var member = _map.Of(next);
            if (
                member is null
                || member == cohort
                || member.Label is not (EntityLabel.Person or EntityLabel.Cohort)
                || !marked && !(member.IsNamed && member.Label == EntityLabel.Person)
            )
            {
                break;
            }

            members.Add(member);
            at = AfterAge(next.Tokens.End, sentence);
            if (at < sentence.End && _grammar.Form(at) is "," or "and")
            {
                at++;
                at += at < sentence.End && _grammar.Form(at) == "and" ? 1 : 0;
            }
            else
            {
                break;
            }
        }

        // Without a marker only a full list of names stands for the people before it ("two brothers, A and B,").
        if (
            !marked
            && !(members.Count >= 2 && (cohort.Count.IsUnknown || cohort.Count is { IsExact: true } exact && exact.Low == members.Count))
        )
        {
            return;
        }

        foreach (var member in members)
        {
            member.MemberOf ??= cohort;
        }
    }

    private int AfterAge(int at, TokenRange sentence)
    {
        foreach (var age in _document.Ages)
        {
            if (at < sentence.End && (age.Tokens.Contains(at) || _grammar.Form(at) is "," or "(" && age.Tokens.Contains(at + 1)))
            {
                at = age.Tokens.End;
                at += at < sentence.End && _grammar.Form(at) == ")" ? 1 : 0;
            }
        }

        return at;
    }

    // "the prison's director, X, and 11 guards": a post that one man holds, and his name.
    private bool IsPost(NounPhrase phrase) =>
        phrase.Index > 0
        && _readings[phrase.Index - 1] is { Label: EntityLabel.Person, Name: null, Side: Side.Official or Side.Kin }
        && _map.Phrases[phrase.Index - 1].IsDefinite
        && phrase.Names.Length > 0;

    // "one of the fugitives was identified as X": the description is that man.
    private void JoinIdentified()
    {
        var arguments = new ArgumentFinder(_grammar);
        for (var token = 0; token < _grammar.Count; token++)
        {
            if (_grammar.Lemma(token) is not ("identify" or "name") || !_grammar.IsVerbal(token))
            {
                continue;
            }

            var found = arguments.OfVerb(token);
            var described = found
                .Where(argument => argument.Slot == "obj")
                .Select(argument => _map.At(argument.Token))
                .FirstOrDefault(participant => participant is not null);
            var names = found
                .Where(argument => argument.Slot == "as")
                .Select(argument => _map.At(argument.Token))
                .Where(participant => participant is { IsNamed: true })
                .ToList();
            if (described is { IsNamed: false, Label: EntityLabel.Person } && names is [{ Label: EntityLabel.Person } name])
            {
                _map.Merge(name, described);
            }
            else if (described is { Label: EntityLabel.Cohort })
            {
                foreach (var member in names)
                {
                    if (member is { Label: EntityLabel.Person })
                    {
                        member.Whole ??= described;
                    }
                }
            }
        }
    }
}
