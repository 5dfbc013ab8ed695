using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Joins whoever is called the kin of their own kin with themselves: "X's mother said that her son was innocent": the son is X.</summary>
internal sealed class ReturningKin(ParticipantMap map, ExtractionLexicon lexicon)
{
    private readonly KinPhrases _kin = new(map, lexicon);

    /// <summary>Joins them, in order of the text.</summary>
    public void Join()
    {
        var told = new Dictionary<Participant, (string Role, Participant Other, int Sentence)>();
        foreach (var phrase in map.Phrases)
        {
            var sentence = map.Document.SentenceOf(phrase.Head);
            if (sentence.Kind != SectionKind.Body || map.Of(phrase) is not { Label: EntityLabel.Person } person)
            {
                continue;
            }

            if (IsPlain(phrase, person) && Returned(phrase, told, sentence.Index) is { } other && other != person)
            {
                _ = map.Merge(other, person);
            }
            else if (_kin.RoleIn(phrase) is { } role && _kin.OtherOf(phrase) is { } owner && owner.Participant != person)
            {
                told[person] = (role, owner.Participant, sentence.Index);
            }
        }
    }

    // "her son", and no word that tells one of several.
    private static bool IsPlain(NounPhrase phrase, Participant person) =>
        phrase is { Determiner: "his" or "her", Tokens.Length: 2, Names.IsEmpty: true }
        && person is { IsNamed: false, Whole: null, MemberOf: null }
        && person.Mentions.Count == 1;

    private Participant? Returned(
        NounPhrase phrase,
        Dictionary<Participant, (string Role, Participant Other, int Sentence)> told,
        int sentence
    )
    {
        // "X's mother said … her son": the mother's, though the pronoun be taken for X's.
        var kin = told.Where(one =>
                sentence - one.Value.Sentence <= 1
                && (
                    map.Possessor(phrase) == one.Key
                    || lexicon.Words.Contains($"{phrase.Determiner}-kin", one.Value.Role)
                        && (map.Possessor(phrase) is not { } owner || owner == map.Current(one.Value.Other))
                )
                && lexicon.Words.Contains($"back-of-{one.Value.Role}", map.Grammar.Lemma(phrase.Head))
            )
            .Select(one => map.Current(one.Value.Other))
            .Distinct()
            .ToList();
        return kin is [{ Label: EntityLabel.Person, IsNamed: true } only] ? only : null;
    }
}
