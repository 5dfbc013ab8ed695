using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;

namespace Zindan.Extraction.Participants;

/// <summary>Says which organisation a shorter or fuller form of its name means: "the Black Banner" of "Army of the Black Banner", "Salvation Group" of "Salvation Group for Unity".</summary>
internal sealed class GroupShortForms(ParticipantMap map, ExtractionLexicon lexicon)
{
    /// <summary>The one organisation of which a name is such a form, or null. What is known by the name is no other's short form.</summary>
    /// <param name="name">The name.</param>
    /// <param name="isDefinite">Whether "the" stands before it: the last word alone is a short form only then, else a name of its own ("Congress").</param>
    public Participant? Of(string name, bool isDefinite) =>
        Only(other => IsShort(name, other) || IsShort(other, name) || isDefinite && IsHead(name, other));

    /// <summary>The organisation told of before whose name ends in the only word of a phrase that is no name by itself ("the Front"), or null.</summary>
    public Participant? OfHead(NounPhrase phrase)
    {
        if (phrase.Determiner != "the" || phrase.Tokens.Length != 2 || map.Grammar.Upos(phrase.Head) != "PROPN")
        {
            return null;
        }

        var head = map.Document.TextOf(new(phrase.Head, phrase.Head + 1));
        return Only(other => IsHead(head, other));
    }

    private Participant? Only(Func<string, bool> isMeant) =>
        map.All.Where(group => group is { Label: EntityLabel.Group, IsNamed: true } && group.Names.Any(isMeant)).ToList() is [var only]
            ? only
            : null;

    // "the Front" of "Mountain Front".
    private static bool IsHead(string head, string name) =>
        !head.Contains(' ', StringComparison.Ordinal) && head.Any(char.IsLower) && name.EndsWith(" " + head, StringComparison.Ordinal);

    private bool MayBeForm(string name) => name.Contains(' ', StringComparison.Ordinal) && lexicon.Organisations.Find(name) is null;

    private bool IsShort(string part, string whole) =>
        whole.Length > part.Length
        && MayBeForm(part)
        && (
            whole.StartsWith(part + " for ", StringComparison.OrdinalIgnoreCase)
            || whole.StartsWith(part + " of ", StringComparison.OrdinalIgnoreCase)
            || whole.EndsWith(" of the " + part, StringComparison.OrdinalIgnoreCase)
            || whole.EndsWith(" of " + part, StringComparison.OrdinalIgnoreCase)
        );
}
