using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>
/// Joins whom a quotation tells of anew with whom the article told of just before by the same noun and the same fate: "… stabbed an officer. 'An officer was stabbed
/// in the arm,' said …". Who is quoted speaks to hearers who were not told before.
/// </summary>
internal sealed class QuotedTellingJoiner(ParticipantMap map, ExtractionLexicon lexicon)
{
    private const int Reach = 4;
    private readonly PersonProfiles _people = PersonProfiles.Collect(map, lexicon);
    private readonly PersonProfiles _cohorts = PersonProfiles.Collect(map, lexicon, EntityLabel.Cohort);

    /// <summary>Joins them, in order of the text.</summary>
    public void Join()
    {
        if ((map.Document.Given & Annotations.Quotations) == 0)
        {
            return;
        }

        foreach (var quotation in map.Document.Quotations.Where(quotation => quotation.IsClosed))
        {
            foreach (var phrase in map.Phrases.Where(phrase => quotation.Tokens.Contains(phrase.Head)))
            {
                if (
                    map.Document.SentenceOf(phrase.Head).Kind == SectionKind.Body
                    && map.Of(phrase) is { IsNamed: false, Whole: null, MemberOf: null, Role: not null } told
                    && ProfileOf(told) is { } profile
                    && profile.First == phrase
                    && IsNew(phrase, told)
                    && Same(told, profile) is [var same]
                )
                {
                    map.Merge(same, told);
                }
            }
        }
    }

    private PersonProfile? ProfileOf(Participant told) =>
        told.Label switch
        {
            EntityLabel.Person => _people.Of(told),
            EntityLabel.Cohort => _cohorts.Of(told),
            _ => null,
        };

    private bool IsNew(NounPhrase phrase, Participant told) =>
        (told.Label == EntityLabel.Cohort ? told.Count.IsExact && phrase.Determiner is null : phrase.Determiner is "a" or "an")
        && !Enumerable
            .Range(phrase.Tokens.Start, phrase.Tokens.Length)
            .Any(token => lexicon.Words.Contains("other-one", map.Grammar.Form(token)) && map.Grammar.Form(token) != "one");

    private List<Participant> Same(Participant told, PersonProfile profile) =>
        [
            .. map.All.Where(other =>
                other != told
                && other.Label == told.Label
                && other.Role == told.Role
                && other.Count == told.Count
                && (other.Nationality is null || told.Nationality is null || other.Nationality == told.Nationality)
                && ProfileOf(other) is { } before
                && profile.Sentence - before.LastSentence is >= 0 and <= Reach
                && before.Sentence < profile.Sentence
                && before.Events.Overlaps(profile.Events)
            ),
        ];
}
