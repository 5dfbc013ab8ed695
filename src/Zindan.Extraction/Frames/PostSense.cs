using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>Tells a change of office from the other senses of its words: an officer moved to a desk, not a prisoner to a cell; guards fired, not fired on.</summary>
internal sealed class PostSense(ParticipantMap map, WordClasses words)
{
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
