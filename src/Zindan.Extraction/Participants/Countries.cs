using Zindan.Extraction.Lexicon;

namespace Zindan.Extraction.Participants;

/// <summary>Tells countries from other places by any of their names.</summary>
internal static class Countries
{
    /// <summary>Whether a place is a country, or a state of a federation that news calls by name.</summary>
    /// <param name="place">The place.</param>
    /// <param name="countries">The table of countries.</param>
    public static bool IsCountry(this Participant place, WordClasses countries) =>
        place.Names.Any(name => countries.Contains("country", name.ToLowerInvariant()));
}
