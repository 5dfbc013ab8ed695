using System.Collections.Frozen;
using System.Collections.Immutable;
using Zindan.Language.Documents;
using Zindan.Language.Lexicons;

namespace Zindan.Language.Masks.Names;

/// <summary>What the rules of names know of a language and of the world.</summary>
public sealed class NameLexicon
{
    private NameLexicon() { }

    /// <summary>Words of nationality, cased, with their country.</summary>
    public required PhraseTable<string> Nationalities { get; init; }

    /// <summary>Countries and the like, cased.</summary>
    public required PhraseTable<string> Countries { get; init; }

    /// <summary>Organisations whose name shows no head noun, cased.</summary>
    public required PhraseTable<string> Organisations { get; init; }

    /// <summary>Capitalised words that are no names by themselves, cased.</summary>
    public required PhraseTable<bool> NotNames { get; init; }

    /// <summary>Heads of titles, lower-cased, with their kind; null for an occupation, which is a title only beside a name.</summary>
    public required PhraseTable<TitleKind?> Titles { get; init; }

    /// <summary>Words before the head of a title that belong to it, lower-cased; true for those that say that it is no longer held.</summary>
    public required FrozenDictionary<string, bool> TitleModifiers { get; init; }

    /// <summary>Heads of organisations' names, cased, with whether a phrase with "of" may follow.</summary>
    public required PhraseTable<bool> OrganisationHeads { get; init; }

    /// <summary>Heads of places of detention, lower-cased.</summary>
    public required PhraseTable<bool> PrisonHeads { get; init; }

    /// <summary>Nouns that make a place of the name beside them, lower-cased.</summary>
    public required FrozenDictionary<string, PlaceNoun> PlaceNouns { get; init; }

    /// <summary>Lower-cased words inside persons' names.</summary>
    public required FrozenSet<string> Particles { get; init; }

    /// <summary>Nouns beside names of groups and organisations, lower-cased.</summary>
    public required FrozenDictionary<string, GroupNoun> GroupNouns { get; init; }

    /// <summary>Words between which and a group's name nothing stands ("claimed responsibility"), lower-cased, and whether they stand before it.</summary>
    public required PhraseTable<bool> GroupContexts { get; init; }

    /// <summary>Posts of people in armed bands and parties, lower-cased, and whether the band may own their holder ("X's leader").</summary>
    public required PhraseTable<bool> BandRoles { get; init; }

    /// <summary>Nouns before "of" and the name of a group or organisation ("a member of X"), lower-cased.</summary>
    public required FrozenSet<string> MemberNouns { get; init; }

    /// <summary>Words that lead from such a noun to the name it goes by ("a gang called X"), lower-cased.</summary>
    public required FrozenSet<string> NamingWords { get; init; }

    /// <summary>Words that open names of organisations in other languages, cased, with what must follow: "-", "particle" or "plural".</summary>
    public required FrozenDictionary<string, string> OrganisationOpeners { get; init; }

    /// <summary>Words right before another name of a person ("nom de guerre"), lower-cased.</summary>
    public required PhraseTable<bool> AliasNouns { get; init; }

    /// <summary>Nouns that open the name of an organisation by their possessive ("the People's Front"), cased.</summary>
    public required FrozenSet<string> NameOwners { get; init; }

    /// <summary>What stands before the name of a ship, cased.</summary>
    public required FrozenSet<string> ShipPrefixes { get; init; }

    /// <summary>Words in capitals that name no organisation.</summary>
    public required FrozenSet<string> CommonAcronyms { get; init; }

    /// <summary>Verbs of reporting by lemma.</summary>
    public required FrozenSet<string> ReportingVerbs { get; init; }

    /// <summary>The English one.</summary>
    public static NameLexicon English { get; } = Load();

