using Zindan.Extraction.Lexicon;

namespace Zindan.Extraction.Participants;

/// <summary>Says whether a name is a shorter or fuller form of the names that a person was called by before.</summary>
internal sealed class ShortForms(WordClasses words)
{
    /// <summary>Whether it is: "Bello" and "O. Bello" or "Bello O." of "Omar Bello", "El Kacem" of "Mounir El Kacem", "Omar Bello" of a mere "Bello" or of "Omar Sani Bello".</summary>
    // "Omar Bello" is no longer form of the "Bello" who was called "Musa Bello" before: a given name of his own makes him another man.
    public bool IsOf(string name, Participant person)
    {
        var parts = name.Split(' ');
        var others = person.Names.Select(other => other.Split(' ')).ToList();
        var full = others.Where(other => other.Length > 1).ToList();
        if (Initialled(parts) is ({ } surname, var initial))
        {
            return full.Count == 0
                ? parts.Length > 2 && others.Any(other => other[0].Equals(surname, StringComparison.OrdinalIgnoreCase))
                : full.Any(other => IsInitialled(other, surname, initial));
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

    // "S. A. Bello" and, as registers write it, "Bello S. A.": the family name and the first initial.
    private static (string Surname, char Initial)? Initialled(string[] parts)
    {
        var initials = parts.Count(IsInitial);
        return initials == 0 || initials != parts.Length - 1 ? null
            : IsInitial(parts[0]) && !IsInitial(parts[^1]) ? (parts[^1], parts[0][0])
            : !IsInitial(parts[0]) ? (parts[0], parts[1][0])
            : null;
    }

    // "Bello", and another word with the initial: the first, or behind a family name that leads ("Bello Sani Umarovich").
    private static bool IsInitialled(string[] full, string surname, char initial) =>
        full[^1].Equals(surname, StringComparison.OrdinalIgnoreCase) && full[0][0] == initial
        || full[0].Equals(surname, StringComparison.OrdinalIgnoreCase) && full[1][0] == initial;

    private static bool IsInitial(string part) => part is [_, '.'];

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
