using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Joins whoever is called by a post that one man holds at a time with the only one whom the article names in it: "X, who … X, the leader of Y … the leader of Y".</summary>
internal sealed class PostHolderJoiner(ParticipantMap map, ExtractionLexicon lexicon)
{
    private readonly Grammar _grammar = map.Grammar;
    private readonly GroupPhrases _groups = new(map, lexicon);
    private readonly AffiliationRoles _roles = new(map, lexicon);
    private readonly PredicateFinder _predicates = new(map, lexicon);

    /// <summary>Joins them, in order of the text.</summary>
    public void Join()
    {
        var holders = new Dictionary<(string Post, Participant Group), HashSet<Participant>>();
        var described = new List<((string Post, Participant Group) Key, Participant Person)>();
        foreach (var phrase in map.Phrases)
        {
            if (
                map.Document.SentenceOf(phrase.Head).Kind != SectionKind.Body
                || map.Of(phrase) is not { Label: EntityLabel.Person } person
                || PostOf(phrase) is not { } key
            )
            {
                continue;
            }

            var holder = person.IsNamed ? person : SubjectOf(phrase);
            if (holder is not null)
            {
                if (!holders.TryGetValue(key, out var known))
                {
                    holders[key] = known = [];
                }

                _ = known.Add(holder);
            }
            else if (phrase.Determiner is "the" or "its" || phrase.Possessor is not null)
            {
                described.Add((key, person));
            }
        }

        // Of whom two posts are told, two men may be meant.
        foreach (var told in described.GroupBy(one => map.Current(one.Person)!).ToList())
        {
            if (
                told.Select(one => one.Key).Distinct().ToList() is [var key]
                && holders.TryGetValue(key, out var known)
                && known.Select(map.Current).Distinct().ToList() is [{ } only]
                && told.Key != only
                && told.Key is { IsNamed: false, Whole: null, MemberOf: null }
            )
            {
                _ = map.Merge(only, told.Key);
            }
        }
    }

    private Participant? SubjectOf(NounPhrase phrase) =>
        _predicates.SubjectsOf(phrase.Head).Select(map.At).Distinct().ToList() is [{ Label: EntityLabel.Person, IsNamed: true } only]
            ? only
            : null;

    private (string Post, Participant Group)? PostOf(NounPhrase phrase)
    {
        var noun = _roles.NounOf(phrase);
        if (noun < 0 || phrase.IsIndefinite || IsOfAnotherTime(phrase, noun) || GroupOf(phrase, noun) is not { } group)
        {
            return null;
        }

        var word = lexicon.People.Singular(HyphenatedWord.EndingAt(_grammar, noun)).Lemma;
        return lexicon.Words.Contains("deputy-post", word) ? ("deputy", group)
            : _roles.Of(noun, group) is { } post && (post is AffiliationRole.Leader or AffiliationRole.Founder) ? (post, group)
            : null;
    }

    // "the former leader", "the group's military leader", "the new leader": more than one can be called so.
    private bool IsOfAnotherTime(NounPhrase phrase, int noun)
    {
        for (var token = phrase.Tokens.Start; token < noun; token++)
        {
            if (_grammar.Upos(token) is "ADJ" or "NOUN" or "NUM" or "VERB" && map.Inside(token) is null)
            {
                return true;
            }
        }

        return false;
    }

    private Participant? GroupOf(NounPhrase phrase, int noun)
    {
        if (noun > phrase.Tokens.Start && map.Inside(noun - 1) is { Label: EntityLabel.Group } inner)
        {
            return inner;
        }

        if (phrase.Possessor is { } possessor)
        {
            return map.Of(map.Phrases[possessor]) is { Label: EntityLabel.Group } owner ? owner : null;
        }

        if (phrase.Determiner == "its")
        {
            return map.Possessor(phrase) is { Label: EntityLabel.Group } its ? its : null;
        }

        var at = phrase.Tokens.End;
        return at + 1 < _grammar.Count && _grammar.Form(at) == "of" && _groups.At(at + 1) is { } next ? _groups.Of(next) : null;
    }
}
