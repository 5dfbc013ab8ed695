using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Frames;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>
/// Finds who is held where by what they do or what is done with them there: "on remand at X", "three years into a sentence at X", "brought from X",
/// "hanged himself at X", "ordered the murder from X"; "the jail's 130 inmates".
/// </summary>
internal sealed class ConfinementFinder(ParticipantMap map, ExtractionLexicon lexicon)
{
    /// <summary>How many words may govern each other between the prison and the clause whose subject is held there.</summary>
    private const int Steps = 4;

    private readonly Grammar _grammar = map.Grammar;

    /// <summary>The statements, in order of their prisons.</summary>
    public IEnumerable<StatementDraft> Find()
    {
        foreach (var phrase in map.Phrases)
        {
            if (map.Document.SentenceOf(phrase.Head).Kind != SectionKind.Body || map.Of(phrase) is not { Label: EntityLabel.Prison } prison)
            {
                continue;
            }

            foreach (var held in Counted(phrase) is { } counted ? [counted] : Around(phrase))
            {
                yield return new StatementDraft
                {
                    Type = StatementType.HeldIn,
                    Subject = held.People,
                    Object = prison,
                    Evidence = map.Document.SpanOf(held.Words.Cover(phrase.Tokens)),
                    Confidence = 0.8,
                    Trace = ["custody:" + held.Rule],
                };
            }
        }
    }

    // "the jail's 130 inmates".
    private (Participant People, TokenRange Words, string Rule)? Counted(NounPhrase phrase)
    {
        var behind = phrase.Index + 1 < map.Phrases.Length ? map.Phrases[phrase.Index + 1] : null;
        return
            behind?.Possessor == phrase.Index
            && map.Of(behind) is { Label: EntityLabel.Cohort } people
            && !people.Count.IsUnknown
            && lexicon.PrisonWords.Contains("prisoner", lexicon.People.Singular(_grammar.Form(behind.Head)).Lemma)
            && !Enumerable
                .Range(behind.Tokens.Start, behind.Tokens.Length)
                .Any(token => lexicon.PrisonWords.Contains("former", _grammar.Form(token)))
            ? (people, behind.Tokens, "counted")
            : null;
    }

    private (Participant People, TokenRange Words, string Rule)[] Around(NounPhrase phrase)
    {
        var noun = map.Grammar.TopOf(phrase.Tokens);
        var inside = _grammar.Preposition(noun) is "in" or "at" or "inside";
        if (inside && Both(phrase) is { } both)
        {
            return both;
        }

        var found =
            inside && FromCell(noun) is >= 0 and var cell ? Commanding(cell)
            : inside ? Serving(noun) ?? OwnHand(noun) ?? Ordered(noun) ?? FromInside(phrase, noun)
            : _grammar.Preposition(noun) is "from" or "from-inside" or "from-within"
                ? Fetched(noun) ?? Commanding(noun) ?? CommandedBy(noun)
            : null;
        return found is { } one ? [one] : [];
    }

    // "A is serving a life term and B 15 years, both in X".
    private (Participant People, TokenRange Words, string Rule)[]? Both(NounPhrase phrase)
    {
        var at = phrase.Tokens.Start - 1;
        var sentence = map.Document.SentenceOf(phrase.Head).Tokens;
        if (at - 2 <= sentence.Start || _grammar.Form(at - 1) != "both" || _grammar.Form(at - 2) != ",")
        {
            return null;
        }

        var people = map
            .Phrases.Where(other => other.Tokens.Start >= sentence.Start && other.Tokens.End <= at)
            .Where(other => map.Of(other) is { Label: EntityLabel.Person })
            .DistinctBy(other => map.Of(other))
            .ToArray();
        return
            people.Length == 2
            && Enumerable
                .Range(sentence.Start, at - sentence.Start)
                .Any(token => lexicon.PrisonWords.Contains("serving", _grammar.Lemma(token)))
            ? [.. people.Select(other => (map.Of(other)!, other.Tokens, "both"))]
            : null;
    }

