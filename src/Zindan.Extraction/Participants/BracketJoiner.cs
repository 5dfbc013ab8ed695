using Zindan.Core.Entities;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Participants;

/// <summary>Joins an organisation with the other name that stands alone in brackets behind its name: a short form or a translation, "X (Y)".</summary>
internal sealed class BracketJoiner(ParticipantMap map)
{
    private readonly Grammar _grammar = map.Grammar;

    /// <summary>Joins them, in order of the text.</summary>
    public void Join()
    {
        foreach (var phrase in map.Phrases)
        {
            if (
                map.Of(phrase) is { Label: EntityLabel.Group, IsNamed: true } group
                && InBrackets(phrase.Tokens.End) is { Label: EntityLabel.Group, IsNamed: true } other
                && other != group
                && !(group.Country is not null && other.Country is not null && group.Country != other.Country)
            )
            {
                map.Merge(group, other);
            }
        }
    }

    // Who is named between an opening bracket at a token and the closing one, quoted or not, with nothing beside the name.
    private Participant? InBrackets(int at)
    {
        if (at + 2 >= _grammar.Count || _grammar.Form(at) != "(")
        {
            return null;
        }

        var start = IsQuote(at + 1) ? at + 2 : at + 1;
        if (map.PhraseAt(start) is not { Names: [_] } name || name.Tokens.Start != start)
        {
            return null;
        }

        var end = name.Tokens.End;
        end += end < _grammar.Count && IsQuote(end) ? 1 : 0;
        // "(Frente Unido, FU)": a translation, and its short form.
        if (
            end + 2 < _grammar.Count
            && _grammar.Form(end) == ","
            && map.PhraseAt(end + 1) is { Names: [_], Tokens.Length: 1 } acronym
            && map.Document.TextOf(acronym.Tokens).All(char.IsUpper)
        )
        {
            end += 2;
        }

        return end < _grammar.Count && _grammar.Form(end) == ")" ? map.At(name.Head) : null;
    }

    private bool IsQuote(int token) => _grammar.Form(token) is "\"" or "“" or "”" or "'" or "‘" or "’" or "``" or "''";
}
