using Zindan.Extraction.Lexicon;

namespace Zindan.Extraction.Participants;

/// <summary>Says whether a name is a shorter or fuller form of the names that a person was called by before.</summary>
internal sealed class ShortForms(WordClasses words)
{
    /// <summary>Whether it is: "Bello" and "O. Bello" of "Omar Bello", "El Kacem" of "Mounir El Kacem", "Omar Bello" of a mere "Bello" or of "Omar Sani Bello".</summary>
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

        if (parts.Length > 1 && full.Any(other => IsWithin(parts, other) || IsWithin(other, parts)))
        {
            return true;
        }

        return parts.Length == 1
            ? full.Any(other => other.Contains(parts[0], StringComparer.OrdinalIgnoreCase))
            : full.Count == 0 && others.Any(other => other[0].Equals(parts[^1], StringComparison.OrdinalIgnoreCase));
    }

    // All words of the shorter in the order of the longer, from its first word or to its last.
    private static bool IsWithin(string[] shorter, string[] longer)
    {
        if (
            shorter.Length >= longer.Length
            || !shorter[0].Equals(longer[0], StringComparison.OrdinalIgnoreCase)
                && !shorter[^1].Equals(longer[^1], StringComparison.OrdinalIgnoreCase)
        )
        {
            return false;
        }

        var found = 0;
        foreach (var part in longer)
        {
            found += found < shorter.Length && part.Equals(shorter[found], StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        }

        return found == shorter.Length;
    }
}
