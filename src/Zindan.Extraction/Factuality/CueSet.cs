using Zindan.Core.Statements;
using Zindan.Extraction.Lexicon;

namespace Zindan.Extraction.Factuality;

/// <summary>The cues met on the way from a predicate to the root of its sentence, and the stance that they add up to.</summary>
internal sealed class CueSet
{
    private readonly HashSet<Cue> _cues = [];
    private readonly List<string> _rules = [];

    /// <summary>The rules, in order.</summary>
    public IReadOnlyList<string> Rules => _rules;

    /// <summary>Whether a cue was met.</summary>
    public bool Has(Cue cue) => _cues.Contains(cue);

    /// <summary>Adds a cue.</summary>
    public void Add(Cue cue, string word)
    {
        if (_cues.Add(cue))
        {
            _rules.Add($"{cue}:{word}");
        }
    }

    /// <summary>Whether the proposition must become no statement.</summary>
    public bool IsDropped => Has(Cue.Doubt) || Has(Cue.Condition);

    /// <summary>The weakest reading wins: what is negated in an allegation is negated, what is alleged to be planned is planned.</summary>
    public Stance Stance =>
        Has(Cue.Deny) ? Stance.Denied
        // "an attempt to escape was foiled", "the attempt failed": it was made.
        : Has(Cue.Attempt) && (Has(Cue.Foil) || Has(Cue.Fail)) && !Has(Cue.Negate) && !Has(Cue.Plan) ? Stance.Attempted
        : Has(Cue.Negate) || Has(Cue.Fail) ? Stance.Negated
        : Has(Cue.Plan) || Has(Cue.Foil) ? Stance.Planned
        : Has(Cue.Attempt) ? Stance.Attempted
        : Has(Cue.Allege) ? Stance.Alleged
        : Has(Cue.Claim) ? Stance.Claimed
        : Stance.Asserted;
}
