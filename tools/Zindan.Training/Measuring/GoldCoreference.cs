using System.Globalization;
using System.Text.RegularExpressions;

namespace Zindan.Training.Measuring;

/// <summary>One document of GUM's news: its gold tokens, and of which cluster each word that heads a mention is.</summary>
internal sealed partial class GoldCoreference
{
    private readonly List<(int Start, int End, HashSet<int> Heads, string Cluster, bool IsPronoun)> _mentions = [];
    private readonly Stack<(int Start, string Cluster, string Minimum)> _open = new();
    private readonly List<string> _tags = [];
    private List<string> _sentence = [];

    /// <summary>The sentences as tokens.</summary>
    public List<string[]> Sentences { get; } = [];

    /// <summary>How many gold mentions that are no pronouns have an earlier one in their cluster.</summary>
    public int Links =>
        _mentions.Where(mention => !mention.IsPronoun).GroupBy(mention => mention.Cluster).Sum(cluster => cluster.Count() - 1);

    /// <summary>The cluster of the smallest mention that a token heads, or null.</summary>
    public string? ClusterAt(int token) =>
        _mentions
            .Where(mention => mention.Heads.Contains(token))
            .OrderBy(mention => mention.End - mention.Start)
            .Select(mention => mention.Cluster)
            .FirstOrDefault();

    /// <summary>The news among the documents of a part of GUM.</summary>
    public static IEnumerable<GoldCoreference> Read(IEnumerable<string> lines)
    {
        GoldCoreference? current = null;
        foreach (var line in lines)
        {
            if (line.StartsWith("# newdoc id", StringComparison.Ordinal))
            {
                if (current is not null)
                {
                    yield return current;
                }

                current = line.Contains("GUM_news", StringComparison.Ordinal) ? new GoldCoreference() : null;
            }
            else
            {
                current?.Add(line);
            }
        }

        if (current is not null)
        {
            yield return current;
        }
    }

    private void Add(string line)
    {
        if (line.Length == 0)
        {
            Sentences.Add([.. _sentence]);
            _sentence = [];
            return;
        }

        var columns = line.Split('\t');
        if (line[0] == '#' || columns[0].Contains('-', StringComparison.Ordinal) || columns[0].Contains('.', StringComparison.Ordinal))
        {
            return;
        }

        var token = _tags.Count;
        _sentence.Add(columns[1]);
        _tags.Add(columns[3]);
        foreach (Match bracket in Brackets().Matches(EntityField().Match(columns[9]).Groups[1].Value))
        {
            if (bracket.Value == ")")
            {
                continue;
            }

            if (bracket.Groups["open"].Success)
            {
                var fields = bracket.Groups["open"].Value.Split('-');
                _open.Push((token, fields[0], fields.Length > 5 ? fields[5] : "1"));
                if (!bracket.Value.EndsWith(')'))
                {
                    continue;
                }
            }

            Close(token, bracket.Groups["close"].Success ? bracket.Groups["close"].Value : _open.Peek().Cluster);
        }
    }

    private void Close(int token, string cluster)
    {
        var kept = new Stack<(int Start, string Cluster, string Minimum)>();
        while (_open.Count > 0 && _open.Peek().Cluster != cluster)
        {
            kept.Push(_open.Pop());
        }

        if (_open.Count > 0)
        {
            var (start, _, minimum) = _open.Pop();
            var heads = minimum.Split(',').Select(head => start + int.Parse(head, CultureInfo.InvariantCulture) - 1).ToHashSet();
            _mentions.Add((start, token + 1, heads, cluster, token == start && _tags[token] is "PRON" or "DET"));
        }

        while (kept.Count > 0)
        {
            _open.Push(kept.Pop());
        }
    }

    [GeneratedRegex(@"(?:^|\|)Entity=([^|]*)")]
    private static partial Regex EntityField();

    [GeneratedRegex(@"\((?<open>[^()]+)\)?|(?<close>[^()]+)\)|\)")]
    private static partial Regex Brackets();
}