    private static NameLexicon Load()
    {
        var nationalities = LexiconFile.Rows("nationalities");
        return new NameLexicon
        {
            Nationalities = new PhraseTable<string>(
                nationalities.SelectMany(row => row[1].Split('|').SelectMany(word => WithPlural(word).Select(form => (form, row[0]))))
            ),
            Countries = new PhraseTable<string>(
                nationalities
                    .Select(row => (row[0], row[0]))
                    .Concat(LexiconFile.Rows("places").SelectMany(row => row[0].Split('|').Select(name => (name, name))))
            ),
            Organisations = new PhraseTable<string>(
                LexiconFile.Rows("organisations").SelectMany(row => row[0].Split('|').Select(name => (name, row[0])))
            ),
            GroupNouns = LexiconFile
                .Rows("group-nouns")
                .GroupBy(row => row[0], StringComparer.Ordinal)
                .ToFrozenDictionary(
                    group => group.Key,
                    group => new GroupNoun(Weight(group, "before"), Weight(group, "behind")),
                    StringComparer.Ordinal
                ),
            GroupContexts = new PhraseTable<bool>(LexiconFile.Rows("group-contexts").Select(row => (row[0], row[1] == "before"))),
            BandRoles = new PhraseTable<bool>(LexiconFile.Rows("band-roles").Select(row => (row[0], row[1] == "owner"))),
            MemberNouns = LexiconFile.Words("member-nouns").ToFrozenSet(StringComparer.Ordinal),
            NamingWords = LexiconFile.Words("naming-words").ToFrozenSet(StringComparer.Ordinal),
            OrganisationOpeners = LexiconFile
                .Rows("organisation-openers")
                .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal),
            AliasNouns = new PhraseTable<bool>(LexiconFile.Words("alias-nouns").Select(words => (words, true))),
            NameOwners = LexiconFile.Words("name-owners").ToFrozenSet(StringComparer.Ordinal),
            ShipPrefixes = LexiconFile.Words("ship-prefixes").ToFrozenSet(StringComparer.Ordinal),
            CommonAcronyms = LexiconFile.Words("common-acronyms").ToFrozenSet(StringComparer.Ordinal),
            NotNames = new PhraseTable<bool>(LexiconFile.Words("not-names").Select(word => (word, true))),
            Titles = new PhraseTable<TitleKind?>(
                LexiconFile
                    .Rows("titles")
                    .Select(row => (row[0], row[1] == "Occupation" ? (TitleKind?)null : Enum.Parse<TitleKind>(row[1])))
            ),
            TitleModifiers = LexiconFile
                .Rows("title-modifiers")
                .ToFrozenDictionary(row => row[0], row => row[1] == "former", StringComparer.Ordinal),
            OrganisationHeads = new PhraseTable<bool>(LexiconFile.Rows("organisation-heads").Select(row => (row[0], row[1] != "-"))),
            PrisonHeads = new PhraseTable<bool>(LexiconFile.Words("prison-heads").Select(words => (words, true))),
            PlaceNouns = LexiconFile
                .Rows("place-heads")
                .ToFrozenDictionary(
                    row => row[0],
                    row => new PlaceNoun(
                        row[1] is "behind" or "both",
                        row[1] is "before" or "both",
                        row[1] is "before-of" or "both",
                        Enum.Parse<NameType>(row[2])
                    ),
                    StringComparer.Ordinal
                ),
            Particles = LexiconFile.Words("name-particles").ToFrozenSet(StringComparer.Ordinal),
            ReportingVerbs = LexiconFile.Words("reporting-verbs").ToFrozenSet(StringComparer.Ordinal),
        };
    }

    private static ImmutableArray<string> WithPlural(string word) =>
        word.EndsWith('s')
        || word.EndsWith("ese", StringComparison.Ordinal)
        || word.EndsWith("ish", StringComparison.Ordinal)
        || word.EndsWith('.')
        || word.Length == 2
            ? [word]
            : [word, word + "s"];

    private static VoteWeight? Weight(IEnumerable<string[]> rows, string where) =>
        rows.FirstOrDefault(row => row[1] == where) is { } row ? Enum.Parse<VoteWeight>(row[2], ignoreCase: true) : null;
}