    // "is on remand at X", "was three years into a 12-year sentence at X", "finished his term in X".
    private (Participant People, TokenRange Words, string Rule)? Serving(int noun)
    {
        var token = _grammar.Head(noun);
        var served = false;
        for (var step = 0; step < Steps && token >= 0; step++)
        {
            served |= IsTerm(token) || _grammar.Children(token).Any(child => child < noun && IsTerm(child));
            if (
                _grammar.IsVerbal(token)
                && !lexicon.PrisonWords.Contains("serving", _grammar.Lemma(token))
                && !(_grammar.Child(token, "cop") >= 0)
            )
            {
                return null;
            }

            if (_grammar.Child(token, "nsubj") is >= 0 and var subject)
            {
                return served && !_grammar.HasNegation(token) ? Held(subject, "term") : null;
            }

            token = _grammar.Head(token);
        }

        return null;
    }

    private bool IsTerm(int token) => lexicon.PrisonWords.Contains("term", _grammar.Lemma(token));

    // "hanged himself at X", "took his own life in X".
    private (Participant People, TokenRange Words, string Rule)? OwnHand(int noun)
    {
        var verb = _grammar.Head(noun);
        if (verb < 0 || !_grammar.IsVerbal(verb) || _grammar.HasNegation(verb) || _grammar.Child(verb, "obj") is not (>= 0 and var deed))
        {
            return null;
        }

        var lemma = _grammar.Lemma(verb);
        return
            lemma is "hang" or "kill" or "stab" or "strangle" && _grammar.IsReflexive(deed)
            || lemma == "take" && _grammar.Lemma(deed) == "life" && _grammar.Children(deed).Any(child => _grammar.Form(child) == "own")
            || lemma == "commit" && _grammar.Lemma(deed) == "suicide"
            ? Subject(verb) is >= 0 and var subject
                ? Held(subject, "own-hand")
                : null
            : null;
    }

    // "a judge ordered A held at X", "remanded A in custody at X", "A was remanded in custody at X".
    private (Participant People, TokenRange Words, string Rule)? Ordered(int noun)
    {
        var verb = _grammar.Head(noun);
        if (verb >= 0 && IsTerm(verb))
        {
            verb = _grammar.Head(verb);
        }

        if (
            verb >= 0
            && _grammar.BareRelation(verb) == "xcomp"
            && _grammar.Form(verb) is "held" or "jailed" or "detained" or "kept" or "remanded"
        )
        {
            verb = _grammar.Head(verb);
        }
        else if (verb < 0 || _grammar.Lemma(verb) is not ("remand" or "hold" or "keep" or "put" or "place"))
        {
            return null;
        }

        return
            verb >= 0
            && _grammar.IsVerbal(verb)
            && !_grammar.HasNegation(verb)
            && !_grammar.Children(verb).Any(child => _grammar.BareRelation(child) == "aux" && _grammar.Xpos(child) == "MD")
            && (_grammar.IsPassive(verb) ? Subject(verb) : _grammar.Child(verb, "obj")) is >= 0 and var who
            && map.At(who) is { Label: EntityLabel.Person or EntityLabel.Cohort }
            ? Held(who, "ordered")
            : null;
    }

    private int FromCell(int noun) =>
        _grammar.Head(noun) is >= 0 and var cell && _grammar.Lemma(cell) == "cell" && _grammar.Preposition(cell) == "from" ? cell : -1;

    // "had been brought from X", "flew six detainees from X", "three defendants brought from X".
    private (Participant People, TokenRange Words, string Rule)? Fetched(int noun)
    {
        // "brought to court from X".
        var verb =
            _grammar.Head(noun) is >= 0 and var way && _grammar.BareRelation(way) == "obl" ? _grammar.Head(way) : _grammar.Head(noun);
        if (
            verb < 0
            || !lexicon.PrisonWords.Contains("conveying", _grammar.Lemma(verb))
            || !_grammar.IsVerbal(verb)
            || _grammar.HasNegation(verb)
        )
        {
            return null;
        }

        var moved =
            _grammar.IsPassive(verb) ? Subject(verb)
            : _grammar.Child(verb, "obj") is >= 0 and var taken ? taken
            : _grammar.Xpos(verb) == "VBN" && _grammar.BareRelation(verb) == "acl" ? _grammar.Head(verb)
            : -1;
        return moved >= 0 ? Held(moved, "conveyed") : null;
    }

