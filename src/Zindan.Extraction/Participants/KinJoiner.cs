using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Joins kin of whom one has but one: "X's mother Y … X's mother".</summary>
internal sealed class KinJoiner(ParticipantMap map, ExtractionLexicon lexicon)
{
    private readonly KinPhrases _kin = new(map, lexicon);

    /// <summary>Joins them, in order of the text.</summary>
    public void Join()
    {
        var known = new Dictionary<(string Role, int Other), Participant>();
        foreach (var phrase in map.Phrases)
        {
            if (
                map.Document.SentenceOf(phrase.Head).Kind != SectionKind.Body
                || map.Of(phrase) is not { Label: EntityLabel.Person } relative
                || _kin.RoleIn(phrase) is not { } role
                || !lexicon.Words.Contains("only-one", role)
                || _kin.OtherOf(phrase) is not { } other
                || other.Participant == relative
            )
            {
                continue;
            }

            if (
                !known.TryAdd((role, other.Participant.Index), relative)
                && map.Current(known[(role, other.Participant.Index)]) is { } earlier
            )
            {
                if (earlier != relative && !(earlier.IsNamed && relative.IsNamed))
                {
                    map.Merge(earlier, relative);
                }
            }
        }
    }
}
