using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Joins a person with the other name they go by: "X, 34, alias Y", "X, better known as Y".</summary>
internal sealed class AliasJoiner(ParticipantMap map, ExtractionLexicon lexicon)
{
    private const int Reach = 9;
    private readonly Grammar _grammar = map.Grammar;
    private readonly AliasMarkers _markers = new(map, lexicon.Words);

    /// <summary>Joins them, in order of the text.</summary>
    public void Join()
    {
        foreach (var phrase in map.Phrases)
        {
            JoinInside(phrase);
            if (
                map.Document.SentenceOf(phrase.Head).Kind == SectionKind.Body
                && map.Of(phrase) is { Label: EntityLabel.Person } person
                && (person.IsNamed || IsNaming(phrase.Tokens.End) || IsAlsoNamed(phrase) ? AliasOf(phrase) : Identified(phrase))
                    is { } alias
                && alias != person
            )
            {
                map.Merge(person, alias);
            }
        }
    }

    // "X alias Y" in one phrase.
    private void JoinInside(NounPhrase phrase)
    {
        for (var index = 1; index < phrase.Names.Length; index++)
        {
            var (first, second) = (map.Document.Names[phrase.Names[index - 1]], map.Document.Names[phrase.Names[index]]);
            if (
                first.Tokens.End < second.Tokens.Start
                && lexicon.Words.Contains("alias", _grammar.Form(first.Tokens.End))
                && map.At(first.Tokens.Last) is { Label: EntityLabel.Person } person
                && map.At(second.Tokens.Last) is { Label: EntityLabel.Person } alias
                && person != alias
            )
            {
                map.Merge(person, alias);
            }
        }
    }

    // "identified the leader of the band as X".
    private Participant? Identified(NounPhrase phrase)
    {
        var verb = phrase.Tokens.Start - 1;
        if (verb < 0 || _grammar.Form(verb) is not ("identified" or "named"))
        {
            return null;
        }

        for (var token = phrase.Tokens.End; token < Math.Min(_grammar.Count - 1, phrase.Tokens.End + Reach); token++)
        {
            if (_grammar.Form(token) == "as")
            {
                return map.PhraseAt(token + 1) is { } next && map.Of(next) is { Label: EntityLabel.Person, IsNamed: true } name
                    ? name
                    : null;
            }

            if (_grammar.Form(token) is "," or "and" or "." || _grammar.IsVerbal(token))
            {
                return null;
            }
        }

        return null;
    }

    private Participant? AliasOf(NounPhrase phrase)
    {
        var end = Math.Min(_grammar.Count - 1, phrase.Tokens.End + Reach);
        for (var token = phrase.Tokens.End; token < end; token++)
        {
            if (lexicon.Words.Contains("alias", _grammar.Form(token)) || IsNaming(token) || IsRealName(token))
            {
                return NameBehind(token, phrase);
            }

            if (_markers.NameFrom(token) is { } from)
            {
                return NameAt(from, phrase);
            }

            if (Quoted(token, phrase) is { } quoted)
            {
                return quoted;
            }

            if (!IsBetween(token))
            {
                return null;
            }
        }

        return null;
    }

    // "a commander known as X", "a man calling himself X"; not "the president named X".
    private bool IsNaming(int token) =>
        token + 2 < _grammar.Count
        && (
            _grammar.Form(token) is "named" or "called" or "nicknamed" or "dubbed" && IsParticiple(token)
            || _grammar.Form(token) is "known" && _grammar.Form(token + 1) == "as"
            || _grammar.Form(token) == "calling" && _grammar.Form(token + 1) is "himself" or "herself"
        );

    // "his son, also called X".
    private bool IsAlsoNamed(NounPhrase phrase)
    {
        var token = phrase.Tokens.End;
        token += token < _grammar.Count && _grammar.Form(token) == "," ? 1 : 0;
        return phrase.IsPossessed && token + 1 < _grammar.Count && _grammar.Form(token) == "also" && IsNaming(token + 1);
    }

    // "X, whose real name is Y", "X, born Y".
    private bool IsRealName(int token) =>
        token > 1
        && token + 1 < _grammar.Count
        && (
            _grammar.Form(token) == "name"
                && _grammar.Form(token - 1) is "real" or "full" or "given" or "birth"
                && _grammar.Form(token - 2) is "whose" or "," or "("
            || _grammar.Form(token) == "born" && _grammar.Form(token - 1) is "," or "(" && map.PhraseAt(token + 1)?.Names.Length > 0
        );

    private bool IsParticiple(int token) =>
        _grammar.Xpos(token) == "VBN" && _grammar.BareRelation(token) == "acl" && _grammar.Head(_grammar.Head(token)) >= 0;

    // Only an age, commas and brackets stand between a name and its alias.
    private bool IsBetween(int token) =>
        _grammar.Form(token)
            is ","
                or "("
                or "also"
                or "better"
                or "widely"
                or "commonly"
                or "who"
                or "is"
                or "was"
                or "popularly"
                or "aged"
                or "whose"
                or "real"
                or "full"
                or "\""
        || map.Document.Ages.Any(age => age.Tokens.Contains(token));

    // "X, "Y", 38,": what a quoted name stands in apposition to.
    private Participant? Quoted(int token, NounPhrase phrase) =>
        token > phrase.Tokens.End
        && _grammar.Form(token) is "\"" or "“"
        && _grammar.Form(token - 1) is "," or "("
        && NameAt(token + 1, phrase) is { } quoted
        && map.PhraseAt(token + 1) is { Tokens.End: var end }
        && (IsQuote(end) || end < _grammar.Count && _grammar.Form(end) is "," or "." && IsQuote(end + 1))
            ? quoted
            : null;

    private bool IsQuote(int token) => token < _grammar.Count && _grammar.Form(token) is "\"" or "”";

    // The name that opens at a token, over a quotation mark and an article.
    private Participant? NameAt(int token, NounPhrase phrase)
    {
        while (token < _grammar.Count - 1 && _grammar.Form(token) is "\"" or "“" or "the" && map.PhraseAt(token) is null)
        {
            token++;
        }

        return
            map.PhraseAt(token) is { Names.IsEmpty: false } next
            && next.Index > phrase.Index
            && next.Names.Any(name => map.Document.Names[name].Tokens.Contains(next.Head))
            && map.Of(next) is { Label: EntityLabel.Person, IsNamed: true } name
            ? name
            : null;
    }

    private Participant? NameBehind(int marker, NounPhrase phrase)
    {
        var end = Math.Min(_grammar.Count, marker + 5);
        for (var token = marker; token < end; token++)
        {
            // "nicknamed y, and X": X is somebody else.
            if (token > marker && (_grammar.Form(token) is "and" or ";" or "." || _grammar.Form(token) == "," && token > marker + 1))
            {
                return null;
            }

            if (
                map.PhraseAt(token) is { } next
                && next.Index > phrase.Index
                && map.Of(next) is { Label: EntityLabel.Person, IsNamed: true } alias
            )
            {
                return alias;
            }
        }

        return null;
    }
}
