using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Joins a definite description with the one person just told of by a noun like it: "a gunman … the shooter", "bomb maker X … the terrorist".</summary>
internal sealed class EpithetJoiner(ParticipantMap map, ExtractionLexicon lexicon)
{
    private const int Reach = 2;
    private readonly PersonLikeness _likeness = new(map, lexicon);
    private readonly PersonProfiles _profiles = PersonProfiles.Collect(map, lexicon);

    // The named people who were arrested, tried or got away.
    private readonly Lazy<IReadOnlyList<Participant>> _befallen = new(() =>
        Find(map, lexicon, (person, told) => person.IsNamed && told.Role is "detainee" or "defendant" or "escapee")
    );

    // Those who shot, stabbed or bombed.
    private readonly Lazy<IReadOnlyList<Participant>> _violent = new(() =>
        Find(map, lexicon, (_, told) => told is { Role: "agent", Type: EventType.Attack or EventType.Killing or EventType.Bombing })
    );

    // Those who were killed or kidnapped.
    private readonly Lazy<IReadOnlyList<Participant>> _victims = new(() =>
        Find(map, lexicon, (_, told) => told is { Role: "victim", Type: EventType.Killing or EventType.Kidnapping })
    );

    /// <summary>Joins them, in order of the text.</summary>
    public void Join()
    {
        var recent = new List<(Participant Person, int Sentence)>();
        foreach (var phrase in map.Phrases)
        {
            var sentence = map.Document.SentenceOf(phrase.Head);
            if (sentence.Kind != SectionKind.Body || map.Of(phrase) is not { Label: EntityLabel.Person } person)
            {
                continue;
            }

            recent.RemoveAll(seen => seen.Sentence < sentence.Index - Reach);
            if (IsEpithet(phrase, person))
            {
                var like =
                    (Befallen(person) ?? Violent(person) ?? Victim(phrase, person)) is { } known ? [known]
                    : person.IsNamed ? []
                    : recent
                        .Select(seen => map.Current(seen.Person)!)
                        .Where(other => other != person && IsLike(person, other))
                        .Distinct()
                        .ToList();
                if (like is [var only])
                {
                    person = map.Merge(only, person);
                }
            }

            recent.Add((person, sentence.Index));
        }
    }

    // "the suspect", where the article tells of one arrest: whoever was arrested.
    private Participant? Befallen(Participant person) =>
        person.Role is { } role
        && lexicon.Words.Contains("befallen", role)
        && _befallen.Value is [var only]
        && map.Current(only) != person
        && !_likeness.IsServant(map.Current(only)!, person)
            ? map.Current(only)
            : null;

    // "the gunman", where the article tells of one person who killed: whoever did. Two nouns for what one may carry or do do not speak against it.
    private Participant? Violent(Participant person) =>
        person.Role is { } role
        && lexicon.Words.Contains("perpetrator", role)
        && _violent.Value.Select(map.Current).Where(other => other != person).Distinct().ToList() is [{ } only]
        && _profiles.Of(only) is { } told
        && _profiles.Of(person) is { } called
        && told.Sentence < called.Sentence
        && !_likeness.IsServant(only, person)
        && !IsElsewhere(called)
        && (!person.IsNamed || !only.IsNamed && only.Side is not (Side.State or Side.Official) && IsNear(told, called))
        && !_likeness.HasFellows(told)
            ? only
            : null;

    // "the victim", where the article tells of one who was killed or kidnapped; a name by which the victim is identified is the name of whoever that was.
    private Participant? Victim(NounPhrase phrase, Participant person) =>
        lexicon.Words.Contains("victim", map.Grammar.Form(phrase.Head))
        && _victims.Value.Select(map.Current).Where(other => other != person).Distinct().ToList() is [{ } only]
        && _profiles.Of(only) is { } told
        && _profiles.Of(person) is { } called
        && told.Sentence < called.Sentence
        && (!person.IsNamed || !only.IsNamed && IsNear(told, called))
        && !_likeness.HasFellows(told)
            ? only
            : null;

    private bool IsEpithet(NounPhrase phrase, Participant person) =>
        phrase is { Determiner: "the", Possessor: null, Names.IsEmpty: true }
        && person is { Whole: null, MemberOf: null }
        && (!person.IsNamed || IsPartInDeed(map.Grammar.Form(phrase.Head)))
        && person.Count.IsUnknown
        && _profiles.Of(person)?.First == phrase
        && !(phrase.Tokens.End < map.Grammar.Count && map.Grammar.Form(phrase.Tokens.End) is "of" or "who" or "in" or "at" or "for" or "to")
        && !Enumerable.Range(phrase.Tokens.Start, phrase.Tokens.Length).Any(token => TellsApart(map.Grammar.Form(token)));

    // "the dead inmate", "the third convict": said of one of several, not of the one just told of.
    private bool TellsApart(string word) => lexicon.Words.Contains("other-one", word) || lexicon.Words.Contains("fate", word);

    // "In a separate case, the gunman …".
    private bool IsElsewhere(PersonProfile called)
    {
        var sentence = map.Document.Sentences[called.Sentence].Tokens;
        return Enumerable
            .Range(sentence.Start, sentence.Length)
            .Any(token => lexicon.Events.Contains("elsewhere", map.Grammar.Form(token)));
    }

    private static bool IsNear(PersonProfile told, PersonProfile called) => called.Sentence - told.LastSentence <= Reach + 1;

    // "The gunman was named as X", "the victim, X": a noun for a part in the deed that was told before the name.
    private bool IsPartInDeed(string noun) => lexicon.Words.Contains("victim", noun) || lexicon.Words.Contains("perpetrator", noun);

    private bool IsLike(Participant person, Participant other) =>
        !_likeness.IsServant(other, person)
        && _profiles.Of(person) is { } left
        && _profiles.Of(other) is { } right
        && left.IsLike(right, lexicon.LikeNouns);

    private static List<Participant> Find(
        ParticipantMap map,
        ExtractionLexicon lexicon,
        Func<Participant, (EventType Type, string Role), bool> isMeant
    )
    {
        var profiles = PersonProfiles.Collect(map, lexicon);
        return
        [
            .. map.All.Where(person =>
                person.Label == EntityLabel.Person
                && profiles.Of(person) is { } profile
                && profile.Events.Any(told => isMeant(person, told))
            ),
        ];
    }
}
