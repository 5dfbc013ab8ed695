using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Finds which phrase another stands in apposition to: "X, a trader", "the director, Y".</summary>
internal sealed class AppositionFinder(ParticipantMap map, PhraseReading?[] readings)
{
    private const int LongestBracket = 8;
    private readonly ParticipantMap _map = map;
    private readonly Grammar _grammar = map.Grammar;
    private readonly Document _document = map.Document;
    private readonly PhraseReading?[] _readings = readings;
    private readonly AppositionEnd _end = new(map, readings);

    /// <summary>The named participant that a description stands in apposition to, or null.</summary>
    public Participant? Host(NounPhrase phrase, PhraseReading reading) =>
        Previous(phrase) is { } previous
        && _map.Of(previous) is { } host
        && CanBeApposed(host, reading)
        && (host.IsNamed || IsTold(previous, phrase))
            ? host
            : null;

    /// <summary>The named person that a phrase of any kind stands in apposition to, or null.</summary>
    public Participant? NamedHost(NounPhrase phrase) =>
        Previous(phrase) is { } previous && _map.Of(previous) is { Label: EntityLabel.Person, IsNamed: true } host ? host : null;

    /// <summary>Whether a phrase only says whose the one beside it is: the leader of "X, the leader's brother" is not X.</summary>
    public bool IsOwnerBeside(NounPhrase phrase, Participant other) =>
        IsPossessor(phrase)
        && phrase.Tokens.Start > 1
        && _grammar.Form(phrase.Tokens.Start - 1) == ","
        && _map.PhraseAt(phrase.Tokens.Start - 2) is { } before
        && _map.Of(before) == other;

