using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>
/// Tells what words of every day mean of those who got away: whoever broke out and was found, stopped or held is arrested; whoever walks into a police station gives himself up.
/// </summary>
internal sealed class FugitiveSense(ParticipantMap map, ExtractionLexicon lexicon)
{
    private const int FledReach = 3;

    private readonly Grammar _grammar = map.Grammar;
    private readonly HashSet<Participant> _told = [];
    private readonly Lazy<HashSet<Participant>> _fled = new(() => Fled(map, lexicon));

    /// <summary>Whether a proposition has what its trigger requires of who fled or is sought.</summary>
    public bool Holds(Proposition proposition, IReadOnlyList<Filler> fillers) =>
        proposition.Trigger.Requirement switch
        {
            "runaway" => AreGone(fillers)
                || IsOnRun(proposition)
                || fillers.Any(filler => filler.Role == "detainee" && IsOfFled(filler.Participant, proposition.Token))
                || fillers.Any(filler =>
                    filler is { Role: "detainee", Participant.IsPrisoner: true }
                    || filler is { Role: "detainee", Participant: { Label: EntityLabel.Cohort, Side: Side.Counted } }
                        && HaveEscapedBefore(proposition.Token)
                ),
            "gone" => IsTakenByForce(proposition, fillers) && AreGone(fillers),
            "found" => IsTakenByForce(proposition, fillers)
                && (AreGone(fillers) || IsOnRun(proposition))
                && IsFoundAlive(proposition, fillers),
            "handed-to" => IsHandedToForce(proposition, fillers),
            "at-police" => IsAtPolice(proposition)
                && fillers.Any(filler =>
                    filler.Role == "detainee"
                    && (
                        IsSought(filler.Participant)
                        || IsOfFled(filler.Participant, proposition.Token)
                        || proposition.Trigger.Words[0] == "fall"
                            && filler.Participant.Side is not (Side.State or Side.Official or Side.Civilian)
                    )
                ),
            _ => false,
        };

    /// <summary>Whether the article tells before a token of people who escaped.</summary>
    public bool HaveEscapedBefore(int token) =>
        map.All.Any(cohort =>
            cohort.Label == EntityLabel.Cohort
            && (cohort.IsEscaped || cohort.Role is { } role && lexicon.Custody.Contains("runaway", role))
            && cohort.FirstToken < token
        );

    /// <summary>Whether those taken had got away before.</summary>
    public bool AreGone(IReadOnlyList<Filler> fillers) => fillers.Any(filler => filler.Role == "detainee" && HasFled(filler.Participant));

    /// <summary>Whether the article tells that somebody, or those of whose number he is, got away.</summary>
    public static bool IsGone(Participant participant) =>
        participant.Label is EntityLabel.Person or EntityLabel.Cohort
        && (participant.IsEscaped || participant.Whole is { IsEscaped: true } || participant.MemberOf is { IsEscaped: true });

    /// <summary>Whether one who got away was "held the next day": taken again, and not kept somewhere.</summary>
    public bool AreHeldAgain(Proposition proposition, IReadOnlyList<Filler> fillers)
    {
        var next = proposition.Words.End;
        return _grammar.Form(proposition.Token) == "held"
            && _grammar.IsPassive(proposition.Token)
            && _grammar.HasAuxiliaryBefore(proposition.Token)
            && AreGone(fillers)
            && fillers.All(filler => filler.Role != "agent" || filler.Participant.Side is Side.State or Side.Official)
            && next < _grammar.Count
            && (
                _grammar.Form(next) is "." or "," or "and" or "by" or "on" or ";"
                || map.Document.Times.Any(time => time.Tokens.Start == next && _grammar.Form(next) is not ("for" or "since"))
            );
    }

    private bool IsSought(Participant participant) =>
        HasFled(participant) || participant.IsPrisoner || participant.Side is Side.Suspect || participant.Role is "suspect";

    /// <summary>Notes whom a statement says to have escaped.</summary>
    public void Note(StatementDraft statement)
    {
        if (statement is { Type: StatementType.EscapedFrom, Stance: Stance.Asserted, Subject: { } subject })
        {
            _told.Add(subject);
        }
    }

    /// <summary>Whether the text tells of somebody as one who got away.</summary>
    public bool HasFled(Participant participant) =>
        IsGone(participant)
        || _told.Contains(participant)
        || participant.Whole is { } whole && _told.Contains(whole)
        || participant.MemberOf is { } host && _told.Contains(host)
        || _fled.Value.Contains(participant);

