using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;

namespace Zindan.Extraction.Frames;

/// <summary>
/// Joins the dead or hurt whom an article counts twice: "Sixteen militants were killed in an operation … A total of 16 militants were killed, it said".
/// The number, the nouns and the deeds must agree, and no third number of the kind may be told.
/// </summary>
internal sealed class TollsToldAgain(ParticipantMap map, EventStatements events, ExtractionLexicon lexicon)
{
    // Fewer are told of in one article of several deeds.
    private const int FewestOfTwoDeeds = 5;

    private readonly PersonProfiles _cohorts = PersonProfiles.Collect(map, lexicon, EntityLabel.Cohort);

    /// <summary>Joins the people, and their deeds with them.</summary>
    public void Join()
    {
        foreach (var fate in (ReadOnlySpan<StatementType>)[StatementType.KilledIn, StatementType.WoundedIn])
        {
            var type = fate;
            var told = events
                .Statements.Where(statement =>
                    statement.Type == type
                    && statement is { ObjectEvent: not null, Stance: Stance.Asserted or Stance.Alleged or Stance.Claimed }
                    && map.Current(statement.Subject) is { Label: EntityLabel.Cohort, Whole: null, Count.Low: > 1 }
                )
                .ToList();
            foreach (var later in told)
            {
                if (told.Where(earlier => AreOne(earlier, later)).ToList() is [var earlier])
                {
                    map.Merge(map.Current(earlier.Subject)!, map.Current(later.Subject)!);
                    events.Merge(events.Current(earlier.ObjectEvent!), events.Current(later.ObjectEvent!));
                }
            }
        }
    }

    private bool AreOne(StatementDraft earlier, StatementDraft later)
    {
        var (first, second) = (map.Current(earlier.Subject)!, map.Current(later.Subject)!);
        var (deed, again) = (events.Current(earlier.ObjectEvent!), events.Current(later.ObjectEvent!));
        return first != second
            && map.Document.SentenceAt(earlier.Evidence).Index < map.Document.SentenceAt(later.Evidence).Index
            && first.Count.Low == second.Count.Low
            && (first.Count == second.Count || first.Count.High is null || second.Count.High is null)
            && (deed == again || first.Count.Low >= FewestOfTwoDeeds && MayBeOne(deed, again))
            && AreAlike(first.Role, second.Role)
            && first.Nationality == second.Nationality
            // "17 were wounded … Seventeen others were wounded": other than the dead.
            && (deed == again && second.Role == "other" && second.Count.Low >= FewestOfTwoDeeds || !IsOfOthers(later, second));
    }

    private static bool MayBeOne(EventDraft deed, EventDraft again) =>
        deed.IsReal == again.IsReal
        && deed.IsOld == again.IsOld
        && deed.When.Overlaps(again.When)
        && (deed.Where is null || again.Where is null || deed.Place == again.Place)
        && (deed.Prison is null || again.Prison is null || deed.Prison == again.Prison);

    private bool AreAlike(string? noun, string? other) =>
        noun is not null
        && other is not null
        && (noun == other || lexicon.LikeNouns.AreAlike(noun, other) || IsPlain(noun) || IsPlain(other));

    // "seven people", "seven bodies": any of those who died.
    private bool IsPlain(string noun) => noun is "people" or "person" or "other" || lexicon.People.SideOf(noun) is Side.Dead or Side.Hurt;

    // "killed four others", "four more", "elsewhere".
    private bool IsOfOthers(StatementDraft statement, Participant people)
    {
        var sentence = map.Document.SentenceAt(statement.Evidence).Tokens;
        for (var token = sentence.Start; token < sentence.End; token++)
        {
            if (lexicon.Words.Contains("elsewhere", map.Grammar.Form(token)))
            {
                return true;
            }
        }

        return _cohorts.Of(people)?.First is { } phrase
            && Enumerable
                .Range(phrase.Tokens.Start, phrase.Tokens.Length)
                .Any(token =>
                    lexicon.Words.Contains("other-one", map.Grammar.Form(token)) || map.Grammar.Form(token) is "more" or "others"
                );
    }
}
