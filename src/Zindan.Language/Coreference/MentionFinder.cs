using System.Collections.Frozen;
using Zindan.Language.Documents;

namespace Zindan.Language.Coreference;

/// <summary>Finds what may corefer: names, noun phrases that name people, bodies and places, and personal pronouns.</summary>
internal static class MentionFinder
{
    private static readonly Genders s_genders = new();
    private static readonly FrozenSet<string> s_pronouns = new[]
    {
        "he",
        "him",
        "his",
        "himself",
        "she",
        "her",
        "hers",
        "herself",
    }.ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> s_articles = new[]
    {
        "the",
        "a",
        "an",
        "this",
        "that",
        "these",
        "those",
        "its",
        "his",
        "her",
        "their",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The candidates of a document in order of their place.</summary>
    public static List<Candidate> Find(Document document)
    {
        var found = new List<Candidate>();
        var taken = new HashSet<int>();
        foreach (var name in document.Names)
        {
            for (var token = name.Tokens.Start; token < name.Tokens.End; token++)
            {
                taken.Add(token);
            }

            found.Add(OfName(document, name));
        }

        foreach (var time in document.Times)
        {
            for (var token = time.Tokens.Start; token < time.Tokens.End; token++)
            {
                taken.Add(token);
            }
        }

        var spans = Subtrees(document);
        foreach (var sentence in document.Sentences)
        {
            if (!sentence.IsProse)
            {
                continue;
            }

            for (var token = sentence.Tokens.Start; token < sentence.Tokens.End; token++)
            {
                if (taken.Contains(token))
                {
                    continue;
                }

                var lower = document.TokenSpans.Forms[token].ToLowerInvariant();
                if (s_pronouns.Contains(lower))
                {
                    found.Add(OfPronoun(document, sentence, token, lower));
                }
                else if (
                    document.Tags.Upos[token] == "NOUN"
                    && document.Tree.Relations[token] is not ("compound" or "flat" or "fixed" or "nmod:desc")
                )
                {
                    found.Add(OfNoun(document, sentence, token, spans));
                }
            }
        }

        return
        [
            .. found.OrderBy(candidate => candidate.Mention.Tokens.Start).ThenByDescending(candidate => candidate.Mention.Tokens.Length),
        ];
    }

    private static Candidate OfName(Document document, NameMention name)
    {
        var head = HeadOf(document, name.Tokens);
        var gender = Gender.Unknown;
        foreach (var title in name.Titles)
        {
            gender = document.TextOf(document.Titles[title].Tokens).ToLowerInvariant() switch
            {
                "mr." or "mr" or "sir" or "king" or "prince" or "spokesman" or "father" => Gender.Male,
                "mrs." or "mrs" or "ms." or "ms" or "miss" or "queen" or "princess" or "spokeswoman" => Gender.Female,
                _ => gender,
            };
        }

        // "Abu X" is somebody's father, "Umm X" a mother.
        gender =
            gender != Gender.Unknown || name.Tokens.Length < 2
                ? gender
                : document.TokenSpans.Forms[name.Tokens.Start].ToLowerInvariant() switch
                {
                    "abu" or "mullah" or "sheikh" or "imam" => Gender.Male,
                    "umm" or "sister" => Gender.Female,
                    _ => gender,
                };
        if (gender == Gender.Unknown && name.Type == NameType.Person && name.Tokens.Length > 1)
        {
            gender = s_genders.OfName(document.TokenSpans.Forms[name.Tokens.Start], document.TokenSpans.Forms[name.Tokens.Last]);
        }

        return new Candidate(
            new CoreferenceMention(name.Tokens, name.Span, head, MentionKind.Name, name.Index),
            document.SentenceOf(name.Tokens.Start).Index,
            document.TextOf(name.Tokens).ToLowerInvariant(),
            name.Type,
            document.TokenSpans.Forms[name.Tokens.Last].ToLowerInvariant(),
            Words(document, name.Tokens, name.Tokens.Last),
            false,
            true,
            gender
        );
    }

    private static Candidate OfPronoun(Document document, Sentence sentence, int token, string lower) =>
        new(
            new CoreferenceMention(TokenRange.Of(token), document.TokenSpans.Spans[token], token, MentionKind.Pronoun, null),
            sentence.Index,
            lower,
            null,
            lower,
            FrozenSet<string>.Empty,
            false,
            true,
            lower.StartsWith('h') && !lower.StartsWith("her", StringComparison.Ordinal) ? Gender.Male : Gender.Female
        );

    private static Candidate OfNoun(Document document, Sentence sentence, int token, (int Start, int End)[] spans)
    {
        var start = token;
        var article = "";
        for (var left = token - 1; left >= Math.Max(sentence.Tokens.Start, spans[token].Start); left--)
        {
            if (document.Tree.Relations[left] is "case" or "cc" or "mark" && document.Tree.Heads[left] == token)
            {
                break;
            }

            // Commas and quotation marks belong to a mention only between its words.
            if (document.Tree.Relations[left] == "punct")
            {
                continue;
            }

            if (
                document.Tree.Heads[left] == token
                || document.Tree.Relations[left] is "compound" or "amod" or "nummod" or "flat" or "advmod" && Under(document, left, token)
            )
            {
                start = left;
                article =
                    document.Tree.Relations[left] == "det" || document.Tree.Relations[left] == "nmod:poss"
                        ? document.TokenSpans.Forms[left].ToLowerInvariant()
                        : article;
            }
            else if (!Under(document, left, token))
            {
                break;
            }
        }

        var range = new TokenRange(start, token + 1);
        return new Candidate(
            new CoreferenceMention(range, document.SpanOf(range), token, MentionKind.Nominal, null),
            sentence.Index,
            document.TextOf(range).ToLowerInvariant(),
            null,
            document.Tags.Lemmas[token].ToLowerInvariant(),
            Words(document, range, token),
            document.Tags.Xpos[token] == "NNS",
            article is "the" or "this" or "that" or "these" or "those",
            s_genders.OfNoun(document.Tags.Lemmas[token].ToLowerInvariant())
        );
    }

    private static bool Under(Document document, int token, int head)
    {
        for (var steps = 0; token >= 0 && steps < 8; steps++)
        {
            if (token == head)
            {
                return true;
            }

            token = document.Tree.Heads[token];
        }

        return false;
    }

    private static FrozenSet<string> Words(Document document, TokenRange range, int head)
    {
        var words = new List<string>();
        for (var token = range.Start; token < range.End; token++)
        {
            var lower = document.TokenSpans.Forms[token].ToLowerInvariant();
            if (token != head && !s_articles.Contains(lower) && char.IsLetterOrDigit(lower[0]))
            {
                words.Add(document.Tags.Lemmas[token].ToLowerInvariant());
            }
        }

        return words.ToFrozenSet(StringComparer.Ordinal);
    }

    private static int HeadOf(Document document, TokenRange range)
    {
        for (var token = range.Start; token < range.End; token++)
        {
            if (!range.Contains(document.Tree.Heads[token]))
            {
                return token;
            }
        }

        return range.Last;
    }

    /// <summary>For each token the first and last token that it governs.</summary>
    private static (int Start, int End)[] Subtrees(Document document)
    {
        var heads = document.Tree.Heads;
        var spans = new (int Start, int End)[heads.Length];
        for (var token = 0; token < heads.Length; token++)
        {
            spans[token] = (token, token);
        }

        for (var token = 0; token < heads.Length; token++)
        {
            var (at, steps) = (heads[token], 0);
            while (at >= 0 && steps++ < 64)
            {
                spans[at] = (Math.Min(spans[at].Start, token), Math.Max(spans[at].End, token));
                at = heads[at];
            }
        }

        return spans;
    }
}
