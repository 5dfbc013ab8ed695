using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Frames;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>
/// Finds who is held where and who runs a prison without a verb that says so: "inmates of X", "an inmate was stabbed in X", "A is in X";
/// "the ministry's remand prison", "a prison of the security committee".
/// </summary>
internal sealed class CustodyFinder(ParticipantMap map, ExtractionLexicon lexicon)
{
    private readonly Grammar _grammar = map.Grammar;
    private readonly PrisonOperators _operators = new(map, lexicon);
    private readonly Sieges _sieges = new(map, lexicon);

    /// <summary>The statements, in order of their prisons.</summary>
    public IEnumerable<StatementDraft> Find()
    {
        foreach (var phrase in map.Phrases)
        {
            if (map.Document.SentenceOf(phrase.Head).Kind != SectionKind.Body || map.Of(phrase) is not { Label: EntityLabel.Prison } prison)
            {
                continue;
            }

            if (_operators.Of(phrase) is { } run)
            {
                yield return Draft(StatementType.RunBy, prison, run.Group, phrase.Tokens.Cover(run.Words), "operator");
            }

            if (Inmates(phrase) is { } held)
            {
                yield return Draft(StatementType.HeldIn, held.People, prison, held.Words.Cover(phrase.Tokens), "inmates");
            }
            else if (InCell(phrase) is { } celled)
            {
                yield return Draft(StatementType.HeldIn, celled.People, prison, celled.Words.Cover(phrase.Tokens), "cell");
            }
            else if (Subject(phrase) is { } subject)
            {
                yield return Draft(StatementType.HeldIn, subject.People, prison, subject.Words.Cover(phrase.Tokens), "is-in");
            }
        }
    }

    private StatementDraft Draft(StatementType type, Participant subject, Participant target, TokenRange words, string rule) =>
        new()
        {
            Type = type,
            Subject = subject,
            Object = target,
            Evidence = map.Document.SpanOf(words),
            Confidence = 0.8,
            Trace = ["custody:" + rule],
        };

    // "inmates of X", "ten detainees at X".
    private (Participant People, TokenRange Words)? Inmates(NounPhrase phrase)
    {
        var before = phrase.Tokens.Start - 1;
        return
            before > 0
            && _grammar.Form(before) is "of" or "at" or "in" or "inside"
            && map.PhraseAt(before - 1) is { } people
            && people.Tokens.Last == before - 1
            && map.Of(people) is { } inmates
            && IsPrisoner(inmates, people)
            ? (inmates, people.Tokens)
            : null;
    }

    // "his cell at X", "Karimov's cell in X": who has a cell is held where it is.
    private (Participant People, TokenRange Words)? InCell(NounPhrase phrase)
    {
        var before = phrase.Tokens.Start - 1;
        if (
            before <= 0
            || _grammar.Form(before) is not ("of" or "at" or "in" or "inside")
            || map.PhraseAt(before - 1) is not { } cell
            || cell.Tokens.Last != before - 1
            || _grammar.Lemma(cell.Head) != "cell"
        )
        {
            return null;
        }

        var owner =
            cell.Possessor is { } index ? map.Of(map.Phrases[index])
            : map.Possessor(cell) is null ? AloneBefore(cell)
            : IsAloneWith(cell) ? map.Possessor(cell)
            : null;
        return owner is { Label: EntityLabel.Person or EntityLabel.Cohort } people
            ? (people, cell.Possessor is { } named ? map.Phrases[named].Tokens.Cover(cell.Tokens) : cell.Tokens)
            : null;
    }

    // "a convict was found dead in his cell": of the only one told of before it.
    private Participant? AloneBefore(NounPhrase cell)
    {
        if (cell.Determiner is not ("his" or "her" or "their"))
        {
            return null;
        }

        var sentence = map.Document.SentenceOf(cell.Head).Tokens;
        return
            Enumerable
                .Range(sentence.Start, cell.Tokens.Start - sentence.Start)
                .Select(map.At)
                .Where(told => told is { Label: EntityLabel.Person or EntityLabel.Cohort })
                .Distinct()
                .ToList()
                is [{ Side: not (Side.State or Side.Official or Side.Civilian) } only]
            && only.Label == EntityLabel.Cohort == (cell.Determiner is "their")
            ? only
            : null;
    }

