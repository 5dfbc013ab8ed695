using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;

namespace Zindan.Extraction.Participants;

/// <summary>Says which group a description speaks of again ("the police", "the gang", "the ministry").</summary>
internal sealed class GroupResolver(ParticipantMap map, WordClasses words)
{
    /// <summary>The group that a description speaks of, or null where it is a new one.</summary>
    public Participant? Resolve(NounPhrase phrase, PhraseReading reading)
    {
        var country = CountryIn(phrase);
        var groups = map
            .All.Where(participant => participant.Label == EntityLabel.Group)
            .OrderByDescending(participant => participant.LastToken)
            .ToList();
        var same = groups.FirstOrDefault(group =>
            !group.IsNamed
            && (
                group.Role == reading.Lemma
                || country is null
                    && phrase.Tokens.Length <= 2
                    && group.Role?.EndsWith(" " + reading.Lemma, StringComparison.Ordinal) == true
            )
            && (country is null || country == group.Country)
            && !phrase.IsIndefinite
            && !(words.Contains("told-by-modifier", reading.Lemma ?? "") && HasNewModifier(phrase, group))
        );
        if (same is not null)
        {
            return same;
        }

        var isAnaphor = phrase.Determiner is "the" or "this" && phrase.Tokens.Length <= 3 && country is null;
        if (!isAnaphor || IsCalledOtherwise(phrase))
        {
            return null;
        }

        var lemma = reading.Lemma ?? "";
        return words.Contains("gang-anaphor", lemma) && groups.Find(group => group.Kind == GroupKind.Criminal) is { } gang ? gang
            : words.Contains("group-anaphor", lemma)
                ? groups.Find(group => group.Kind is GroupKind.Militant or GroupKind.Criminal) ?? OnlyOpenName(groups)
            : lemma == "party" ? groups.Find(group => group.Kind == GroupKind.Political)
            : words.Contains("office-anaphor", lemma)
                ? groups.Find(group =>
                    group.Names.Concat([group.Role ?? ""]).Any(name => name.EndsWith(lemma, StringComparison.OrdinalIgnoreCase))
                )
            : null;
    }

    // Of a group whose name leaves its kind open, where no other is told of.
    private static Participant? OnlyOpenName(List<Participant> groups) =>
        groups.FindAll(group => group is { IsNamed: true, Kind: GroupKind.Other or GroupKind.Political }) is [var only] ? only : null;

    // "the Wolves gang": a name of its own, though none that is known.
    private bool IsCalledOtherwise(NounPhrase phrase)
    {
        for (var token = phrase.Tokens.Start + 1; token < phrase.Head; token++)
        {
            if (map.Grammar.Upos(token) == "PROPN")
            {
                return true;
            }
        }

        return false;
    }

    // "the united opposition" is not the "moderate Islamic opposition" told before.
    private bool HasNewModifier(NounPhrase phrase, Participant group)
    {
        for (var token = phrase.Tokens.Start; token < phrase.Head; token++)
        {
            if (
                map.Grammar.Upos(token) is "ADJ" or "NOUN" or "PROPN" or "VERB"
                && !group.Mentions.Values.Any(mention => mention.Contains(map.Grammar.Form(token), StringComparison.OrdinalIgnoreCase))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The country of a nationality inside a phrase, or null.</summary>
    public string? CountryIn(NounPhrase phrase)
    {
        foreach (var nationality in map.Document.Nationalities)
        {
            if (phrase.Tokens.Contains(nationality.Tokens))
            {
                return nationality.Country;
            }
        }

        return null;
    }
}
