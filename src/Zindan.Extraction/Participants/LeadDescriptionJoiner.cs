using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>
/// Joins whom a news item opens with by description to the name that it gives next: "A rebel commander was captured on Sunday. X, 41, was found in a cave."
/// Nouns or events must agree, nothing may contradict, and neither may have a second candidate.
/// </summary>
internal sealed class LeadDescriptionJoiner(ParticipantMap map, ExtractionLexicon lexicon)
{
    private const int LeadSentences = 2;
    private const int Reach = 3;
    private readonly Grammar _grammar = map.Grammar;
    private readonly PersonLikeness _likeness = new(map, lexicon);
    private readonly PersonProfiles _profiles = PersonProfiles.Collect(map, lexicon);
    private readonly PersonProfiles _cohorts = PersonProfiles.Collect(map, lexicon, EntityLabel.Cohort);

    /// <summary>Joins them.</summary>
    public void Join()
    {
        var body = map
            .Document.Sentences.Where(sentence => sentence.Kind == SectionKind.Body)
            .Take(LeadSentences)
            .Select(sentence => sentence.Index)
            .ToList();
        var people = map.All.Where(person => person.Label == EntityLabel.Person && _profiles.Of(person) is not null).ToList();
        var named = people.Where(person => person.IsNamed).ToList();
        var pairs = people
            .Where(person => IsDescription(person) && body.Contains(_profiles.Of(person)!.Sentence))
            .SelectMany(described => named.Where(name => IsSame(described, name)).Select(name => (Described: described, Name: name)))
            .ToList();
        foreach (var (described, name) in pairs)
        {
            if (pairs.Count(pair => pair.Described == described) == 1 && pairs.Count(pair => pair.Name == name) == 1)
            {
                JoinOrganisations(described, name);
                map.Merge(name, described);
            }
        }
    }

    // "The leader of an armed group was jailed. X, head of Y, …": the group is Y.
    private void JoinOrganisations(Participant described, Participant name)
    {
        if (LedBy(described) is { IsNamed: false } told && LedBy(name) is { IsNamed: true } called)
        {
            map.Merge(called, told);
        }
    }

    private Participant? LedBy(Participant leader)
    {
        foreach (var phrase in map.Phrases)
        {
            if (
                map.Of(phrase) == leader
                && phrase.Tokens.End + 1 < _grammar.Count
                && _grammar.Form(phrase.Tokens.End) == "of"
                && lexicon.LikeNouns.Contains("head", lexicon.People.Singular(_grammar.Form(phrase.Head)).Lemma)
                && map.PhraseAt(phrase.Tokens.End + 1) is { } next
                && map.Of(next) is { Label: EntityLabel.Group } group
            )
            {
                return group;
            }
        }

        return null;
    }

    private bool IsDescription(Participant person) =>
        person is { IsNamed: false, Whole: null, Side: not (Side.Kin or Side.Counted or null) }
        && person.Count.IsUnknown
        && _profiles.Of(person) is { Speaks: false, First: { IsPossessed: false } first }
        && (first.IsIndefinite && IsFormer(first) || !Says(first.Tokens, "other-one"));

    // "a former policeman" is told from nobody else.
    private bool IsFormer(NounPhrase phrase) => phrase.Determiner == "a" && _grammar.Form(phrase.Tokens.Start + 1) == "former";

