using Zindan.Extraction.Lexicon;

namespace Zindan.Extraction.Participants;

/// <summary>Says whether a name is a shorter or fuller form of the names that a person was called by before.</summary>
internal sealed class ShortForms(WordClasses words)
{
    /// <summary>Whether it is: "Bello" and "O. Bello" of "Omar Bello", "El Kacem" of "Mounir El Kacem", "Omar Bello" of a mere "Bello".</summary>
    // "Omar Bello" is no longer form of the "Bello" who was called "Musa Bello" before: a given name of his own makes him another man.
    public bool IsOf(string name, Participant person)
    {
        var parts = name.Split(' ');
        var others = person.Names.Select(other => other.Split(' ')).ToList();
        var full = others.Where(other => other.Length > 1).ToList();
        if (parts is [[_, '.'], var surname])
        {
            return full.Any(other => other[^1].Equals(surname, StringComparison.OrdinalIgnoreCase) && other[0][0] == parts[0][0]);
        }

        if (parts.Length > 1 && words.Contains("surname-particle", parts[0].ToLowerInvariant()))
        {
            return full.Any(other =>
                other.Length > parts.Length
                && other.AsSpan(other.Length - parts.Length).SequenceEqual(parts, StringComparer.OrdinalIgnoreCase)
            );
        }

        return parts.Length == 1
            ? full.Any(other => other.Contains(parts[0], StringComparer.OrdinalIgnoreCase))
            : full.Count == 0 && others.Any(other => other[0].Equals(parts[^1], StringComparison.OrdinalIgnoreCase));
    }
}
