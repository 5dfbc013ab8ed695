using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Core.Text;
using Zindan.Extraction.Lexicon;

namespace Zindan.Extraction.Participants;

/// <summary>An entity of the reading while it is being put together: the mentions found so far and what they say of it.</summary>
internal sealed class Participant(int index, EntityLabel label)
{
    private readonly SortedDictionary<Span, string> _mentions = [];
    private readonly List<string> _names = [];
    private readonly List<string> _titles = [];

    /// <summary>Its place among the participants of the article.</summary>
    public int Index { get; } = index;

    /// <summary>What it is.</summary>
    public EntityLabel Label { get; set; } = label;

    /// <summary>Its mentions by place.</summary>
    public IReadOnlyDictionary<Span, string> Mentions => _mentions;

    /// <summary>Its proper names, in order of appearance.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>Titles and offices, in order of appearance.</summary>
    public IReadOnlyList<string> Titles => _titles;

    /// <summary>Whether it has a proper name.</summary>
    public bool IsNamed => _names.Count > 0;

    /// <summary>The lemma of the head noun of the first description, or null.</summary>
    public string? Role { get; set; }

    /// <summary>How it is first described.</summary>
    public string? Description { get; set; }

    /// <summary>On which side the people stand, or null where no noun says.</summary>
    public Side? Side { get; set; }

    /// <summary>How many, for people counted together.</summary>
    public CountBounds Count { get; set; }

    /// <summary>Age in years.</summary>
    public int? Age { get; set; }

    /// <summary>Country of nationality.</summary>
    public string? Nationality { get; set; }

    /// <summary>The sentence being served, as written.</summary>
    public string? Sentence { get; set; }

    /// <summary>Level of security of a prison, as written.</summary>
    public string? Security { get; set; }

    /// <summary>Kind of an organisation.</summary>
    public GroupKind Kind { get; set; } = GroupKind.Other;

    /// <summary>Country of an organisation or place.</summary>
    public string? Country { get; set; }

    /// <summary>Size of a place.</summary>
    public PlaceKind? PlaceKind { get; set; }

    /// <summary>The place a prison stands in.</summary>
    public Participant? Place { get; set; }

    /// <summary>The larger number of people of which these are a part, or null.</summary>
    public Participant? Whole { get; set; }

    /// <summary>The people among whom the text lists this one ("including X"): what is said of them is said of this one.</summary>
    public Participant? MemberOf { get; set; }

    /// <summary>The words that list this one among them.</summary>
    public Span? Membership { get; set; }

    /// <summary>Whether the text tells them from another whose name is like theirs.</summary>
    public bool IsNamesake { get; set; }

    /// <summary>Whether the text says that they escaped.</summary>
    public bool IsEscaped { get; set; }

    /// <summary>Whether the text says that they tried to escape.</summary>
    public bool HasTried { get; set; }

    /// <summary>Whether the text says that they are or were held.</summary>
    public bool IsDetained { get; set; }

    /// <summary>Whether they are prisoners: held, called so, or a part of people who are.</summary>
    public bool IsPrisoner => IsDetained || Side == Lexicon.Side.Detained || Whole?.Side == Lexicon.Side.Detained;

    /// <summary>The token of the last mention, for recency.</summary>
    public int LastToken { get; set; } = -1;

    /// <summary>The token of the first mention.</summary>
    public int FirstToken { get; private set; } = int.MaxValue;

    /// <summary>Adds a mention.</summary>
    public void AddMention(Span span, string text, int token)
    {
        _mentions[span] = text;
        LastToken = Math.Max(LastToken, token);
        FirstToken = token < 0 ? FirstToken : Math.Min(FirstToken, token);
    }

    /// <summary>Adds a proper name.</summary>
    public void AddName(string name)
    {
        if (!_names.Contains(name, StringComparer.Ordinal))
        {
            _names.Add(name);
        }
    }

    /// <summary>Adds a title or office.</summary>
    public void AddTitle(string title)
    {
        if (!_titles.Contains(title, StringComparer.OrdinalIgnoreCase))
        {
            _titles.Add(title);
        }
    }
}
