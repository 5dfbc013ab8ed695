using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Says whether an apposition ends where one must: at a comma, the end of the sentence or a relative clause, and not in a list.</summary>
internal sealed class AppositionEnd(ParticipantMap map, PhraseReading?[] readings)
{
    private readonly Grammar _grammar = map.Grammar;
    private readonly Document _document = map.Document;

    /// <summary>Whether the phrase and what belongs to it end so.</summary>
    public bool IsClosed(NounPhrase phrase, TokenRange sentence)
    {
        // Behind the phrase and what belongs to it ("leader of the X group in Y") a comma, the end, or a relative clause must stand.
        for (var token = phrase.Tokens.End; token < sentence.End && token < phrase.Tokens.End + 14; token++)
        {
            if (InName(token))
            {
                continue;
            }

            var form = _grammar.Form(token);
            if (form is "," or "." or ";" or ")" or "who" or "that" or "—" or "–" or "-" or ":" or "which")
            {
                return form != ","
                    || token + 1 >= sentence.End
                    || _grammar.Form(token + 1) is not ("and" or "or")
                    || IsPost(phrase)
                    || _grammar.Form(phrase.Head) == "one"
                    || IsBetweenNames(phrase, token + 2)
                    || IsPost(phrase, true) && token + 2 < sentence.End && _grammar.Form(token + 2) is "his" or "her"
                    || token + 2 < sentence.End && _grammar.Form(token + 2) is "he" or "she" or "they" or "it"
                    || IsVerb(token + 2);
            }

            // "X, a trader and member of Y, …": one man still.
            if (
                form == "and"
                && map.PhraseAt(token + 1) is { Determiner: null, Names.IsEmpty: true } second
                && _grammar.Xpos(second.Head) == "NN"
            )
            {
                token = second.Tokens.Last;
                continue;
            }

            // "accused of", "sought by": a participle whatever its tag.
            var isParticiple =
                _grammar.Xpos(token) is "VBN" or "VBG"
                || _grammar.Relation(token) == "acl"
                || token + 1 < sentence.End && _grammar.Form(token + 1) is "of" or "by";
            if (form is "and" or "or" || _grammar.IsVerbal(token) && !isParticiple)
            {
                return false;
            }
        }

        return true;
    }

    // ", and shot him": a clause goes on, no list.
    private bool IsVerb(int token) => token < _grammar.Count && _grammar.IsVerbal(token) && _grammar.Xpos(token) is "VBD" or "VBZ" or "VBP";

    // "X, a Taliban commander, and Y": a description between two names is the first one's.
    private bool IsBetweenNames(NounPhrase phrase, int next) =>
        phrase.IsIndefinite
        && phrase.Names.All(name => _document.Names[name].Type != NameType.Person)
        && map.PhraseAt(next) is { } other
        && other.Names.Any(name => _document.Names[name].Type == NameType.Person);

    private bool InName(int token) =>
        map.PhraseAt(token) is { } phrase && phrase.Names.Any(name => _document.Names[name].Tokens.Contains(token));

    // "the prison's director, X, and 11 guards": a post that one man holds, and his name.
    private bool IsPost(NounPhrase phrase, bool ofAnySide = false)
    {
        var post = phrase.Index - 1;
        // "the head of the agency, X, and …".
        if (
            post > 0
            && _grammar.Form(map.Phrases[post].Tokens.Start - 1) == "of"
            && map.Phrases[post - 1].Tokens.End == map.Phrases[post].Tokens.Start - 1
        )
        {
            post--;
        }

        return post >= 0
            && readings[post] is { Label: EntityLabel.Person, Name: null } told
            && (ofAnySide ? !told.IsPlural : told.Side is Side.Official or Side.Kin)
            && map.Phrases[post].IsDefinite
            && phrase.Names.Length > 0;
    }
}
