using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;

namespace Zindan.Extraction.Participants;

/// <summary>What the text says of one person so far: the nouns it calls them by, what befalls them, where they are first spoken of.</summary>
internal sealed class PersonProfile
{
    private readonly HashSet<string> _nouns = new(StringComparer.Ordinal);
    private readonly HashSet<(string Lemma, string Slot)> _verbs = [];
    private readonly HashSet<(EventType Type, string Role)> _events = [];

    /// <summary>The nouns, lower-case and singular.</summary>
    public IReadOnlySet<string> Nouns => _nouns;

    /// <summary>The types of events that are told of them, and what they are there.</summary>
    public IReadOnlySet<(EventType Type, string Role)> Events => _events;

    /// <summary>The phrase of the first mention.</summary>
    public required NounPhrase First { get; init; }

    /// <summary>The sentence of the first mention.</summary>
    public required int Sentence { get; init; }

    /// <summary>The sentence of the last mention.</summary>
    public int LastSentence { get; set; }

    /// <summary>Whether somebody is told of as the one who says things.</summary>
    public bool Speaks { get; set; }

    /// <summary>Adds a noun.</summary>
    public void AddNoun(string noun) => _nouns.Add(noun);

    /// <summary>Adds a verb or noun of action that governs or describes them.</summary>
    public void AddVerb(string lemma, string slot) => _verbs.Add((lemma, slot));

    /// <summary>Adds what such a word tells of.</summary>
    public void AddEvent(EventType type, string role) => _events.Add((type, role));

    /// <summary>Whether a noun of the one may stand for a noun of the other.</summary>
    public bool IsLike(PersonProfile other, WordClasses likes) =>
        _nouns.Any(left => other._nouns.Any(right => left == right && !IsPlain(left) || likes.AreAlike(left, right)));

    /// <summary>Whether the text calls both by one noun that says more than that they are people.</summary>
    public bool SharesNoun(PersonProfile other) => _nouns.Any(noun => !IsPlain(noun) && other._nouns.Contains(noun));

    private static bool IsPlain(string noun) => noun is "man" or "woman" or "boy" or "girl" or "person" or "member" or "official";

    /// <summary>Whether the same is told of both.</summary>
    public bool SharesEvent(PersonProfile other) => _verbs.Overlaps(other._verbs) || _events.Overlaps(other._events);
}
