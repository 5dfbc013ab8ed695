using System.Collections.Frozen;
using System.Collections.Immutable;
using Zindan.Core.Entities;

namespace Zindan.Extraction.Lexicon;

/// <summary>All data that extraction works with. Immutable; one instance serves any number of threads.</summary>
internal sealed class ExtractionLexicon
{
    private ExtractionLexicon() => Frames = FrameTable.Load(PrisonWords);

    /// <summary>Nouns for people.</summary>
    public PeopleNouns People { get; } = PeopleNouns.Load();

    /// <summary>Nouns of kinship and following, by role.</summary>
    public NounClasses Kinship { get; } = NounClasses.Load("kinship");

    /// <summary>Head nouns of prisons.</summary>
    public NounClasses Prisons { get; } = NounClasses.Load("prisons");

    /// <summary>Prisons that news calls by a name alone.</summary>
    public NounClasses KnownPrisons { get; } = NounClasses.Load("known-prisons");

    /// <summary>Words by which the names of prisons are told and compared.</summary>
    public WordClasses PrisonWords { get; } = WordClasses.Load("prison-words");

    /// <summary>Frames, constructions, triggers.</summary>
    public FrameTable Frames { get; }

    /// <summary>Head nouns of organisations, by kind.</summary>
    public NounClasses Groups { get; } = NounClasses.Load("groups");

    /// <summary>Classes of words for single rules about people and organisations.</summary>
    public WordClasses Words { get; } = WordClasses.Load("words");

    /// <summary>Nouns that news uses of one and the same person in turn.</summary>
    public WordClasses LikeNouns { get; } = WordClasses.Load("likenouns");

    /// <summary>Nouns that make one organisation a part, ally or heir of another, by role.</summary>
    public NounClasses GroupParts { get; } = NounClasses.Load("groupparts");

    /// <summary>Nouns of affiliation.</summary>
    public AffiliationNouns Affiliations { get; } = AffiliationNouns.Load();

    /// <summary>Verbs of affiliation by their first lemma.</summary>
    public FrozenDictionary<string, ImmutableArray<AffiliationVerb>> AffiliationVerbs { get; } =
        LexiconFile
            .Rows("affiliates", 5)
            .Select(row => new AffiliationVerb(
                [.. row[0].Split(' ')],
                row[1],
                row[2],
                row[4] is "any" or "person"
                    ? []
                    : [.. LexiconFile.Items(row[4]).Select(kind => Enum.Parse<GroupKind>(kind, ignoreCase: true))],
                row[4] == "person"
            ))
            .GroupBy(verb => verb.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>The roles that triggers of membership give, by the words of the trigger.</summary>
    public NounClasses Memberships { get; } = NounClasses.Load("memberships");

    /// <summary>Cues of factuality.</summary>
    public CueTable Cues { get; } = CueTable.Load();

    /// <summary>Words by which one event is told from another, and where it happened.</summary>
    public WordClasses Events { get; } = WordClasses.Load("event-words");

    /// <summary>Names of countries.</summary>
    public WordClasses Countries { get; } = WordClasses.Load("countries");

    /// <summary>The capitals of countries, by the country's name in lower case.</summary>
    public WordClasses Capitals { get; } = WordClasses.Load("capitals");

    /// <summary>Verbs that carry a deed told by another word.</summary>
    public WordClasses Carriers { get; } = WordClasses.Load("carriers");

    /// <summary>Words that tie somebody to a deed.</summary>
    public InvolvementTable Involvements { get; } = InvolvementTable.Load();

    /// <summary>Words near a trigger by which its sense is known.</summary>
    public WordClasses Contexts { get; } = WordClasses.Load("contexts");

    /// <summary>Words of fiction and sport.</summary>
    public WordClasses Genres { get; } = WordClasses.Load("genres");

    /// <summary>Who arrests, what an arrest leads to, and what one is caught in without it.</summary>
    public WordClasses Custody { get; } = WordClasses.Load("custody");

    /// <summary>What kills without anybody's doing it.</summary>
    public WordClasses Causes { get; } = WordClasses.Load("causes");

    /// <summary>Known organisations.</summary>
    public OrganisationNames Organisations { get; } = OrganisationNames.Load();

    /// <summary>Heads of charges.</summary>
    public FrozenSet<string> Charges { get; } =
        LexiconFile.Rows("charges", 1).SelectMany(row => LexiconFile.Items(row[0])).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Reads all tables.</summary>
    public static ExtractionLexicon Load() => new();
}
