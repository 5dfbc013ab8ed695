using System.Collections.Immutable;
using Zindan.Core.Entities;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Which participant each noun phrase, name and pronoun of a document speaks of.</summary>
internal sealed class ParticipantMap
{
    private readonly List<Participant> _all = [];
    private readonly int[] _phraseOf;
    private readonly bool[] _isSpeaking;
    private readonly Participant?[] _ofPhrase;
    private readonly Dictionary<int, Participant> _ofToken = [];
    private readonly Dictionary<int, Participant> _ofPossessive = [];
    private readonly Dictionary<int, Participant> _merged = [];

    /// <summary>An empty map over the phrases of a document.</summary>
    public ParticipantMap(Grammar grammar, ImmutableArray<NounPhrase> phrases)
    {
        Grammar = grammar;
        Phrases = phrases;
        _phraseOf = new int[grammar.Count];
        Array.Fill(_phraseOf, -1);
        foreach (var phrase in phrases)
        {
            _phraseOf.AsSpan(phrase.Tokens.Start, phrase.Tokens.Length).Fill(phrase.Index);
        }

        _ofPhrase = new Participant?[phrases.Length];
        _isSpeaking = new bool[grammar.Count];
        foreach (var satellite in grammar.Document.Clauses.SelectMany(clause => clause.Satellites))
        {
            if (satellite is { Kind: SatelliteKind.Attribution, Speaker: { } speaker })
            {
                _isSpeaking.AsSpan(speaker.Start, speaker.Length).Fill(true);
            }
        }
    }

    /// <summary>The tree.</summary>
    public Grammar Grammar { get; }

    /// <summary>The document.</summary>
    public Document Document => Grammar.Document;

    /// <summary>The base noun phrases.</summary>
    public ImmutableArray<NounPhrase> Phrases { get; }

    /// <summary>The participants that were not merged into others, in order of creation.</summary>
    public IEnumerable<Participant> All => _all.Where(participant => !_merged.ContainsKey(participant.Index));

    /// <summary>Makes a participant.</summary>
    public Participant Create(EntityLabel label)
    {
        var participant = new Participant(_all.Count, label);
        _all.Add(participant);
        return participant;
    }

    /// <summary>Whether a token names who speaks in an attribution ("…, officials and witnesses said"): whoever the sentence tells of, it is not they.</summary>
    public bool IsSpeaking(int token) => _isSpeaking[token];

    /// <summary>The phrase that holds a token, or null, also where there is no such token.</summary>
    public NounPhrase? PhraseAt(int token) =>
        token < 0 || token >= _phraseOf.Length || _phraseOf[token] < 0 ? null : Phrases[_phraseOf[token]];

    /// <summary>The participant of a phrase, or null.</summary>
    public Participant? Of(NounPhrase phrase) => Current(_ofPhrase[phrase.Index]);

    /// <summary>The participant that a token speaks of: by itself where it is a name or noun inside a phrase, else by its phrase.</summary>
    public Participant? At(int token)
    {
        if (_ofToken.TryGetValue(token, out var own))
        {
            // Where the tree hangs "a Hamas militant" on its name, the militant is meant.
            return
                PhraseAt(token) is { } around
                && around.Head > token
                && own.Label == EntityLabel.Group
                && Of(around) is { Label: EntityLabel.Person or EntityLabel.Cohort } people
                && Grammar.TopOf(around.Tokens) == token
                ? people
                : Current(own);
        }

        return PhraseAt(token) is { } phrase ? Of(phrase) : null;
    }

    /// <summary>The participant of a token alone, not of the phrase around it.</summary>
    public Participant? Inside(int token) => _ofToken.TryGetValue(token, out var own) ? Current(own) : null;

    /// <summary>Whom the possessive pronoun that opens a phrase speaks of, or null.</summary>
    public Participant? Possessor(NounPhrase phrase) => Current(_ofPossessive.GetValueOrDefault(phrase.Tokens.Start));

    /// <summary>Sets whom a possessive pronoun speaks of.</summary>
    public void SetPossessive(int token, Participant participant) => _ofPossessive[token] = participant;

    /// <summary>Sets what a phrase speaks of.</summary>
    public void Set(NounPhrase phrase, Participant? participant) => _ofPhrase[phrase.Index] = participant;

    /// <summary>Sets what a token inside a phrase speaks of.</summary>
    public void SetToken(int token, Participant participant) => _ofToken[token] = participant;

    /// <summary>Joins two participants that turned out to be one; the one with a name stays.</summary>
    /// <returns>The one that stays.</returns>
    public Participant Merge(Participant left, Participant right)
    {
        left = Current(left)!;
        right = Current(right)!;
        if (left == right)
        {
            return left;
        }

        var (kept, gone) = right.IsNamed && !left.IsNamed ? (right, left) : (left, right);
        foreach (var (span, text) in gone.Mentions)
        {
            kept.AddMention(span, text, gone.LastToken);
        }

        foreach (var name in gone.Names)
        {
            kept.AddName(name);
        }

        foreach (var title in gone.Titles)
        {
            kept.AddTitle(title);
        }

        kept.Role ??= gone.Role;
        kept.Description ??= gone.Description;
        kept.Side ??= gone.Side;
        kept.Age ??= gone.Age;
        kept.Nationality ??= gone.Nationality;
        kept.Sentence ??= gone.Sentence;
        kept.Security ??= gone.Security;
        kept.Country ??= gone.Country;
        kept.Place ??= gone.Place;
        kept.Whole ??= gone.Whole;
        kept.MemberOf ??= gone.MemberOf;
        kept.Membership ??= gone.Membership;
        kept.IsEscaped |= gone.IsEscaped;
        kept.HasTried |= gone.HasTried;
        kept.Kind = kept.Kind == GroupKind.Other ? gone.Kind : kept.Kind;
        kept.IsDetained |= gone.IsDetained;
        kept.Count = kept.Count.IsUnknown ? gone.Count : kept.Count;
        _merged[gone.Index] = kept;
        return kept;
    }

    /// <summary>The participant that stands for one that may have been merged.</summary>
    public Participant? Current(Participant? participant)
    {
        while (participant is not null && _merged.TryGetValue(participant.Index, out var kept))
        {
            participant = kept;
        }

        return participant;
    }
}