    /// <summary>Joins a name with the description before it that it stands in apposition to.</summary>
    public void Join(NounPhrase phrase, PhraseReading reading, Participant participant)
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
            var person = _map.Merge(participant, host);
            if (previous.IsDefinite && Indefinite(previous) is { } first)
            {
                _map.Merge(person, first);
            }
        }
    }

    // "Another inmate, the gang's treasurer, X,": of whom the post and the name are both told.
    private Participant? Indefinite(NounPhrase post)
    {
        var start = post.Possessor is { } possessor ? _map.Phrases[possessor].Tokens.Start : post.Tokens.Start;
        return
            start > 1
            && _grammar.Form(start - 1) == ","
            && _map.PhraseAt(start - 2) is { } first
            && (first.IsIndefinite || _grammar.Form(first.Head) is "another" or "one")
            && first.Tokens.Last == start - 2
            && _readings[first.Index] is { Label: EntityLabel.Person, Name: null, IsPlural: false }
            && !IsListed(first, _document.SentenceOf(first.Head).Tokens)
            && _map.Of(first) is { Label: EntityLabel.Person, IsNamed: false, Mentions.Count: 1 } person
            ? person
            : null;
    }

    // "the gunman, a former soldier,".
    private bool IsTold(NounPhrase previous, NounPhrase phrase) =>
        (previous.Determiner == "the" || previous.IsPossessed)
        && phrase.IsIndefinite
        && previous.Tokens.End == phrase.Tokens.Start - 1
        && _readings[previous.Index] is { Label: EntityLabel.Person };

    private static bool CanBeApposed(Participant host, PhraseReading reading) =>
        host.Label == reading.Label && reading.Label is EntityLabel.Person or EntityLabel.Group && reading.Side is not Side.Counted;

    // The phrase that this one stands in apposition to: only a comma (and an age, or "of X" of the first) between, and a comma or end behind.
    private NounPhrase? Previous(NounPhrase phrase)
    {
        // "X, the prisoner's wife,": the wife is X, the prisoner is not.
        if (IsPossessor(phrase))
        {
            return null;
        }

        // "X, the group's leader,": the comma stands before the group.
        var start = phrase.Possessor is { } possessor ? _map.Phrases[possessor].Tokens.Start : phrase.Tokens.Start;
        var sentence = _document.SentenceOf(phrase.Head).Tokens;
        // "X, once the group's treasurer,".
        start -=
            start - 1 > sentence.Start
            && _grammar.Form(start - 1) is "once" or "formerly" or "then" or "now" or "also" or "himself" or "allegedly" or "reportedly"
                ? 1
                : 0;
        if (start - 1 < sentence.Start || _grammar.Form(start - 1) != ",")
        {
            return null;
        }

        if (Leading(phrase, sentence) is { } leading)
        {
            return leading;
        }

        if (!_end.IsClosed(phrase, sentence) && !IsPaired(phrase, sentence))
        {
            return null;
        }

        if (OverClause(phrase) is { } described)
        {
            return described;
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

        // "the warden at the time, X,".
        token -= token - 2 > sentence.Start && _grammar.Form(token) == "time" && _grammar.Form(token - 2) == "at" ? 3 : 0;
        token = BeforeBracket(token, sentence);
        // "X, alias "Y", second in command of Z,".
        token -= token > sentence.Start && _grammar.Form(token) is "\"" or "”" or "'" or "’" ? 1 : 0;
        var isOverPerson = false;
        for (var steps = 0; token >= sentence.Start && steps < 3; steps++)
        {
            if (_map.PhraseAt(token) is not { } previous)
            {
                return null;
            }

            if (
                _map.Of(previous) is { Label: EntityLabel.Person or EntityLabel.Group } candidate
                && (!IsComplement(previous, sentence) || IsNamedBefore(previous, phrase))
            )
            {
                return
                    IsListed(previous, sentence)
                    && !(EndsBeforeVerb(phrase, sentence) && !isOverPerson)
                    && !IsKin(previous)
                    && previous.Determiner != "another"
                    && _grammar.Form(previous.Head) != "one"
                    && !IsDescribedBetweenCommas(previous, phrase)
                    ? null
                    : previous;
            }

            isOverPerson |= _map.Of(previous) is { Label: EntityLabel.Person };
            token = previous.Tokens.Start - 1;
            if (token >= sentence.Start && _grammar.Form(token) is "of" or "in" or "at" or "for" or "from" or "with" or "'s")
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

    // "A former soldier, X joined the band": the description that opens the sentence is of its subject, but "A guard, X said, …" is not.
    private NounPhrase? Leading(NounPhrase phrase, TokenRange sentence)
    {
        var end = phrase.Tokens.End;
        return
            phrase.Names.Length > 0
            && _map.PhraseAt(sentence.Start) is { IsIndefinite: true, Names.IsEmpty: true } first
            && first.Tokens.End == phrase.Tokens.Start - 1
            && end + 1 < sentence.End
            && _grammar.Xpos(end) is "VBD" or "VBZ"
            && _grammar.Form(end + 1) != ","
            && _grammar.Lemma(end) is not ("say" or "tell")
            ? first
            : null;
    }

    private bool IsPossessor(NounPhrase phrase) =>
        phrase.Index + 1 < _map.Phrases.Length && _map.Phrases[phrase.Index + 1].Possessor == phrase.Index;

    // "a student who was stabbed that night, X,": over the clause to the noun that both describe.
    private NounPhrase? OverClause(NounPhrase phrase)
    {
        var top = _grammar.TopOf(phrase.Tokens);
        var noun = _grammar.Head(top);
        return
            noun >= 0
            && noun < top
            && _grammar.BareRelation(top) == "appos"
            && _grammar.Children(noun).Any(child => _grammar.Relation(child) == "acl:relcl" && child > noun && child < top)
            && _map.PhraseAt(noun) is { } described
            && _map.Of(described) is { Label: EntityLabel.Person, IsNamed: false }
            ? described
            : null;
    }

    // "X (Y), a banned group": over the bracket to the name.
    private int BeforeBracket(int token, TokenRange sentence)
    {
        if (token >= sentence.Start && _grammar.Form(token) == ")")
        {
            for (var open = token - 1; open >= sentence.Start && token - open <= LongestBracket; open--)
            {
                if (_grammar.Form(open) == "(")
                {
                    return open - 1;
                }
            }
        }

        return token;
    }

    // "X, a nephew of Y, the leader of Z,": what describes stands beside the name that it describes.
    private bool IsNamedBefore(NounPhrase previous, NounPhrase phrase) =>
        phrase.Names.All(name => _document.Names[name].Type != NameType.Person)
        && _map.Of(previous) is { IsNamed: true } named
        && (named.Label == EntityLabel.Person || _readings[phrase.Index] is { Label: EntityLabel.Group, Name: null })
        && _grammar.Form(previous.Tokens.Start - 1) is "of" or "for"
        && _readings[previous.Index] is { Name: not null };

    private bool IsComplement(NounPhrase phrase, TokenRange sentence) =>
        phrase.Tokens.Start - 1 >= sentence.Start
        && _grammar.Form(phrase.Tokens.Start - 1) is "of" or "in" or "at" or "for" or "from" or "with"
        && _map.PhraseAt(Math.Max(sentence.Start, phrase.Tokens.Start - 2)) is { } outer
        && _map.Of(outer) is { Label: EntityLabel.Person };

    // "eleven fighters and a commander, X, were killed": a list would go on behind X.
    private bool IsDescribedBetweenCommas(NounPhrase previous, NounPhrase name) =>
        previous.IsIndefinite
        && !name.Names.IsEmpty
        && _readings[previous.Index] is { Label: EntityLabel.Person, Name: null, IsPlural: false }
        && previous.Tokens.End == name.Tokens.Start - 1
        && name.Tokens.End + 1 < _grammar.Count
        && _grammar.Form(name.Tokens.End) == ","
        && _grammar.Form(name.Tokens.End + 1) is not ("and" or "or")
        && _map.PhraseAt(name.Tokens.End + 1) is null;

    private bool IsListed(NounPhrase previous, TokenRange sentence) =>
        previous.Tokens.Start - 1 >= sentence.Start && _grammar.Form(previous.Tokens.Start - 1) is "and" or "or";

    // "the warden, X, and a guard, Y, were arrested": two men, each by his post and name.
    private bool IsPaired(NounPhrase phrase, TokenRange sentence) =>
        phrase.Names.Length > 0
        && phrase.Tokens.End + 2 < sentence.End
        && _grammar.Form(phrase.Tokens.End) == ","
        && _grammar.Form(phrase.Tokens.End + 1) == "and"
        && _map.PhraseAt(phrase.Tokens.End + 2) is { Names.IsEmpty: true } post
        && _readings[post.Index] is { Label: EntityLabel.Person, IsPlural: false, Name: null }
        && post.Tokens.End + 1 < sentence.End
        && _grammar.Form(post.Tokens.End) == ","
        && _map.PhraseAt(post.Tokens.End + 1) is { Names.Length: > 0 };

    // "X and a citizen of Uzbekistan, Y, were killed": behind "and" no third man follows.
    private bool EndsBeforeVerb(NounPhrase phrase, TokenRange sentence) =>
        phrase.Names.Length > 0
        && phrase.Tokens.End + 1 < sentence.End
        && _grammar.Form(phrase.Tokens.End) == ","
        && _grammar.Upos(phrase.Tokens.End + 1) is "AUX" or "VERB" or "ADP"
        && _grammar.Xpos(phrase.Tokens.End + 1) is not ("VBG" or "VBN");

    // "X and his brother, Y", "X and his right-hand man, Y": the brother is Y, no third man.
    private bool IsKin(NounPhrase previous) =>
        previous.IsPossessed
        && _readings[previous.Index] is { Name: null } reading
        && (
            reading.Side == Side.Kin || reading is { Label: EntityLabel.Person, IsPlural: false } && previous.Determiner is ("his" or "her")
        );
}
