using Zindan.Language.Documents;
using Zindan.Language.Naming;
using NameType = Zindan.Language.Documents.NameType;

namespace Zindan.Language.Masks.Names;

/// <summary>Puts the votes of the rules and of the article's repetitions to the trained typer, which decides over whole sentences.</summary>
internal sealed class TypedNames(NameTyper typer, NameLexicon lexicon)
{
    /// <summary>
    /// The names of each sentence: first by the votes of the rules, then again with what the article says of the same words elsewhere.
    /// </summary>
    public List<DecidedName> Decide(Document document, IReadOnlyList<SentenceNames> sentences)
    {
        NameScores[] scores = [.. sentences.Select(sentence => Score(document, sentence.Window.Range))];
        NameVotes[] rules = [.. sentences.Select(RuleVotes)];
        var first = scores.Zip(rules, (score, vote) => typer.Decode(score, vote)).ToList();
        var unknown = Unknown(document);
        var repeated = RepeatedNames.Vote(
            [.. sentences.Select(sentence => Forms(document, sentence.Window.Range))],
            first,
            form => unknown.Contains(form)
        );
        var names = new List<DecidedName>();
        for (var i = 0; i < sentences.Count; i++)
        {
            foreach (var span in typer.Decode(scores[i], rules[i], repeated[i]))
            {
                if (Name(sentences[i], span) is { } name)
                {
                    names.Add(name);
                }
            }
        }

        return names;
    }

    private static string[] Forms(Document document, TokenRange range) =>
        document.TokenSpans.Forms.AsSpan(range.Start, range.Length).ToArray();

    private static HashSet<string> Unknown(Document document)
    {
        var forms = document.TokenSpans.Forms;
        var words = document.Tags.Words.Words;
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var token = 0; token < forms.Length; token++)
        {
            if (words[token] is { Row: < 0, Brown: 0 })
            {
                found.Add(forms[token]);
            }
        }

        return found;
    }

    private NameScores Score(Document document, TokenRange range)
    {
        var (start, length) = (range.Start, range.Length);
        var words = document.Tags.Words;
        return typer.Score(words.Words.AsSpan(start, length), words.Upos.AsSpan(start, length), words.Xpos.AsSpan(start, length));
    }

    private static NameVotes RuleVotes(SentenceNames sentence)
    {
        var votes = new NameVotes(sentence.Window.Range.Length);
        foreach (var vote in sentence.Votes)
        {
            Cast(votes, vote, sentence.Window.Range.Start);
        }

        return votes;
    }

    private static void Cast(NameVotes votes, NameVote vote, int offset)
    {
        var (start, end) = (vote.Tokens.Start - offset, vote.Tokens.End - offset);
        var weight = vote.Weight switch
        {
            VoteWeight.Certain => NameVotes.Certain,
            VoteWeight.Strong => NameVotes.Strong,
            VoteWeight.Fair => NameVotes.Fair,
            _ => NameVotes.Weak,
        };
        if (vote.Type is not { } type)
        {
            votes.ForOutside(start, end, weight);
        }
        else if (vote.Weight == VoteWeight.Against)
        {
            votes.ForType(start, end, ToTyper(type), -NameVotes.Strong);
        }
        else if (vote.Weight == VoteWeight.Weak)
        {
            votes.ForType(start, end, ToTyper(type), weight);
        }
        else
        {
            votes.ForName(start, end, ToTyper(type), weight);
        }
    }

    private DecidedName? Name(SentenceNames sentence, NameSpan span)
    {
        var window = sentence.Window;
        var (start, end) = (window.Range.Start + span.Start, window.Range.Start + span.End);
        while (start < end && window.Lower(start) is "the" or "\"" or "“")
        {
            start++;
        }

        while (end > start && window.Form(end - 1) is "'s" or "’s" or "," or "\"" or "”")
        {
            end--;
        }

        // "Khost province": a noun in lower case behind a place is not its name.
        while (
            span.Type == Naming.NameType.Location
            && end - start > 1
            && char.IsLower(window.Form(end - 1)[0])
            && lexicon.PlaceNouns.ContainsKey(window.Lower(end - 1))
        )
        {
            end--;
        }

        if (start == end || !HasLetter(window, start, end))
        {
            return null;
        }

        var tokens = new TokenRange(start, end);
        if (
            span.Type == Naming.NameType.Location
            && sentence.Votes.FirstOrDefault(vote => vote.Tokens == tokens && vote.Type == NameType.Prison) is { } prison
        )
        {
            return new DecidedName(tokens, NameType.Prison, prison.Rule);
        }

        var rule =
            sentence
                .Votes.FirstOrDefault(vote =>
                    vote.Tokens == tokens && vote.Weight > 0 && vote.Type is { } type && ToTyper(type) == span.Type
                )
                ?.Rule
            ?? "typer";
        return new DecidedName(tokens, FromTyper(window, tokens, span.Type), rule);
    }

    private static bool HasLetter(TokenWindow window, int start, int end)
    {
        for (var token = start; token < end; token++)
        {
            if (char.IsLetter(window.Form(token)[0]))
            {
                return true;
            }
        }

        return false;
    }

    private NameType FromTyper(TokenWindow window, TokenRange tokens, Naming.NameType type)
    {
        // "USS Cole", "MV Astor": a ship.
        if (tokens.Length > 1 && lexicon.ShipPrefixes.Contains(window.Form(tokens.Start)))
        {
            return NameType.Other;
        }

        for (var token = tokens.Start; token < tokens.End && type != Naming.NameType.Person; token++)
        {
            if (lexicon.PrisonHeads.FindLower(window, token) is var (end, _) && end == tokens.End && tokens.Length > 1)
            {
                return NameType.Prison;
            }
        }

        if (
            type == Naming.NameType.Location
            && tokens.Length > 1
            && lexicon.PlaceNouns.TryGetValue(window.Lower(tokens.Last), out var noun)
        )
        {
            return noun.Type;
        }

        return type switch
        {
            Naming.NameType.Person => NameType.Person,
            Naming.NameType.Organisation => NameType.Group,
            _ => NameType.Place,
        };
    }

    private static Naming.NameType ToTyper(NameType type) =>
        type switch
        {
            NameType.Person => Naming.NameType.Person,
            NameType.Group => Naming.NameType.Organisation,
            _ => Naming.NameType.Location,
        };
}