    // "after 12 years on the run, X was found in a bunker".
    private bool IsOnRun(Proposition proposition)
    {
        var sentence = map.Document.SentenceOf(proposition.Token).Tokens;
        for (var token = sentence.Start + 2; token < sentence.End; token++)
        {
            if (_grammar.Form(token) == "run" && _grammar.Form(token - 1) == "the" && _grammar.Form(token - 2) == "on")
            {
                return true;
            }
        }

        return false;
    }

    // Whom the text names and tells of as getting out of a prison.
    private static HashSet<Participant> Fled(ParticipantMap map, ExtractionLexicon lexicon)
    {
        var escapees = new EscapeeFinder(map.Grammar, lexicon);
        return
        [
            .. map
                .Phrases.Where(phrase => escapees.IsTold(phrase) && SpeaksOfPrison(map, lexicon, phrase.Head))
                .Select(map.Of)
                .OfType<Participant>(),
        ];
    }

    private static bool SpeaksOfPrison(ParticipantMap map, ExtractionLexicon lexicon, int token)
    {
        var sentence = map.Document.SentenceOf(token).Tokens;
        return Enumerable
            .Range(sentence.Start, sentence.Length)
            .Any(word => map.At(word) is { Label: EntityLabel.Prison } || lexicon.Prisons.ClassOf(map.Grammar.Lemma(word)) == "detention");
    }

    // "were found dead", "was found guilty", "was found to have".
    private bool IsFoundAlive(Proposition proposition, IReadOnlyList<Filler> fillers)
    {
        var found = fillers.Where(filler => filler.Role == "detainee").Select(filler => filler.Token + 1);
        var start = found.Append(proposition.Words.End).Max();
        for (var token = start; token < Math.Min(start + 3, _grammar.Count); token++)
        {
            if (_grammar.Form(token) is "to" or "not" or "that" || lexicon.Custody.Contains("unfound", _grammar.Form(token)))
            {
                return false;
            }
        }

        return true;
    }

    // "was found in a drain", "police found him in a drain"; a friend who found him did not arrest him.
    private bool IsTakenByForce(Proposition proposition, IReadOnlyList<Filler> fillers) =>
        _grammar.IsPassive(proposition.Token)
        || fillers.Any(filler => filler is { Role: "agent", Participant.Side: Side.State })
            && fillers.Any(filler => filler.Role == "detainee" && filler.Token > proposition.Token);

    // "Eight fled. X turned up at a police station": one of them, unless he is somebody else by his trade or kin.
    private bool IsOfFled(Participant participant, int token) =>
        participant.Side is not (Side.State or Side.Official or Side.Kin or Side.Civilian or Side.Dead)
        && (participant.IsNamed || participant.Side is Side.Counted)
        && participant.Titles.Count == 0
        && map.All.Any(cohort =>
            cohort is { Label: EntityLabel.Cohort, IsEscaped: true }
            && cohort.FirstToken < token
            && map.Document.SentenceOf(token).Index - map.Document.SentenceOf(cohort.FirstToken).Index <= FledReach
        );

    private bool IsHandedToForce(Proposition proposition, IReadOnlyList<Filler> fillers) =>
        _grammar.IsPassive(proposition.Token)
        && proposition.Arguments.Any(argument => argument.Slot == "to" && lexicon.Custody.Contains("force", _grammar.Lemma(argument.Token)))
        && fillers.Any(filler =>
            filler.Role == "detainee"
            && (IsSought(filler.Participant) || filler.Participant.Side is Side.NonState or Side.Counted || filler.Participant.IsNamed)
            && filler.Participant.Side is not Side.Dead
        );

    // "walked into a police station in X", "presented himself to police".
    // "reported to the police", not "reported it to the police".
    private bool IsAtPolice(Proposition proposition) =>
        !(
            proposition.Trigger.Words is ["report"]
            && _grammar
                .Children(proposition.Token)
                .Any(child => child > proposition.Token && _grammar.BareRelation(child) is "obj" or "ccomp")
        )
        && proposition.Arguments.Any(argument =>
            argument.Slot is "into" or "at" or "to"
            && argument.Token > proposition.Token
            && (
                (
                    map.PhraseAt(argument.Token) is { } phrase
                        ? Enumerable.Range(phrase.Tokens.Start, phrase.Tokens.Length).Any(IsForce)
                        : IsForce(argument.Token)
                ) || IsInHandsOf(argument.Token)
            )
        );

    // "fell into the hands of the police".
    private bool IsInHandsOf(int noun) =>
        _grammar.Lemma(noun) == "hand"
        && _grammar.Children(noun).Any(child => child > noun && _grammar.BareRelation(child) == "nmod" && IsForce(child));

    private bool IsForce(int token) =>
        lexicon.Custody.Contains("holder", _grammar.Lemma(token)) || _grammar.Lemma(token) is "army" or "military" or "soldier";
}
