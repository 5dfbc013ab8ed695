using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>
/// Joins kin named by the first name alone with whoever bears that name before the family name of those whose kin they are: "A Faid … his brother B. … B Faid". Kin by marriage bear another name, and of
/// two who might be meant neither is.
/// </summary>
internal sealed class KinNamedInFull(ParticipantMap map, ExtractionLexicon lexicon)
{
    private readonly KinPhrases _kin = new(map, lexicon);

    /// <summary>Joins them, in order of the text.</summary>
    public void Join()
    {
        foreach (var phrase in map.Phrases)
        {
            if (
                map.Document.SentenceOf(phrase.Head).Kind == SectionKind.Body
                && map.Of(phrase) is { Label: EntityLabel.Person, Names: [var given] } relative
                && !given.Contains(' ', StringComparison.Ordinal)
                && _kin.RoleIn(phrase) is not null
                && _kin.OtherOf(phrase) is { Participant: { IsNamed: true } other }
                && other != relative
                && FamilyNameOf(other) is { } family
                && map.All.Where(person => IsCalled(person, $"{given} {family}")).ToList() is [var only]
                && only != relative
                && only != other
            )
            {
                map.Merge(relative, only);
            }
        }
    }

    private static string? FamilyNameOf(Participant person) =>
        person.Names.MaxBy(name => name.Length) is { } full && full.LastIndexOf(' ') is > 0 and var space ? full[(space + 1)..] : null;

    private static bool IsCalled(Participant person, string name) =>
        person.Label == EntityLabel.Person && person.Names.Contains(name, StringComparer.OrdinalIgnoreCase);
}
