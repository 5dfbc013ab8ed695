using Zindan.Core.Entities;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>
/// Finds whom a word that only counts speaks of: "A and B escaped. Both were sentenced in May", "six broke out; all were recaptured", "one of those arrested".
/// </summary>
internal sealed class BareQuantifiers(ParticipantMap map)
{
    private readonly Grammar _grammar = map.Grammar;

    /// <summary>The people whom such a word counts, or null.</summary>
    public Participant? Of(int token) =>
        _grammar.Form(token) switch
        {
            "those" => CountedOut(token),
            "all" => Fled(token),
            _ => null,
        };

    /// <summary>Puts the two in the place of "both", where just two are named side by side before it.</summary>
    public void Spread(List<Filler> found)
    {
        for (var index = found.Count - 1; index >= 0; index--)
        {
            var filler = found[index];
            if (
                _grammar.Form(filler.Token) == "both"
                && filler.Participant is { Label: EntityLabel.Cohort, IsNamed: false }
                && Pair(filler.Token) is var (first, second)
                && !found.Any(other => other.Role == filler.Role && (other.Participant == first || other.Participant == second))
            )
            {
                found[index] = filler with { Participant = first, IsInherited = true };
                found.Insert(index + 1, filler with { Participant = second, IsInherited = true });
            }
        }
    }

    /// <summary>Adds the two whom "they" or "them" speaks of in a role, where just two are named side by side in the sentence before and no other people are told of.</summary>
    /// <param name="found">The fillers so far.</param>
    /// <param name="role">The role.</param>
    /// <param name="token">The pronoun.</param>
    /// <param name="isInherited">Whether another clause lent it.</param>
    public void AddPair(List<Filler> found, string role, int token, bool isInherited)
    {
        if (
            _grammar.Form(token) is "they" or "them"
            && map.At(token) is null
            && !HasOthers(token)
            && Pair(token) is var (first, second)
            && !found.Any(other => other.Role == role)
        )
        {
            found.Add(new Filler(role, first, token, isInherited));
            found.Add(new Filler(role, second, token, isInherited));
        }
    }

    // Other people than the named: "they" may be these.
    private bool HasOthers(int token)
    {
        var sentence = map.Document.SentenceOf(token);
        var start = sentence.Index > 0 ? map.Document.Sentences[sentence.Index - 1].Tokens.Start : sentence.Tokens.Start;
        return Enumerable.Range(start, token - start).Any(at => map.At(at) is { Label: EntityLabel.Cohort });
    }

    private Participant? CountedOut(int token) =>
        token >= 2 && _grammar.Form(token - 1) == "of" && map.At(token - 2) is { Label: EntityLabel.Person or EntityLabel.Cohort } counted
            ? counted
            : null;

    // "all were returned within a month": the last of whom the sentence or the one before says that they escaped.
    private Participant? Fled(int token)
    {
        var sentence = map.Document.SentenceOf(token);
        var start = sentence.Index > 0 ? map.Document.Sentences[sentence.Index - 1].Tokens.Start : sentence.Tokens.Start;
        if (token + 1 >= _grammar.Count || _grammar.Upos(token + 1) is not ("AUX" or "ADV"))
        {
            return null;
        }

        for (var at = token - 1; at >= start; at--)
        {
            if (map.PhraseAt(at) is { } phrase && phrase.Head == at && map.Of(phrase) is { Label: EntityLabel.Cohort } people)
            {
                return people.IsEscaped ? people : null;
            }
        }

        return null;
    }

    // The only two named persons who stand side by side in the sentence before, or in this one before the word.
    private (Participant First, Participant Second)? Pair(int token)
    {
        var sentence = map.Document.SentenceOf(token);
        var start = sentence.Index > 0 ? map.Document.Sentences[sentence.Index - 1].Tokens.Start : sentence.Tokens.Start;
        (Participant First, Participant Second)? pair = null;
        for (var at = start + 1; at < token - 1; at++)
        {
            if (_grammar.Form(at) != "and" || Named(at - 1) is not { } first || Named(at + 1) is not { } second || first == second)
            {
                continue;
            }

            // One of three or more, or a second pair.
            var before = map.PhraseAt(at - 1)!.Tokens.Start - 1;
            if (pair is not null || before > start && _grammar.Form(before) is "," or "and" && Named(before - 1) is not null)
            {
                return null;
            }

            pair = (first, second);
        }

        return pair;
    }

    private Participant? Named(int token) => map.At(token) is { Label: EntityLabel.Person, IsNamed: true } person ? person : null;
}
