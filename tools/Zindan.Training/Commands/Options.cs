using System.CommandLine;
using Zindan.Training.Corpora;

namespace Zindan.Training.Commands;

/// <summary>Options that the commands share.</summary>
internal static class Options
{
    /// <summary>The folder of corpora.</summary>
    public static Option<DirectoryInfo> Corpora() =>
        new("--corpora")
        {
            Description = "Folder that holds ud-ewt, ud-gum, ud-pud, uner-ewt, uner-pud, wikigold, word-clusters, names and gazetteers.",
            Required = true,
        };

    /// <summary>The folder, checked.</summary>
    /// <exception cref="CorpusException">There is no such folder.</exception>
    public static CorpusFolder Folder(DirectoryInfo folder) =>
        folder.Exists
            ? new CorpusFolder(folder.FullName)
            : throw new CorpusException($"{folder.FullName}: no such folder. Give the folder of the corpora with --corpora.");
}
