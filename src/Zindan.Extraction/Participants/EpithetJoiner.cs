using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Joins a definite description with the one person just told of by a noun like it: "a gunman … the shooter", "bomb maker X … the terrorist".</summary>
internal sealed class EpithetJoiner(ParticipantMap map, ExtractionLexicon lexicon)
{
    private const int Reach = 2;
    private readonly PersonProfiles _profiles = PersonProfiles.Collect(map, lexicon);

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
                var like = recent
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

    private bool IsEpithet(NounPhrase phrase, Participant person) =>
        phrase is { Determiner: "the", Possessor: null, Names.IsEmpty: true }
        && person is { IsNamed: false, Whole: null, MemberOf: null }
        && person.Count.IsUnknown
        && _profiles.Of(person)?.First == phrase
        && !(phrase.Tokens.End < map.Grammar.Count && map.Grammar.Form(phrase.Tokens.End) is "of" or "who" or "in" or "at" or "for" or "to")
        && !Enumerable
            .Range(phrase.Tokens.Start, phrase.Tokens.Length)
            .Any(token => lexicon.Words.Contains("other-one", map.Grammar.Form(token)));

    private bool IsLike(Participant person, Participant other) =>
        _profiles.Of(person) is { } left && _profiles.Of(other) is { } right && left.IsLike(right, lexicon.LikeNouns);
}
