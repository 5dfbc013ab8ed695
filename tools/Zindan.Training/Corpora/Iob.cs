using Zindan.Language.Naming;

namespace Zindan.Training.Corpora;

/// <summary>Reads names marked token by token: the files of Universal NER, and Wikigold.</summary>
public static class Iob
{
    /// <summary>Reads a file of Universal NER. Tags that are none of PER, LOC and ORG count as outside.</summary>
    /// <exception cref="CorpusException">The file is missing or a line is damaged.</exception>
    public static IReadOnlyList<NamedSentence> ReadUniversalNer(string path)
    {
        var sentences = new List<NamedSentence>();
        var (forms, tags) = (new List<string>(), new List<string>());
        var (document, number) = ("", 0);
        foreach (var line in CorpusFile.ReadLines(path).Append(""))
        {
            number++;
            if (line.StartsWith("# newdoc id = ", StringComparison.Ordinal))
            {
                document = line["# newdoc id = ".Length..];
            }
            else if (line.Length == 0)
            {
                Finish(sentences, document, forms, tags);
            }
            else if (line[0] != '#')
            {
                var columns = line.Split('\t');
                if (columns.Length < 3)
                {
                    throw new CorpusException($"{path}, line {number}: not number, word and tag but \"{line}\".");
                }
                forms.Add(columns[1]);
                tags.Add(columns[2]);
            }
        }
        return sentences;
    }

    /// <summary>Reads Wikigold; words with hyphens are cut as the treebanks cut them.</summary>
    /// <exception cref="CorpusException">The file is missing or a line is damaged.</exception>
    public static IReadOnlyList<NamedSentence> ReadWikigold(string path)
    {
        var sentences = new List<NamedSentence>();
        var (forms, tags) = (new List<string>(), new List<string>());
        var (document, number) = (0, 0);
        foreach (var line in CorpusFile.ReadLines(path).Append(""))
        {
            number++;
            if (line.StartsWith("-DOCSTART-", StringComparison.Ordinal))
            {
                document++;
            }
            else if (line.Length == 0)
            {
                Finish(sentences, $"wikigold-{document}", forms, tags);
            }
            else
            {
                var space = line.LastIndexOf(' ');
                if (space < 0)
                {
                    throw new CorpusException($"{path}, line {number}: not word and tag but \"{line}\".");
                }
                foreach (var part in Cut(line[..space]))
                {
                    forms.Add(part);
                    tags.Add(line[(space + 1)..]);
                }
            }
        }
        return sentences;
    }

    private static IEnumerable<string> Cut(string word)
    {
        var start = 0;
        for (var i = 1; i + 1 < word.Length; i++)
        {
            if (word[i] == '-' && char.IsLetterOrDigit(word[i - 1]) && char.IsLetterOrDigit(word[i + 1]))
            {
                yield return word[start..i];
                yield return "-";
                start = i + 1;
            }
        }
        yield return word[start..];
    }

    private static void Finish(List<NamedSentence> sentences, string document, List<string> forms, List<string> tags)
    {
        if (forms.Count > 0)
        {
            sentences.Add(new NamedSentence(document, [.. forms], [.. Names(tags)]));
            forms.Clear();
            tags.Clear();
        }
    }

    private static IEnumerable<NameSpan> Names(List<string> tags)
    {
        for (var start = 0; start < tags.Count; )
        {
            var end = start + 1;
            if (Type(tags[start]) is { } type)
            {
                while (end < tags.Count && tags[end][0] == 'I' && Type(tags[end]) == type)
                {
                    end++;
                }
                yield return new NameSpan(start, end, type, 0);
            }
            start = end;
        }
    }

    private static NameType? Type(string tag) =>
        tag.Length < 3
            ? null
            : tag[2..] switch
            {
                "PER" => NameType.Person,
                "LOC" => NameType.Location,
                "ORG" => NameType.Organisation,
                _ => null,
            };
}
