using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Participants;

/// <summary>
/// Reads whom the pronouns of a document speak of, as phrases of their own ("he", "they") and where they open one ("his escape"). One that stands before whom it speaks of ("After his escape, A
/// went home") is read once the rest is.
/// </summary>
internal sealed class PronounReader(ParticipantMap map, WordClasses words, MentionChains chains)
{
    private readonly Grammar _grammar = map.Grammar;
    private readonly SpeakingGroups _speakers = new(map, words);
    private readonly BoundPossessives _bound = new(map, words);
    private readonly GroupsBefore _groups = new(map);
    private readonly List<NounPhrase> _pending = [];

    /// <summary>Whom "they", "all" and their forms speak of.</summary>
    public PluralPronouns Plurals { get; } = new(map);

    /// <summary>Reads the pronoun that a phrase is or is opened by.</summary>
    /// <returns>Whether the phrase is nothing but a pronoun.</returns>
    public bool Read(NounPhrase phrase)
    {
        var isAlone = IsPronoun(phrase);
        if (!isAlone && phrase.Determiner is not ("his" or "her" or "its" or "their"))
        {
            return false;
        }

        if (!TryRead(phrase, isAlone))
        {
            _pending.Add(phrase);
        }

        return isAlone;
    }

    /// <summary>Reads those that spoke of somebody told of only behind them.</summary>
    public void ReadPending()
    {
        foreach (var phrase in _pending)
        {
            TryRead(phrase, IsPronoun(phrase));
        }
    }

    private bool TryRead(NounPhrase phrase, bool isAlone)
    {
        if (!isAlone)
        {
            if ((chains.Of(phrase.Tokens.Start) ?? _bound.Of(phrase) ?? _groups.Of(phrase)) is not { } possessor)
            {
                return false;
            }

            map.SetPossessive(phrase.Tokens.Start, possessor);
            return true;
        }

        if ((chains.Of(phrase.Head) ?? _speakers.Of(phrase) ?? Plurals.Of(phrase) ?? _groups.Of(phrase)) is not { } participant)
        {
            return false;
        }

        map.Set(phrase, participant);
        participant.LastToken = Math.Max(participant.LastToken, phrase.Head);
        return true;
    }

    private bool IsPronoun(NounPhrase phrase) =>
        (_grammar.Upos(phrase.Head) == "PRON" || _grammar.Form(phrase.Head) == "all")
        && phrase.Tokens.Length == 1
        && _grammar.Form(phrase.Head) is not ("one" or "another" or "others" or "some");
}