    private bool IsSame(Participant described, Participant name)
    {
        var (told, called) = (_profiles.Of(described)!, _profiles.Of(name)!);
        if (
            called.Sentence <= told.Sentence
            || called.Sentence > told.LastSentence + Reach
            || called.Speaks
            || _likeness.IsOfAnother(called.First)
            || _likeness.IsOfAnotherTime(told, called)
            || Outlives(told, called)
            || !IsFullName(name)
            || _likeness.IsServant(name, described)
            || _likeness.HasFellows(told)
            || Differ(described.Nationality, name.Nationality)
            || described.Age is not null && name.Age is not null && described.Age != name.Age
            || Says(map.Document.Sentences[called.Sentence].Tokens, "elsewhere")
            || IsBeside(called) && !told.SharesNoun(called)
            // "killed four, including a policeman. Policeman X …": one of several has his noun in common with the name, and right behind.
            || described.MemberOf is not null && !(told.SharesNoun(called) && called.Sentence == told.LastSentence + 1)
        )
        {
            return false;
        }

        var isLike = told.IsLike(called, lexicon.LikeNouns);
        var isShared = told.SharesEvent(called);
        return isLike
            ? isShared || IsIntroduced(name, called, isLike) || told.SharesNoun(called) && called.Sentence <= told.LastSentence + 1
            : !_likeness.Conflict(told, called)
                && !IsAnotherVictim(told, called)
                && (IsMain(told.First) || isShared && IsOnlyVictim(described, name))
                && (
                    isShared
                    || IsIntroduced(name, called, isLike)
                        && (told.Events.Count > 0 && called.Events.Count == 0 || IsHeld(described, told, name, called))
                    || IsContinued(told, name, called)
                );
    }

    // "A man was freed from jail by mistake. X, 29, walked out on Wednesday": whom the law has or had, and no victim in the next sentence.
    private bool IsHeld(Participant described, PersonProfile told, Participant name, PersonProfile called) =>
        described.Side is not (Side.State or Side.Official or Side.Kin)
        && told.First.IsIndefinite
        && name.Age is not null
        && name.Titles.Count == 0
        && called.Sentence == told.Sentence + 1
        && Verb(told.First) is { } fate
        && lexicon.Words.Contains("custody-fate", fate)
        && Verb(called.First) is { } next
        && !lexicon.Words.Contains("victim-fate", next);

    // "A man was arrested over a killing. X, 32, was found dead": no victim was told of, so X is another.
    private bool IsAnotherVictim(PersonProfile told, PersonProfile called) =>
        Verb(called.First) is { } fate
        && lexicon.Words.Contains("victim-fate", fate)
        && _grammar.Head(_grammar.TopOf(called.First.Tokens)) is var verb
        && _grammar.IsPassive(verb)
        && (fate != "find" || verb + 1 < _grammar.Count && lexicon.Words.Contains("fate-dead", _grammar.Form(verb + 1)))
        && !told.Events.Any(before => before.Role is "victim" or "target");

    // "A man was shot dead. X, 34, was wounded": what befalls X befalls nobody who is dead.
    private bool Outlives(PersonProfile told, PersonProfile called) =>
        told.Events.Contains((EventType.Killing, "victim"))
        && !called.Events.Contains((EventType.Killing, "victim"))
        && _grammar.Head(_grammar.TopOf(called.First.Tokens)) is >= 0 and var verb
        && _grammar.IsVerbal(verb)
        && lexicon.Words.Contains("outlived", _grammar.Lemma(verb))
        && _grammar.Children(verb).All(child => _grammar.Form(child) != "had");

    // "X, 40, a rival,".
    private bool IsBeside(PersonProfile called)
    {
        var end = Math.Min(_grammar.Count, called.First.Tokens.End + 8);
        for (
            var token = called.First.Tokens.End;
            token < end && _grammar.Upos(token) is "PUNCT" or "NUM" or "DET" or "ADJ" or "NOUN" or "PRON";
            token++
        )
        {
            if (_grammar.Upos(token) == "NOUN")
            {
                return lexicon.People.SideOf(_grammar.Form(token)) == Side.Kin
                    || lexicon.Words.Contains("beside-story", _grammar.Form(token));
            }
        }

        return false;
    }

    // "fled after strangling a guard. The body of X, 26, was found": the article tells of no other dead.
    private bool IsOnlyVictim(Participant described, Participant name) =>
        name.Age is not null
        && !_grammar.Conjuncts(_grammar.TopOf(_profiles.Of(described)!.First.Tokens)).Skip(1).Any()
        && _profiles.Of(described)!.Events.Contains((EventType.Killing, "victim"))
        && _profiles.Of(name)!.Events.Contains((EventType.Killing, "victim"))
        && map.All.All(other =>
            other == described
            || other == name
            || (_profiles.Of(other) ?? _cohorts.Of(other))?.Events.Contains((EventType.Killing, "victim")) != true
        );

