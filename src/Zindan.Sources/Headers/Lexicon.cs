using System.Collections.Frozen;
using System.Reflection;

namespace Zindan.Sources.Headers;

/// <summary>Word lists that are kept beside the code: sections of entries, one a line.</summary>
internal static class Lexicon
{
    /// <summary>The entries of one section of an embedded list.</summary>
    /// <param name="file">The list's file name.</param>
    /// <param name="section">The section, without its brackets.</param>
    /// <param name="comparer">How entries are compared.</param>
    public static FrozenSet<string> Section(string file, string section, StringComparer comparer)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var resource = assembly.GetManifestResourceNames().Single(name => name.EndsWith("." + file, StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        var entries = new HashSet<string>(comparer);
        var isInside = false;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
            {
                isInside = string.Equals(line, $"[{section}]", StringComparison.Ordinal);
            }
            else if (isInside && line.Length > 0 && !line.StartsWith('#'))
            {
                entries.Add(line);
            }
        }

        return entries.Count > 0
            ? entries.ToFrozenSet(comparer)
            : throw new InvalidOperationException($"{file} has no section [{section}].");
    }
}
