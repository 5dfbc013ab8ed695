using System.Collections.Frozen;
using System.Text;
using Zindan.Language.Models;

namespace Zindan.Language.Tagging;

/// <summary>
/// Dictionary forms in the UD convention: a table of exceptions first, then rules of inflection. Where a rule leaves a choice (hop or hope from
/// "hoping"), spelling decides, and then the more frequent word. Names keep their case; all else is lower-cased.
/// </summary>
public sealed class Lemmatizer
{
    private readonly FrozenDictionary<(string Lower, PennTag Xpos), string> _exceptions;
    private readonly InflectionRules _rules;

    /// <summary>A lemmatizer out of its exceptions, by lower-cased form and tag.</summary>
    public Lemmatizer(IEnumerable<KeyValuePair<(string Lower, PennTag Xpos), string>> exceptions, WordClusters clusters)
    {
        _exceptions = exceptions.ToFrozenDictionary();
        _rules = new InflectionRules(clusters);
    }

    /// <summary>The lemma of a tagged word.</summary>
    public string Lemma(string form, PartOfSpeech upos, PennTag xpos)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (upos == PartOfSpeech.ProperNoun)
        {
            return form;
        }
        var lower = form.Replace('’', '\'').ToLowerInvariant();
        return _exceptions.TryGetValue((lower, xpos), out var lemma) ? lemma : _rules.Apply(lower, xpos);
    }

    /// <summary>Reads tables of exceptions, where a later table does not change what an earlier one says.</summary>
    /// <exception cref="ModelFormatException">A line does not have three columns.</exception>
    public static Lemmatizer Load(WordClusters clusters, params IEnumerable<(string FileName, Stream Content)> tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        var exceptions = new Dictionary<(string, PennTag), string>();
        foreach (var (fileName, content) in tables)
        {
            foreach (var (key, lemma) in Read(content, fileName))
            {
                exceptions.TryAdd(key, lemma);
            }
        }
        return new Lemmatizer(exceptions, clusters);
    }

    /// <summary>Reads one table: form, tag, lemma; lines that start with <c>#</c> are comments.</summary>
    private static IEnumerable<((string Lower, PennTag Xpos) Key, string Lemma)> Read(Stream stream, string fileName)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }
            var columns = line.Split('\t');
            if (columns.Length != 3)
            {
                throw new ModelFormatException($"{fileName}, line {number}: not three columns (form, tag, lemma) but \"{line}\".");
            }
            yield return ((columns[0], TagNames.ParsePennTag(columns[1])), columns[2]);
        }
    }
}
