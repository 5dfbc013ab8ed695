using System.Globalization;
using Zindan.Language.Parsing;
using Zindan.Language.Tagging;

namespace Zindan.Training.Corpora;

/// <summary>Reads treebanks in the CoNLL-U format of Universal Dependencies.</summary>
public static class Conllu
{
    /// <summary>The sentences of a file. Multi-word tokens are read by their syntactic words; empty nodes are left out.</summary>
    /// <exception cref="CorpusException">The file is missing or a line is not CoNLL-U.</exception>
    public static IReadOnlyList<TreebankSentence> Read(string path)
    {
        var sentences = new List<TreebankSentence>();
        var tokens = new List<TreebankToken>();
        var (document, id, text) = ("", "", "");
        var startsParagraph = false;
        var number = 0;
        foreach (var line in CorpusFile.ReadLines(path))
        {
            number++;
            if (line.Length == 0)
            {
                if (tokens.Count > 0)
                {
                    sentences.Add(new TreebankSentence(document, id, text, startsParagraph, [.. tokens]));
                    tokens.Clear();
                    startsParagraph = false;
                }
            }
            else if (line[0] == '#')
            {
                startsParagraph |=
                    line.StartsWith("# newpar", StringComparison.Ordinal) || line.StartsWith("# newdoc", StringComparison.Ordinal);
                document = Comment(line, "# newdoc id = ") ?? document;
                id = Comment(line, "# sent_id = ") ?? id;
                text = Comment(line, "# text = ") ?? text;
            }
            else if (Token(line) is { } token)
            {
                tokens.Add(token);
            }
            else if (!line.Split('\t')[0].AsSpan().ContainsAny('-', '.'))
            {
                throw new CorpusException($"{path}, line {number}: not a line of CoNLL-U with ten columns.");
            }
        }
        if (tokens.Count > 0)
        {
            sentences.Add(new TreebankSentence(document, id, text, startsParagraph, [.. tokens]));
        }
        return sentences;
    }

    private static string? Comment(string line, string key) => line.StartsWith(key, StringComparison.Ordinal) ? line[key.Length..] : null;

    private static TreebankToken? Token(string line)
    {
        var columns = line.Split('\t');
        if (columns.Length != 10 || !int.TryParse(columns[0], NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            return null;
        }
        return int.TryParse(columns[6], NumberStyles.None, CultureInfo.InvariantCulture, out var head)
            ? new TreebankToken(
                columns[1],
                columns[2],
                TagNames.ParsePartOfSpeech(columns[3]),
                TagNames.ParsePennTag(columns[4]),
                head - 1,
                RelationNames.Parse(columns[7]),
                columns[9]
            )
            : null;
    }
}
