using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>
/// Joins "the suspects", "the detainees", "the slain men" with the one number of people of whom the article told that: who were arrested, tried, killed or wounded.
/// Where two could be meant, or somebody by name besides, it joins nobody.
/// </summary>
internal sealed class CohortEpithetJoiner(ParticipantMap map, ExtractionLexicon lexicon)
{
    private readonly PersonLikeness _likeness = new(map, lexicon);
    private readonly PersonProfiles _cohorts = PersonProfiles.Collect(map, lexicon, EntityLabel.Cohort);
    private readonly PersonProfiles _people = PersonProfiles.Collect(map, lexicon);

    /// <summary>Joins them, in order of the text.</summary>
    public void Join()
    {
        foreach (var phrase in map.Phrases)
        {
            if (
                map.Document.SentenceOf(phrase.Head).Kind == SectionKind.Body
                && map.Of(phrase) is { Label: EntityLabel.Cohort } epithet
                && IsEpithet(phrase, epithet)
                && Fate(phrase, epithet) is { } fate
                && Only(phrase, epithet, fate) is { } meant
            )
            {
                map.Merge(meant, epithet);
            }
        }
    }

    private bool IsEpithet(NounPhrase phrase, Participant epithet) =>
        phrase is { Determiner: "the" or "both", Possessor: null, Names.IsEmpty: true }
        && epithet is { Whole: null, MemberOf: null }
        && (epithet.Count.IsUnknown || epithet.Count.IsExact)
        && _cohorts.Of(epithet)?.First == phrase
        && !(
            phrase.Tokens.End < map.Grammar.Count
            && map.Grammar.Form(phrase.Tokens.End) is "of" or "who" or "in" or "at" or "for" or "to" or "from" or "whose" or "that"
        )
        && !Enumerable.Range(phrase.Tokens.Start, phrase.Tokens.Length).Any(token => TellsApart(map.Grammar.Form(token)));

    private bool TellsApart(string word) => lexicon.Words.Contains("other-one", word);

    // What the words say befell them: of a noun ("the detainees") or of a word before it ("the slain suspects").
    private string? Fate(NounPhrase phrase, Participant epithet)
    {
        for (var token = phrase.Tokens.Start; token < phrase.Head; token++)
        {
            var form = map.Grammar.Form(token);
            if (lexicon.Words.Contains("fate", form))
            {
                return lexicon.Words.Contains("fate-dead", form) ? "dead"
                    : lexicon.Words.Contains("fate-hurt", form) ? "hurt"
                    : lexicon.Words.Contains("fate-held", form) ? "held"
                    : null;
            }
        }

        return epithet.Role is { } role && lexicon.Words.Contains("befallen", role) ? "held" : null;
    }

    private Participant? Only(NounPhrase phrase, Participant epithet, string fate)
    {
        var sentence = map.Document.SentenceOf(phrase.Head).Index;
        var befallen = map
            .All.Where(other =>
                other != epithet
                && (_cohorts.Of(other) ?? _people.Of(other)) is { } told
                && told.Sentence < sentence
                && told.Events.Any(happened => Is(happened, fate))
            )
            .ToList();
        return
            befallen is [{ Label: EntityLabel.Cohort, Whole: null } only]
            && !HasOthers(_cohorts.Of(only)!.Sentence)
            && (epithet.Count.IsUnknown || epithet.Count == only.Count)
            && only.Count is not { Low: 1, High: 1 }
            && !_likeness.IsServant(only, epithet)
            && only.Side is not (Side.State or Side.Official)
            && !map
                .Grammar.Conjuncts(map.Grammar.TopOf(_cohorts.Of(only)!.First.Tokens))
                .Skip(1)
                .Any(beside => map.At(beside) is { Label: EntityLabel.Person or EntityLabel.Cohort })
            ? only
            : null;
    }

    // "Two men were arrested in X and three others in Y": the suspects may be all of them.
    private bool HasOthers(int sentence) =>
        map.Phrases.Any(phrase =>
            map.Document.SentenceOf(phrase.Head).Index == sentence && map.Of(phrase) is { Label: EntityLabel.Cohort, Role: "other" }
        );

    private static bool Is((EventType Type, string Role) told, string fate) =>
        fate switch
        {
            "dead" => told is { Role: "victim", Type: EventType.Killing },
            "hurt" => told is { Role: "victim", Type: EventType.Attack },
            _ => told.Role is "detainee" or "defendant",
        };
}
