using Zindan.Core.Entities;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Finds the name between commas behind a description ("The chief warder before him, X, …"): whoever else was called so, here it is X.</summary>
internal sealed class NamesBehind(ParticipantMap map)
{
    private const int Reach = 6;
    private readonly Grammar _grammar = map.Grammar;

    /// <summary>Whether the name behind a description is that of somebody else.</summary>
    public bool IsOther(NounPhrase phrase, Participant known) =>
        known is { Label: EntityLabel.Person, IsNamed: true }
        && Behind(phrase) is { } name
        && PlainName.Of(map.Document, name).Split(' ') is var words
        && !known.Names.Any(other => other.Split(' ').Intersect(words, StringComparer.OrdinalIgnoreCase).Any());

    private NameMention? Behind(NounPhrase phrase)
    {
        var end = map.Document.SentenceOf(phrase.Head).Tokens.End;
        var token = phrase.Tokens.End;
        while (token < end && token < phrase.Tokens.End + Reach && _grammar.Upos(token) is not ("PUNCT" or "VERB" or "AUX" or "CCONJ"))
        {
            token++;
        }

        return
            token + 1 < end
            && _grammar.Form(token) == ","
            && map.PhraseAt(token + 1) is { } next
            && next.Tokens.Start == token + 1
            && next.Tokens.End < end
            && _grammar.Form(next.Tokens.End) is "," or "." or "("
            && next.Names.Length == 1
            && map.Document.Names[next.Names[0]] is { Type: NameType.Person, Tokens.Length: > 1 } name
            ? name
            : null;
    }
}
