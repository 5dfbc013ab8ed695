using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>
/// Joins "the man", "the suspect", "the 34-year-old" with the only person of the sentence before, whom it is on: "Police are looking for A. The suspect fled." Whoever speaks there, serves the
/// state or was only harmed is not meant by a noun for somebody who acts.
/// </summary>
internal sealed class PlainDescriptionJoiner(ParticipantMap map, ExtractionLexicon lexicon)
{
    private const int LongestDescription = 6;

    private readonly Grammar _grammar = map.Grammar;
    private readonly PersonLikeness _likeness = new(map, lexicon);
    private readonly PersonProfiles _profiles = PersonProfiles.Collect(map, lexicon);

    /// <summary>Joins them, in order of the text.</summary>
    public void Join()
    {
        foreach (var phrase in map.Phrases)
        {
            if (
                map.Document.SentenceOf(phrase.Head) is { Kind: SectionKind.Body, Index: > 0 } sentence
                && IsPlain(phrase)
                && map.Of(phrase) is { Label: EntityLabel.Person, IsNamed: false, Whole: null, MemberOf: null } described
                && _profiles.Of(described) is { } called
                && called.First == phrase
                && OnlyIn(sentence.Index - 1) is { } person
                && person != described
                && MayBe(person, described, called, phrase)
            )
            {
                map.Merge(person, described);
            }
        }
    }

    private bool IsPlain(NounPhrase phrase) =>
        phrase is { Determiner: "the", Possessor: null, Names.IsEmpty: true, Tokens.Length: <= LongestDescription }
        && lexicon.Words.Contains("plain-description", _grammar.Form(phrase.Head))
        && Enumerable
            .Range(phrase.Tokens.Start + 1, phrase.Tokens.Length - 2)
            .All(token => _grammar.Form(token) is "-" or "year" or "years" || _grammar.Upos(token) == "NUM")
        && _grammar.BareRelation(_grammar.TopOf(phrase.Tokens)) is "nsubj" or "obj" or "root"
        && !(
            phrase.Tokens.End < _grammar.Count
            && _grammar.Form(phrase.Tokens.End) is "of" or "who" or "whose" or "whom" or "in" or "at" or "for" or "from" or "with" or "to"
        );

    private bool MayBe(Participant person, Participant described, PersonProfile called, NounPhrase phrase)
    {
        if (
            person.Side is Side.State or Side.Official or Side.Kin
            || _profiles.Of(person) is not { } told
            || told.Nouns.Any(IsOfOffice)
            || IsOfOffice(_grammar.Lemma(told.First.Tokens.Start))
            || told.First.Tokens.Start > 0 && IsOfOffice(_grammar.Lemma(told.First.Tokens.Start - 1))
            || told.Speaks
            || called.Speaks
            || described.Age is not null && person.Age is not null && described.Age != person.Age
            || _likeness.IsServant(person, described)
            || _likeness.HasFellows(told)
        )
        {
            return false;
        }

        var isHarmed = told.Events.Any(one =>
            one.Role is "victim" or "target" && one.Type is not (EventType.Trial or EventType.SecurityOperation)
        );
        return !isHarmed
            || !lexicon.Words.Contains("accused-description", _grammar.Form(phrase.Head))
                && called.Events.Count > 0
                && called.Events.All(one => one.Role == "victim");
    }

    private bool IsOfOffice(string noun) => lexicon.People.SideOf(noun) is Side.State or Side.Official;

    // The person that a sentence is on: subject, or whom it is done to, and nobody else told of there, one by one or together.
    private Participant? OnlyIn(int index)
    {
        var sentence = map.Document.Sentences[index];
        if (sentence.Kind != SectionKind.Body)
        {
            return null;
        }

        Participant? found = null;
        for (var token = sentence.Tokens.Start; token < sentence.Tokens.End; token++)
        {
            if (map.PhraseAt(token) is not { } phrase || phrase.Head != token || map.Of(phrase) is not { } told || told == found)
            {
                continue;
            }

            if (told is { Label: EntityLabel.Cohort, Side: not (Side.State or Side.Official) })
            {
                return null;
            }

            if (told.Label == EntityLabel.Person)
            {
                if (found is not null || !IsOfClause(_grammar.TopOf(phrase.Tokens)))
                {
                    return null;
                }

                found = told;
            }
        }

        return found;
    }

    private bool IsOfClause(int noun)
    {
        if (_grammar.BareRelation(noun) is not ("nsubj" or "obj" or "obl" or "root"))
        {
            return false;
        }

        return _grammar.IsMain(_grammar.BareRelation(noun) == "root" ? noun : _grammar.Head(noun));
    }
}
