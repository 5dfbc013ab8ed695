using Zindan.Core.Entities;
using Zindan.Extraction.Factuality;
using Zindan.Extraction.Frames;
using Zindan.Extraction.Lexicon;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Finds who belongs to, leads or serves which organisation, wherever a description, a noun or a verb says so.</summary>
internal sealed class AffiliationFinder(ParticipantMap map, ExtractionLexicon lexicon, FactualityReader factuality)
{
    private readonly BandAffiliations _bands = new(map, lexicon, factuality);
    private readonly DescribedAffiliations _described = new(map, lexicon, factuality);
    private readonly GroupAffiliations _groups = new(map, lexicon, factuality);
    private readonly LinkAffiliations _links = new(map, lexicon, factuality);
    private readonly VerbAffiliations _verbs = new(map, lexicon, factuality);

    /// <summary>The affiliations: those of descriptions in order of the text, then those of links and verbs.</summary>
    public IReadOnlyList<StatementDraft> Find()
    {
        var found = new List<StatementDraft>();
        foreach (var phrase in map.Phrases)
        {
            if (map.Document.SentenceOf(phrase.Head).Kind == SectionKind.Body && map.Of(phrase) is { } participant)
            {
                found.AddRange(_described.Of(phrase, participant));
                found.AddRange(_groups.Of(phrase, participant));
                found.AddRange(_bands.Of(phrase, participant));
            }
        }

        for (var token = 0; token < map.Grammar.Count; token++)
        {
            if (map.Document.SentenceOf(token).IsProse)
            {
                found.AddRange(_links.At(token).SelectMany(WithMembers));
                found.AddRange(_verbs.At(token).SelectMany(WithMembers));
            }
        }

        return found;
    }

    // "Both belonged to X": each of the two who are named.
    private IEnumerable<StatementDraft> WithMembers(StatementDraft draft)
    {
        yield return draft;
        if (map.Current(draft.Subject) is not { Label: EntityLabel.Cohort } cohort)
        {
            yield break;
        }

        foreach (
            var member in map.All.Where(member =>
                member is { IsNamed: true, Membership: not null, MemberOf: { } host } && map.Current(host) == cohort
            )
        )
        {
            yield return draft with
            {
                Subject = member,
                Evidence = draft.Evidence.Cover(member.Membership!.Value),
                Trace = draft.Trace.Add("member"),
            };
        }
    }
}
