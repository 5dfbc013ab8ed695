using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>Tells a change of office from the other senses of its words: an officer moved to a desk, not a prisoner to a cell; guards fired, not fired on.</summary>
internal sealed class PostSense(ParticipantMap map, WordClasses words)
{
    private const int OfficeReach = 7;

    private readonly Grammar _grammar = map.Grammar;

    /// <summary>Whether somebody with an office is appointed, dismissed or leaves.</summary>
    public bool IsOfOfficer(Proposition proposition, IReadOnlyList<Filler> fillers) =>
        fillers.Any(filler =>
            filler.Role == "officeholder"
            && (filler.Participant.Titles.Count > 0 || filler.Participant.Side is Side.Official or Side.State)
            // Several are dismissed together; "officials succeeded" and "troops replaced" are mostly of another sense.
            && (filler.Participant.Label == EntityLabel.Person || IsOfSeveral(proposition))
        )
        && !IsShot(proposition)
        && !IsDesertion(proposition, fillers);

    /// <summary>Whether an officer is sent to another post or place.</summary>
    public bool IsPosting(Proposition proposition, IReadOnlyList<Filler> fillers) =>
        _grammar.IsPassive(proposition.Token)
        && fillers.Any(filler => filler is { Role: "officeholder", Participant: { Side: Side.Official or Side.State, IsPrisoner: false } })
        && !proposition.Arguments.Any(argument => argument.Slot is "from" && map.At(argument.Token) is { Label: EntityLabel.Prison })
        && proposition
            .Arguments.Where(argument => argument.Slot is "to" or "into")
            .All(argument =>
                map.At(argument.Token) is { Label: EntityLabel.Place } || words.Contains("posting", _grammar.Lemma(argument.Token))
            );

    /// <summary>Whether somebody is named to an office: "was named head of the service", "named General X as army chief"; not "was named as X".</summary>
    public bool IsNaming(Proposition proposition, IReadOnlyList<Filler> fillers)
    {
        var start = fillers
            .Where(filler => filler is { Role: "officeholder", Participant: { Label: EntityLabel.Person, IsNamed: true } })
            .Select(filler => filler.Token + 1)
            .Append(-1)
            .Max();
        var isPassive = _grammar.IsPassive(proposition.Token);
        if (start < 0 || isPassive && _grammar.Form(proposition.Words.End) is "as" && proposition.Trigger.Words is ["name"])
        {
            return false;
        }

        start = Math.Max(start, proposition.Words.End);
        for (var token = start; token < Math.Min(start + OfficeReach, _grammar.Count); token++)
        {
            if (_grammar.Upos(token) is "VERB" or "AUX" or "PUNCT" || _grammar.Form(token) is "in" or "by" or "among")
            {
                return false;
            }

            if (words.Contains("office", _grammar.Lemma(token)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether "was removed" tells of an office lost: "the governor was removed", not "removed from the building".</summary>
    public bool IsRemoval(Proposition proposition, IReadOnlyList<Filler> fillers) =>
        _grammar.IsPassive(proposition.Token)
        && (_grammar.HasAuxiliary(proposition.Token, "was") || _grammar.HasAuxiliary(proposition.Token, "been"))
        && fillers.Any(filler => filler is { Role: "officeholder", Participant: { IsPrisoner: false } holder } && IsInOffice(holder))
        && proposition
            .Arguments.Where(argument => argument.Slot is "from" or "to" or "in" or "into")
            .All(argument => words.Contains("left-office", _grammar.Lemma(argument.Token)));

    // "the warden was removed": of those who serve a state only who heads something.
    private bool IsInOffice(Participant holder) =>
        holder.Side == Side.Official || holder is { Side: Side.State, Role: { } role } && words.Contains("office", role);

    private bool IsOfSeveral(Proposition proposition) =>
        words.Contains("dismissal", proposition.Trigger.Words[0])
        || words.Contains("suspension", proposition.Trigger.Words[0]) && _grammar.IsPassive(proposition.Token);

    // "was fired upon", not "was fired on Monday".
    private bool IsShot(Proposition proposition) =>
        proposition.Trigger.Words is ["fire"]
        && proposition.Words.End < _grammar.Count
        && !map.Document.Times.Any(time => time.Tokens.Start == proposition.Words.End || time.Tokens.Start == proposition.Words.End + 1)
        && _grammar.Form(proposition.Words.End) is "on" or "upon" or "at";

    // "a sentry who quit his post": he left the place, not the service.
    private bool IsDesertion(Proposition proposition, IReadOnlyList<Filler> fillers) =>
        proposition.Trigger.Words is ["quit"]
        && proposition.Arguments.Any(argument => argument.Slot == "obj" && _grammar.Lemma(argument.Token) == "post")
        && fillers.Any(filler => filler is { Role: "officeholder", Participant: { Side: Side.State, IsNamed: false } });
}