    // "A charity worker was kidnapped. X was taken from her car": the name that opens the next sentence is acted upon, as whom the first tells of.
    private bool IsContinued(PersonProfile told, Participant name, PersonProfile called) =>
        (told.First.IsIndefinite || name.Age is not null && IsPost(told.First))
        && told.Events.Any(IsBefallen)
        && called.Events.All(happened =>
            IsBefallen(happened)
            && told.Events.Any(before => before.Role == happened.Role || happened.Role == "target" && IsPost(told.First))
        )
        && called.Sentence == told.Sentence + 1
        && name.Titles.Count == 0
        && called.First.Tokens.Start == map.Document.Sentences[called.Sentence].Tokens.Start
        && _grammar.TopOf(called.First.Tokens) is var top
        && (_grammar.Relation(top) == "nsubj:pass" || _grammar.BareRelation(top) == "nsubj" && Verb(called.First) is "be")
        && _grammar.Head(top) is >= 0 and var verb
        && _grammar.BareRelation(verb) == "root"
        && !lexicon.Words.Contains("lesser-fate", _grammar.Lemma(verb))
        // "A man was arrested over a murder. X was found dead": the dead is not the one who was arrested.
        && !(
            lexicon.Words.Contains("victim-fate", _grammar.Lemma(verb)) && !told.Events.Any(before => before.Role is "victim" or "target")
        );

    // "the mayor of X".
    private bool IsPost(NounPhrase phrase) =>
        phrase.Determiner == "the"
        && lexicon.People.SideOf(_grammar.Lemma(phrase.Head)) == Side.Official
        && phrase.Tokens.End + 1 < _grammar.Count
        && _grammar.Form(phrase.Tokens.End) == "of";

    private static bool IsBefallen((EventType Type, string Role) told) => told.Role is "victim" or "target" or "detainee" or "defendant";

    private string? Verb(NounPhrase phrase) =>
        _grammar.Head(_grammar.TopOf(phrase.Tokens)) is >= 0 and var verb && _grammar.IsVerbal(verb) ? _grammar.Lemma(verb) : null;

    private bool Says(TokenRange tokens, string words)
    {
        for (var token = tokens.Start; token < tokens.End; token++)
        {
            if (lexicon.Words.Contains(words, _grammar.Form(token)))
            {
                return true;
            }
        }

        return false;
    }

    // A surname alone is of somebody told of before.
    private static bool IsFullName(Participant name) => name.Names[0].Contains(' ', StringComparison.Ordinal) || name.Age is not null;

    private static bool Differ(string? left, string? right) => left is not null && right is not null && left != right;

    // "X, 41, …": the form in which news introduces whom it is about.
    private bool IsIntroduced(Participant name, PersonProfile called, bool isLike) =>
        called.First.Names.Length > 0
        && (
            called.First.Tokens.Start == map.Document.Sentences[called.Sentence].Tokens.Start
            || _grammar.BareRelation(_grammar.TopOf(called.First.Tokens)) == "nsubj"
        )
        && (
            name.Age is not null && called.First.Tokens.End < _grammar.Count && _grammar.Form(called.First.Tokens.End) is "," or "("
            || called.Nouns.Count > 0 && (isLike || name.Titles.Count == 0)
            // "X, who heads the council, was found in a barn".
            || name.Titles.Count == 0
                && _grammar.Form(called.First.Tokens.End) == ","
                && _grammar.Form(called.First.Tokens.End + 1) == "who"
        );

    // "are hunting for a man who".
    private bool IsHunted(int top) =>
        _grammar.BareRelation(top) == "obl"
        && _grammar.Preposition(top) == "for"
        && _grammar.Head(top) is >= 0 and var verb
        && lexicon.Words.Contains("hunt", _grammar.Lemma(verb));

    // Subject or object of what the sentence itself tells, not of what somebody wished or of a clause beside it.
    private bool IsMain(NounPhrase phrase)
    {
        var top = _grammar.TopOf(phrase.Tokens);
        return (_grammar.BareRelation(top) is "nsubj" or "obj" || IsHunted(top)) && _grammar.IsMain(_grammar.Head(top));
    }
}