    // "ordered the killings from X", "ran the gang from a cell in X".
    private (Participant People, TokenRange Words, string Rule)? Commanding(int noun)
    {
        var verb = _grammar.Head(noun);
        if (verb >= 0 && _grammar.BareRelation(verb) == "obj" && _grammar.BareRelation(noun) == "nmod")
        {
            verb = _grammar.Head(verb);
        }

        return
            verb >= 0
            && lexicon.PrisonWords.Contains("commanding", _grammar.Lemma(verb))
            && _grammar.IsVerbal(verb)
            && !_grammar.IsPassive(verb)
            && !_grammar.HasNegation(verb)
            && Subject(verb) is >= 0 and var subject
            && map.At(subject) is { Label: EntityLabel.Person } leader
            && (leader.IsNamed || leader.IsPrisoner || leader.Side is Side.NonState)
            ? Held(subject, "commanding")
            : null;
    }

    // "ordered the murder from inside X".
    private (Participant People, TokenRange Words, string Rule)? FromInside(NounPhrase phrase, int noun) =>
        phrase.Tokens.Start >= 2 && _grammar.Form(phrase.Tokens.Start - 2) == "from" ? Commanding(noun) ?? CommandedBy(noun) : null;

    // "the murder was ordered from X by A".
    private (Participant People, TokenRange Words, string Rule)? CommandedBy(int noun)
    {
        var verb = _grammar.Head(noun);
        return
            verb >= 0
            && lexicon.PrisonWords.Contains("commanding", _grammar.Lemma(verb))
            && _grammar.IsPassive(verb)
            && !_grammar.HasNegation(verb)
            && _grammar.Children(verb).FirstOrDefault(child => _grammar.Preposition(child) == "by", -1) is >= 0 and var doer
            && map.At(doer) is { Label: EntityLabel.Person, IsNamed: true }
            ? Held(doer, "commanding")
            : null;
    }

    private (Participant People, TokenRange Words, string Rule)? Held(int token, string rule)
    {
        if (_grammar.Form(token) is "who" or "that")
        {
            var clause = _grammar.Head(token);
            token = _grammar.Relation(clause) == "acl:relcl" ? _grammar.Head(clause) : token;
        }

        return
            map.At(token) is { Label: EntityLabel.Person or EntityLabel.Cohort } people
                && people.Count is not { Low: 0, High: 0 }
                && (
                    people.IsPrisoner
                    || people is { Titles.Count: 0, Side: null or Side.Suspect or Side.NonState or Side.Counted or Side.Kin }
                )
                && !Standing.IsKeeper(people)
            || rule == "commanding" && map.At(token) is { Side: not (Side.State or Side.Civilian) } leader && IsRingleader(leader)
            ? (map.At(token)!, map.PhraseAt(token)?.Tokens ?? TokenRange.Of(token), rule)
            : null;
    }

    private bool IsRingleader(Participant person) =>
        (person.Titles.Count > 0 || person.Role is { } role && lexicon.PrisonWords.Contains("ringleader", role))
        && person.Titles.All(title => lexicon.PrisonWords.Contains("ringleader", title.ToLowerInvariant()));

    private int Subject(int verb)
    {
        for (var (token, steps) = (verb, 0); token >= 0 && steps < 3; token = _grammar.Head(token), steps++)
        {
            if (_grammar.Child(token, "nsubj") is >= 0 and var subject)
            {
                return subject;
            }

            if (_grammar.BareRelation(token) is not ("conj" or "xcomp"))
            {
                return -1;
            }
        }

        return -1;
    }
}
