using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Says by what stands beside it that a name is not that of somebody who has a like one: kin, holders of one post, two who are told of together.</summary>
internal sealed class NameConflicts(ParticipantMap map, ExtractionLexicon lexicon)
{
    private readonly Grammar _grammar = map.Grammar;
    private readonly Document _document = map.Document;

    /// <summary>Whether only who bears the very same name can be meant: "X … her son, Y", "X … X Saleh, his predecessor".</summary>
    public bool IsOfAnother(NameMention name) => IsBehindAnother(name) || IsHolderBesideAnother(name);

    /// <summary>Whether a name of several words cannot be a shorter or fuller form of the names of somebody told of before.</summary>
    public bool AreTwo(NameMention name, Participant known)
    {
        var text = PlainName.Of(_document, name);
        return text.Contains(' ', StringComparison.Ordinal)
            && known.Names.Any(other => other.Contains(' ', StringComparison.Ordinal))
            && !known.Names.Contains(text, StringComparer.OrdinalIgnoreCase)
            && (IsOfLaterGeneration(text, known) || IsIntroduced(name) || AreTogether(name, known) || IsOfOtherSide(name, known));
    }

    // "X … X Jr.": who is told from his father is not told of without that before.
    private bool IsOfLaterGeneration(string name, Participant known) =>
        HasGeneration(name)
        && known.Names.All(other => !HasGeneration(other))
        && known.Names.Any(other => name.StartsWith(other + " ", StringComparison.OrdinalIgnoreCase));

    // "X, a police chief, … a militant named X Malik": nobody is introduced twice.
    private bool IsIntroduced(NameMention name)
    {
        var called = name.Tokens.Start - 1;
        return called > 0
            && _grammar.Form(called) is "named" or "called"
            && map.PhraseAt(called - 1) is { IsIndefinite: true } described
            && lexicon.People.SideOf(_grammar.Lemma(described.Head)) is not null;
    }

    private bool HasGeneration(string name) => lexicon.Words.Contains("generation", name[(name.LastIndexOf(' ') + 1)..].ToLowerInvariant());

    // "X Torres and X Y Torres fled": one sentence does not call one person by two full names, unless it says that they are.
    private bool AreTogether(NameMention name, Participant known)
    {
        var sentence = _document.SentenceOf(name.Tokens.Start).Tokens;
        return _document
            .Names.Where(other =>
                other.Tokens.Length > 1
                && other.Tokens.Start >= sentence.Start
                && other.Tokens.End <= name.Tokens.Start
                && known.Mentions.ContainsKey(other.Span)
            )
            .Any(other => !Enumerable.Range(other.Tokens.End, name.Tokens.Start - other.Tokens.End).Any(IsAlias));
    }

    private bool IsAlias(int token) =>
        lexicon.Words.Contains("alias", _grammar.Form(token))
        || lexicon.Words.Contains("alias-noun", _grammar.Form(token))
        || _grammar.Form(token) is "known" or "called" or "named" or "born" or "(" or "or" or "/";

    // "Sergeant X Lopez … the inmate X Lopez Diaz": who guards is not who is held.
    private bool IsOfOtherSide(NameMention name, Participant known) =>
        SideBefore(name) is { } side
        && (
            IsServant(side) && known.Side is { } other && IsHeld(other)
            || IsHeld(side) && (known.Side is { } served && IsServant(served) || HasOffice(known, side))
        );

    private bool HasOffice(Participant known, Side side) =>
        known.Titles.Any(title => lexicon.People.SideOf(title.Split(' ')[^1].ToLowerInvariant()) is { } held && IsServant(held))
        || side == Side.Detained
            && _document.Names.Any(name =>
                known.Mentions.ContainsKey(name.Span) && name.Titles.Any(title => _document.Titles[title].Kind == TitleKind.Rank)
            );

    private static bool IsServant(Side side) => side is Side.State or Side.Official;

    private static bool IsHeld(Side side) => side is Side.Detained or Side.NonState or Side.Suspect;

    private Side? SideBefore(NameMention name) =>
        name.Tokens.Start > 0 ? lexicon.People.SideOf(lexicon.People.Singular(_grammar.Form(name.Tokens.Start - 1)).Lemma) : null;

    // "Abu X … Abu X Saleh, his predecessor": however alike the names, nobody is his own predecessor.
    private bool IsHolderBesideAnother(NameMention name)
    {
        var next = name.Tokens.End;
        return name.Tokens.Length > 1
            && next + 2 < _grammar.Count
            && _grammar.Form(next) == ","
            && map.PhraseAt(next + 1) is { Determiner: "his" or "her" } described
            && lexicon.Words.Contains("other-holder", _grammar.Form(described.Head));
    }

    // "X … her son, Y": however alike the names, the son is not the mother, nor the deputy whose deputy he is.
    private bool IsBehindAnother(NameMention name)
    {
        var before = name.Tokens.Start - 1;
        if (before >= 0 && _grammar.Form(before) == ",")
        {
            before--;
        }

        return before >= 0
            && (
                lexicon.Kinship.ClassOf(_grammar.Lemma(before)) is not null || lexicon.Words.Contains("other-holder", _grammar.Form(before))
            )
            && map.PhraseAt(before) is { IsPossessed: true };
    }
}
