using Zindan.Core.Entities;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Participants;

/// <summary>Says of whom a clause behind a leader's name tells: "a group led by X that broke away from Y" tells of the group.</summary>
internal sealed class LedBands(ParticipantMap map)
{
    private readonly Grammar _grammar = map.Grammar;

    /// <summary>Whether the clause of a verb does not tell of the person before it, but of what that person leads.</summary>
    public bool IsOfBand(int verb, int person) => Opening(verb, person) is not null;

    /// <summary>The organisation of which the clause of a verb tells, or null.</summary>
    public Participant? Of(int verb, int person) =>
        Opening(verb, person) is { } led && map.PhraseAt(led - 1) is { } band && map.Of(band) is { Label: EntityLabel.Group } group
            ? group
            : null;

    // The "led" of "led by X that …": nobody is called "which", and a "that" behind a name is hardly ever of the name.
    private int? Opening(int verb, int person)
    {
        if (map.PhraseAt(person) is not { } phrase || map.Of(phrase) is not { Label: EntityLabel.Person, IsNamed: true })
        {
            return null;
        }

        var by = phrase.Tokens.Start - 1;
        if (by < 2 || _grammar.Form(by) is not ("by" or "under") || verb <= phrase.Tokens.Last)
        {
            return null;
        }

        var relative = phrase.Tokens.End + (_grammar.Form(phrase.Tokens.End) == "," ? 1 : 0);
        return relative < verb && _grammar.Form(relative) is "that" or "which"
            ? _grammar.Form(by) == "by"
                ? by - 1
                : by
            : null;
    }
}
