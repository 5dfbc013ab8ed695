using Zindan.Core.Entities;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Finds who "both", "the two men" or "the trio" are where exactly as many names stand side by side just before: "A and B were caught. Both are members of X".</summary>
internal sealed class NamesBeforeCount(ParticipantMap map)
{
    private const int Most = 6;
    private readonly Grammar _grammar = map.Grammar;
    private readonly PeopleList _list = new(map);

    /// <summary>Marks the named as members of the number.</summary>
    public void Join()
    {
        foreach (var phrase in map.Phrases)
        {
            if (
                map.Document.SentenceOf(phrase.Head) is not { Kind: SectionKind.Body, Index: > 0 } sentence
                || map.Of(phrase) is not { Label: EntityLabel.Cohort, Whole: null, MemberOf: null } cohort
                || CountOf(phrase, cohort) is not (> 1 and <= Most and var count)
                || cohort.Mentions.Keys.Min(span => span.Start) < map.Document.SpanOf(phrase.Tokens).Start
                || map.All.Any(member => member.MemberOf is { } host && map.Current(host) == cohort)
            )
            {
                continue;
            }

            var before = map.Document.Sentences[sentence.Index - 1];
            if (before.Kind != SectionKind.Body)
            {
                continue;
            }

            foreach (var (name, last) in NamesIn(before.Tokens, count))
            {
                name.MemberOf = cohort;
                name.Membership = map.Document.SpanOf(new TokenRange(last, phrase.Tokens.End));
            }
        }
    }

    // "both", "the two men", "the pair"; "two men" are others.
    private int CountOf(NounPhrase phrase, Participant cohort) =>
        _grammar.Form(phrase.Tokens.Start) == "both" && !(phrase.Tokens.End < _grammar.Count && _grammar.Form(phrase.Tokens.End) == "of")
            ? 2
        : phrase.Determiner != "the" || phrase.Tokens.End < _grammar.Count && _grammar.Form(phrase.Tokens.End) is "who" or "of" or "in" ? 0
        : _grammar.Form(phrase.Head) is "pair" or "duo" or "couple" ? 2
        : _grammar.Form(phrase.Head) is "trio" ? 3
        : cohort.Count is { IsExact: true, Low: { } low } && phrase.Tokens.Length <= 3 ? low
        : 0;

    // The only names of people in the sentence, side by side.
    private List<(Participant Member, int Last)> NamesIn(TokenRange sentence, int count)
    {
        var all = new HashSet<Participant>();
        var best = new List<(Participant Member, int Last)>();
        for (var token = sentence.Start; token < sentence.End; token++)
        {
            if (
                map.PhraseAt(token) is not { } phrase
                || phrase.Tokens.Start != token
                || map.IsSpeaking(token)
                || map.Of(phrase) is not { Label: EntityLabel.Person or EntityLabel.Cohort } person
            )
            {
                continue;
            }

            _ = all.Add(person);
            var listed =
                person.IsNamed && best.Count == 0
                    ? _list.Read(token, sentence, other => other is { Label: EntityLabel.Person, IsNamed: true })
                    : [];
            best = listed.Count == count ? listed : best;
        }

        var people = best.ConvertAll(one => one.Member).ToHashSet();
        return people.Count == count && all.SetEquals(people) && people.All(name => name.MemberOf is null) ? best : [];
    }
}