    // "A visited his son in his cell": whose it is cannot be said.
    private bool IsAloneWith(NounPhrase cell)
    {
        var sentence = map.Document.SentenceOf(cell.Head).Tokens;
        return Enumerable
                .Range(sentence.Start, cell.Tokens.Start - sentence.Start)
                .Select(map.At)
                .Where(told => told is { Label: EntityLabel.Person })
                .Append(map.Possessor(cell))
                .Distinct()
                .Count() == 1;
    }

    // "A is in X"; "an inmate was stabbed in X".
    private (Participant People, TokenRange Words)? Subject(NounPhrase phrase)
    {
        var top = _grammar.TopOf(phrase.Tokens);
        if (_grammar.Preposition(top) is not ("in" or "at" or "inside"))
        {
            return null;
        }

        if (_grammar.Child(top, "cop") >= 0)
        {
            return
                SubjectOf(top) is >= 0 and var subject
                && map.PhraseAt(subject) is { } who
                && map.At(subject) is { } person
                && !_grammar.HasNegation(top)
                && !IsErrand(top)
                && (IsPrisoner(person, who) || Standing.MayBeInside(person) && !_sieges.MayHold(person, top))
                ? (person, who.Tokens)
                : null;
        }

        var verb = _grammar.Head(top);
        if (verb < 0 || !_grammar.IsVerbal(verb) || _grammar.BareRelation(top) != "obl")
        {
            return null;
        }

        // "an inmate was hurt when a fight broke out in X".
        var told =
            _grammar.BareRelation(verb) == "advcl"
            && _grammar.Opening(verb) is "when" or "as" or "after" or "during"
            && _grammar.Head(verb) >= 0
                ? _grammar.Children(verb).Concat(_grammar.Children(_grammar.Head(verb)))
                : _grammar.Children(verb);
        foreach (var child in told)
        {
            if (
                _grammar.BareRelation(child) is "nsubj" or "obj"
                && map.PhraseAt(child) is { } people
                && map.At(child) is { } inmates
                && IsPrisoner(inmates, people)
            )
            {
                return (inmates, people.Tokens);
            }
        }

        return null;
    }

    // "was in X to meet the strikers".
    private bool IsErrand(int noun) =>
        _grammar
            .Children(noun)
            .Any(child =>
                _grammar.BareRelation(child) is "advcl" or "acl" or "xcomp"
                && _grammar.Xpos(child) == "VB"
                && _grammar.Marker(child) == "to"
            );

    // "was caught and is now in X": the subject stands with the first verb.
    private int SubjectOf(int noun) =>
        _grammar.Child(noun, "nsubj") is >= 0 and var own ? own
        : _grammar.BareRelation(noun) == "conj" && _grammar.Head(noun) is >= 0 and var first ? _grammar.Child(first, "nsubj")
        : -1;

    // The noun itself must say that they are prisoners, and not that they got away.
    private bool IsPrisoner(Participant people, NounPhrase phrase) =>
        people.Label is EntityLabel.Person or EntityLabel.Cohort
        && people.Count is not { Low: 0, High: 0 }
        && (
            lexicon.PrisonWords.Contains("prisoner", lexicon.People.Singular(_grammar.Form(phrase.Head)).Lemma)
            || phrase.Head > phrase.Tokens.Start
                && _grammar.Form(phrase.Head - 1) is "jailed" or "imprisoned" or "detained" or "incarcerated"
        )
        && !lexicon.PrisonWords.Contains("former", _grammar.Form(phrase.Head - 1 < phrase.Tokens.Start ? phrase.Head : phrase.Head - 1));
}
