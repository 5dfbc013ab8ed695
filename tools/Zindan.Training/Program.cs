using System.CommandLine;
using Zindan.Language.Models;
using Zindan.Training.Commands;
using Zindan.Training.Corpora;

var root = new RootCommand("Makes the English models of Zindan from treebanks and lists, and measures them.")
{
    TrainCommand.Create(),
    EvaluateCommand.Create(),
    ConfidenceCommand.Create(),
};
try
{
    return await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception error) when (error is CorpusException or ModelFormatException or IOException or UnauthorizedAccessException)
{
    await Console.Error.WriteLineAsync(error.Message);
    return 1;
}
