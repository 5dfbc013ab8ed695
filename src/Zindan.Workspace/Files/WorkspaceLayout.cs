using System.Globalization;

namespace Zindan.Workspace.Files;

/// <summary>Where the files of a workspace are.</summary>
/// <param name="Root">The folder's full path.</param>
internal sealed record WorkspaceLayout(string Root)
{
    public const string RulingsName = "rulings.txt";

    public const string LockName = "lock";

    public const string WriterName = "writer.txt";

    /// <summary>Says which bytes of all other files count.</summary>
    public string Manifest => Path.Combine(Root, "manifest.json");

    public string Rulings => Path.Combine(Root, RulingsName);

    /// <summary>Keeps all but the rulings out of version control.</summary>
    public string IgnoreList => Path.Combine(Root, ".gitignore");

    /// <summary>Held open by the writer.</summary>
    public string Lock => Path.Combine(Root, LockName);

    /// <summary>Says who holds the lock. A file beside it, since on some systems a locked file cannot be read.</summary>
    public string Writer => Path.Combine(Root, WriterName);

    /// <summary>What is there: one record for each thing put or removed.</summary>
    public string Catalog => Path.Combine(Root, "catalog");

    /// <summary>The texts.</summary>
    public string Articles => Path.Combine(Root, "articles");

    public string Readings => Path.Combine(Root, "readings");

    public string Graphs => Path.Combine(Root, "graph");

    public string Graph(long generation) => Path.Combine(Graphs, generation.ToString("D10", CultureInfo.InvariantCulture) + ".jsonl");
}
