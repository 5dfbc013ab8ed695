using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Zindan.Core.Rulings;
using Zindan.Workspace.Files;

namespace Zindan.Workspace.Rulings;

/// <summary>Reads <c>rulings.txt</c> and appends to it. People edit it too, so nothing else of it is ever changed.</summary>
internal static class RulingsFile
{
    private const int ShownErrors = 10;

    private const string Heading = """
        # What people decided about who is who. One ruling a line; it always wins over what the program would decide.
        # To take a ruling back, delete its line. A line that begins with # is a comment.
        #
        #   same ID ID          the two are one         ID: the id of a node, or of any of its members
        #   different ID ID     the two are not one
        #   rename ID NAME      the node is shown under that name
        #   reject ID           the statement is wrong  ID: the id of a statement
        #
        # Behind the ruling, as far as known: | because REASON | by PERSON | at 2026-11-21T10:00:00Z

        """;

    /// <exception cref="WorkspaceException">The file cannot be read, or lines are no rulings; the message names each with its line.</exception>
    public static ImmutableArray<Ruling> Read(string path)
    {
        var rulings = ImmutableArray.CreateBuilder<Ruling>();
        var errors = new List<string>();
        var number = 0;
        foreach (var line in Lines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line) || line.TrimStart().StartsWith('#'))
            {
                continue;
            }

            try
            {
                rulings.Add(RulingLine.Parse(line));
            }
            catch (FormatException wrong)
            {
                errors.Add(string.Create(CultureInfo.InvariantCulture, $"{path}, line {number}: {wrong.Message}."));
            }
        }

        if (errors.Count > ShownErrors)
        {
            errors = [.. errors.Take(ShownErrors), $"And {errors.Count - ShownErrors} more lines."];
        }

        return errors.Count == 0 ? rulings.DrainToImmutable() : throw new WorkspaceException(string.Join('\n', errors));
    }

    public static void Append(string path, Ruling ruling)
    {
        var line = RulingLine.Format(ruling);
        var text = Text(path) ?? Heading;
        var separator = text.Length == 0 || text.EndsWith('\n') ? "" : "\n";
        Write(path, text + separator + line + "\n");
    }

    public static void Create(string path)
    {
        if (!File.Exists(path))
        {
            Write(path, Heading);
        }
    }

    private static void Write(string path, string text) => AtomicFile.Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(text)));

    private static string[] Lines(string path) => Text(path)?.Split('\n').Select(line => line.TrimEnd('\r')).ToArray() ?? [];

    private static string? Text(string path)
    {
        try
        {
            return File.ReadAllText(path, Encoding.UTF8);
        }
        catch (Exception cause) when (cause is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception cause) when (FileFault.IsOne(cause))
        {
            throw FileFault.OnRead(path, cause);
        }
    }
}
