using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;

namespace Zindan.Extraction.Participants;

/// <summary>Says which organisation a shorter or fuller form of its name means: "the Black Banner" of "Army of the Black Banner", "Salvation Group" of "Salvation Group for Unity".</summary>
internal sealed class GroupShortForms(ParticipantMap map, ExtractionLexicon lexicon)
{
    /// <summary>The one organisation of which a name is such a form, or null. What is known by the name is no other's short form.</summary>
    public Participant? Of(string name)
    {
        var found = map
            .All.Where(group =>
                group is { Label: EntityLabel.Group, IsNamed: true }
                && group.Names.Any(other => IsShort(name, other) || IsShort(other, name))
            )
            .ToList();
        return found is [var only] ? only : null;
    }

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
