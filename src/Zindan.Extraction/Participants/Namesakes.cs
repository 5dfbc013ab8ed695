using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;

namespace Zindan.Extraction.Participants;

/// <summary>Says which of several people of one surname it means alone: the one who was not told of as another's kin ("X Bello and his nephew Y Bello … Bello").</summary>
internal sealed class Namesakes(ParticipantMap map, WordClasses words)
{
    private readonly ShortForms _shortForms = new(words);

    /// <summary>The person whom a mere surname means, or null where that cannot be said.</summary>
    public Participant? Of(string surname)
    {
        if (surname.Contains(' ', StringComparison.Ordinal))
        {
            return null;
        }

        var bearers = map
            .All.Where(person =>
                person is { Label: EntityLabel.Person, IsNamed: true, Side: not Side.Kin }
                && _shortForms.IsOf(surname, person)
                && person.Names.Any(name => name.EndsWith(" " + surname, StringComparison.OrdinalIgnoreCase))
            )
            .ToList();
        return bearers is [var only] ? only : null;
    }
}
