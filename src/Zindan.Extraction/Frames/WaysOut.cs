using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>Checks what the triggers require that tell of an escape by the way somebody took: over a wall, through a hole, in a van, unseen.</summary>
internal sealed class WaysOut(ParticipantMap map, ExtractionLexicon lexicon)
{
    private readonly KnownInmates _inmates = new(map, lexicon);
    private readonly CrossingSense _crossings = new(map, lexicon, new KnownInmates(map, lexicon));
    private readonly TransitSense _transit = new(map, lexicon);
    private readonly ReleaseSense _releases = new(map, lexicon.Words);

    /// <summary>Whether a proposition has what its trigger requires.</summary>
    public bool Hold(Proposition proposition, IReadOnlyList<Filler> fillers) =>
        proposition.Trigger.Requirement switch
        {
            "prison-context" => !IsOtherLeaving(proposition, fillers) && IsFromPrison(proposition, fillers),
            "in-custody" => _transit.IsLoose(proposition, fillers),
            "crossing" => _crossings.LeadsOut(proposition, fillers) || _transit.IsLoose(proposition, fillers),
            "toward" => _crossings.AreOnTheWay(proposition, fillers),
            "at-large" => _crossings.LeadsPrisonersOut(proposition, fillers),
            "stealth" => _crossings.IsStealthy(proposition, fillers),
            "deserted" => _crossings.IsDeserted(proposition, fillers),
            "lost" => _crossings.AreLost(proposition, fillers),
            "how-lost" => _crossings.IsHowLost(proposition, fillers),
            "unaccounted" => _crossings.AreMissed(proposition, fillers),
            "hidden" => LeavesWithSomebodyInIt(proposition) && AreTakenOut(proposition, fillers),
            "sprung" => AreTakenOut(proposition, fillers),
            _ => false,
        };

    private bool IsFromPrison(Proposition proposition, IReadOnlyList<Filler> fillers) =>
        fillers.Any(filler => filler.Role == "facility")
        || fillers.Any(filler => filler.Role == "escapee" && _inmates.Contain(filler, proposition.Token))
        || _transit.IsFromGuarded(proposition, fillers);

    // "the guards fled the prison", "walked out after a judge ordered their release".
    private bool IsOtherLeaving(Proposition proposition, IReadOnlyList<Filler> fillers) =>
        fillers.Any(filler =>
            filler.Role == "escapee" && (_releases.WasReleased(filler.Participant) || Standing.IsOfOutside(filler.Participant))
        )
        || _transit.IsFromOthers(proposition)
        || _crossings.AreOfElsewhere(proposition, fillers)
        || HasWord(proposition, "letting-go");

    private bool AreTakenOut(Proposition proposition, IReadOnlyList<Filler> fillers) =>
        (fillers.Any(filler => filler.Role == "facility") && !_crossings.AreHurt(proposition) || _crossings.AreTakenOutThere(proposition))
        && fillers.Any(filler => filler.Role == "escapee" && CrossingSense.MayBeInmate(filler.Participant));

    // "was carried out in a suitcase".
    private bool LeavesWithSomebodyInIt(Proposition proposition) => HasWord(proposition, "carriage");

    private bool HasWord(Proposition proposition, string name)
    {
        var sentence = map.Document.SentenceOf(proposition.Token).Tokens;
        return Enumerable.Range(sentence.Start, sentence.Length).Any(token => lexicon.PrisonWords.Contains(name, map.Grammar.Lemma(token)));
    }
}
