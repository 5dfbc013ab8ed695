using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Finds who the people of a number are, where as many names are told next of whom the same is said: "Two brothers were shot dead. A and B died in …".</summary>
internal sealed class CountedNamesJoiner(ParticipantMap map, ExtractionLexicon lexicon)
{
    private const int Reach = 2;
    private const int Most = 6;
    private readonly Grammar _grammar = map.Grammar;
    private readonly PersonProfiles _cohorts = PersonProfiles.Collect(map, lexicon, EntityLabel.Cohort);
    private readonly PersonProfiles _people = PersonProfiles.Collect(map, lexicon);

    /// <summary>Marks the named as parts of the number.</summary>
    public void Join()
    {
        foreach (var phrase in map.Phrases)
        {
            if (
                map.Document.SentenceOf(phrase.Head).Kind == SectionKind.Body
                && Names(phrase) is { Count: > 1 and <= Most } names
                && Counted(names) is [var cohort]
            )
            {
                foreach (var name in names)
                {
                    name.Whole = cohort;
                }
            }
        }
    }

    // The people who are named side by side from this phrase on, all for the first time.
    private List<Participant> Names(NounPhrase phrase)
    {
        var sentence = map.Document.SentenceOf(phrase.Head).Index;
        var top = _grammar.TopOf(phrase.Tokens);
        var found = _grammar.Conjuncts(top).Select(map.At).OfType<Participant>().Distinct().ToList();
        return map.Of(phrase) == found.FirstOrDefault() && found.TrueForAll(IsFree) ? found : [];

        bool IsFree(Participant person) =>
            person is { Label: EntityLabel.Person, IsNamed: true, Whole: null, MemberOf: null } && _people.Of(person)?.Sentence == sentence;
    }

    // "Two brothers were shot dead in X. A and B were shot dead in Y."
    private static bool AreApart(HashSet<Participant> left, HashSet<Participant> right) =>
        left.Count > 0 && right.Count > 0 && !left.Overlaps(right);

    // "Two prisoners broke out after tying up two guards": the names may be of either.
    private bool IsOnly(Participant cohort, int sentence) =>
        !map.All.Any(other =>
            other != cohort
            && other is { Label: EntityLabel.Cohort }
            && other.Count == cohort.Count
            && _cohorts.Of(other)?.Sentence == sentence
        );

    // "Two prisoners broke out of X. A, 35, and B, 49, …": with their ages, and no office.
    private static bool AreIntroduced(List<Participant> names) =>
        names.TrueForAll(name => name is { Age: not null, Titles.Count: 0, Side: not (Side.State or Side.Official or Side.Civilian) });

    private HashSet<Participant> Places(int sentence)
    {
        var tokens = map.Document.Sentences[sentence].Tokens;
        return
        [
            .. Enumerable
                .Range(tokens.Start, tokens.Length)
                .Select(map.Inside)
                .OfType<Participant>()
                .Where(participant => participant.Label == EntityLabel.Place),
        ];
    }

    private List<Participant> Counted(List<Participant> names)
    {
        var first = _people.Of(names[0])!;
        return
        [
            .. map.All.Where(cohort =>
                cohort is { Label: EntityLabel.Cohort, Whole: null }
                && cohort.Count.IsExact
                && cohort.Count.Low == names.Count
                && _cohorts.Of(cohort) is { } told
                && first.Sentence - told.Sentence is > 0 and <= Reach
                && (
                    told.Events.Overlaps(first.Events)
                    || cohort.IsEscaped && first.Sentence - told.Sentence == 1 && AreIntroduced(names) && IsOnly(cohort, told.Sentence)
                )
                && !AreApart(Places(told.Sentence), Places(first.Sentence))
                && !map.All.Any(other => other.Whole == cohort || other.MemberOf == cohort)
            ),
        ];
    }
}
