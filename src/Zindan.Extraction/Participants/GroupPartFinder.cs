using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Finds parts of organisations ("the Saudi branch of X", "X's military wing") and the names by which described organisations go ("a cell known as Y").</summary>
internal sealed class GroupPartFinder(ParticipantMap map, ExtractionLexicon lexicon)
{
    private readonly Grammar _grammar = map.Grammar;

    /// <summary>Adds them to the map, in order of the text.</summary>
    public void Find()
    {
        foreach (var phrase in map.Phrases)
        {
            if (map.Document.SentenceOf(phrase.Head).Kind != SectionKind.Body)
            {
                continue;
            }

            if (
                map.Of(phrase) is null
                && !IsPlacement(phrase)
                && (lexicon.GroupParts.ClassOf(_grammar.Lemma(phrase.Head)) is not null || IsParted(phrase, _grammar, lexicon))
                && WholeOf(phrase) is { } whole
            )
            {
                var part = map.Create(EntityLabel.Group);
                var span = map.Document.SpanOf(phrase.Tokens);
                part.Role = _grammar.Lemma(phrase.Head);
                part.Description = span.Of(map.Document.Text);
                part.Kind = whole.Kind;
                part.AddMention(span, part.Description, phrase.Head);
                map.Set(phrase, part);
                if (Apposed(phrase) is { } apposed)
                {
                    map.Merge(apposed, part);
                }
            }

            if (map.Of(phrase) is { Label: EntityLabel.Group, IsNamed: false } described && NameOf(phrase) is { } name)
            {
                map.Merge(name, described);
            }
        }
    }

    /// <summary>Whether a phrase speaks of a group that has left another: "a splinter group", "a breakaway faction".</summary>
    public static bool IsParted(NounPhrase phrase, Grammar grammar, ExtractionLexicon lexicon)
    {
        var isGroup =
            lexicon.Groups.ClassOf(grammar.Lemma(phrase.Head)) is not null
            || lexicon.GroupParts.ClassOf(grammar.Lemma(phrase.Head)) is not null;
        for (var token = phrase.Tokens.Start; isGroup && token < phrase.Head; token++)
        {
            if (lexicon.Words.Contains("parted", grammar.Form(token)))
            {
                return true;
            }
        }

        return false;
    }

    // "X, an offshoot of Y,"; "the military wing of Y, X,".
    private Participant? Apposed(NounPhrase phrase)
    {
        var start = phrase.Possessor is { } possessor ? map.Phrases[possessor].Tokens.Start : phrase.Tokens.Start;
        if (
            start > 1
            && _grammar.Form(start - 1) == ","
            && (phrase.IsIndefinite || phrase.Possessor is not null || phrase.Determiner == "the" && IsClosed(phrase))
            && NamedAt(start - 2) is { } before
        )
        {
            return before;
        }

        var end = phrase.Tokens.End;
        if (end + 1 < _grammar.Count && _grammar.Form(end) == "of" && map.PhraseAt(end + 1) is { } whole)
        {
            end = whole.Tokens.End;
        }

        return
            end + 1 < _grammar.Count
            && _grammar.Form(end) == ","
            && map.PhraseAt(end + 1) is { } next
            && next.Tokens.End < _grammar.Count
            && _grammar.Form(next.Tokens.End) is "," or "."
            ? NamedAt(next.Head)
            : null;
    }

    // "X, the armed wing of Y, …".
    private bool IsClosed(NounPhrase phrase) =>
        phrase.Tokens.End + 1 < _grammar.Count
        && _grammar.Form(phrase.Tokens.End) == "of"
        && map.PhraseAt(phrase.Tokens.End + 1) is { } whole
        && whole.Tokens.End < _grammar.Count
        && _grammar.Form(whole.Tokens.End) is "," or "." or ")" or "—" or "–";

    private Participant? NamedAt(int token) =>
        map.PhraseAt(token) is { } phrase && map.Of(phrase) is { Label: EntityLabel.Group, IsNamed: true } group ? group : null;

    // "in front of the ministry".
    private bool IsPlacement(NounPhrase phrase) =>
        phrase is { Tokens.Length: 1, Possessor: null } && phrase.Head > 0 && _grammar.Upos(phrase.Head - 1) == "ADP";

    private Participant? WholeOf(NounPhrase phrase)
    {
        if (phrase.Possessor is { } possessor)
        {
            return map.Of(map.Phrases[possessor]) is { Label: EntityLabel.Group } owner ? owner : null;
        }

        // "an X affiliate".
        if (
            phrase.IsIndefinite
            && phrase.Head > phrase.Tokens.Start
            && map.Inside(phrase.Head - 1) is { Label: EntityLabel.Group, IsNamed: true } inner
        )
        {
            return inner;
        }

        return
            phrase.Tokens.End + 1 < _grammar.Count
            && _grammar.Form(phrase.Tokens.End) == "of"
            && map.PhraseAt(phrase.Tokens.End + 1) is { } next
            && map.Of(next) is { Label: EntityLabel.Group, IsNamed: true } whole
            ? whole
            : null;
    }

    // "a cell known as X", "a gang calling itself X", "a group that calls itself X".
    private Participant? NameOf(NounPhrase phrase)
    {
        var at = phrase.Tokens.End;
        for (var steps = 0; steps < 4 && at + 1 < _grammar.Count && lexicon.Words.Contains("goes-by", _grammar.Form(at)); steps++)
        {
            at++;
        }

        return
            at > phrase.Tokens.End
            && lexicon.Words.Contains("by-name", _grammar.Form(at - 1))
            && map.PhraseAt(at) is { } next
            && map.Of(next) is { Label: EntityLabel.Group, IsNamed: true } name
            ? name
            : null;
    }
}
