using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Participants;

/// <summary>Finds the organisation that stands only as a common noun before a post: "prison service spokesman", "deputy defence minister".</summary>
internal sealed class CommonBodies(ParticipantMap map, ExtractionLexicon lexicon)
{
    private readonly Grammar _grammar = map.Grammar;

    // Organisations that the text tells of by a common noun alone.
    private readonly Lazy<Dictionary<string, Participant>> _byNoun = new(() =>
        map
            .All.Where(group =>
                group is { Label: EntityLabel.Group, IsNamed: false, Role: not null }
                // "the verdict that a district court passed": some court, not the one whose spokesman speaks.
                && !(group.Description ?? "").StartsWith("a ", StringComparison.OrdinalIgnoreCase)
            )
            .GroupBy(group => group.Role!, StringComparer.Ordinal)
            .Where(same => same.Count() == 1)
            .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal)
    );

    /// <summary>The ministry of a minister, where the text tells of it: "the deputy defence minister".</summary>
    public Participant? MinistryOf(int noun)
    {
        if (_grammar.Form(noun) != "minister" || noun == 0)
        {
            return null;
        }

        var ministry = $"{_grammar.Form(noun - 1)} ministry";
        return _byNoun.Value.GetValueOrDefault(ministry)
            ?? map.All.FirstOrDefault(group =>
                group is { Label: EntityLabel.Group }
                && group.Names.Any(name => name.EndsWith(ministry, StringComparison.OrdinalIgnoreCase))
            );
    }

    /// <summary>The body of a state whose noun stands before a post, where the text tells of one.</summary>
    public Participant? Before(NounPhrase phrase, int noun)
    {
        var one = _grammar.Form(noun - 1);
        var two = noun - 2 >= phrase.Tokens.Start ? $"{_grammar.Form(noun - 2)} {one}" : one;
        return lexicon.Groups.ClassOf(two) is "state" or "military" ? _byNoun.Value.GetValueOrDefault(two)
            : lexicon.Groups.ClassOf(one) is "state" or "military" && map.Inside(noun - 1) is null ? _byNoun.Value.GetValueOrDefault(one)
            : null;
    }
}
