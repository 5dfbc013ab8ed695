using Zindan.Output;

namespace Zindan.Tests.Running;

/// <summary>What one run of the program in this process gave.</summary>
internal sealed record ProgramRun(int ExitCode, string Out, string Error)
{
    private static readonly IReadOnlyDictionary<string, string> NoVariables = new Dictionary<string, string>();

    /// <summary>Runs the program as in a terminal standing in <paramref name="folder"/>, its output going into a file.</summary>
    public static Task<ProgramRun> InAsync(TemporaryFolder folder, params string[] arguments) => InAsync(folder, NoVariables, arguments);

    /// <summary>The same with variables of the environment.</summary>
    public static async Task<ProgramRun> InAsync(
        TemporaryFolder folder,
        IReadOnlyDictionary<string, string> variables,
        string[] arguments,
        int width = 100
    )
    {
        await using var @out = new StringWriter { NewLine = "\n" };
        await using var error = new StringWriter { NewLine = "\n" };
        using var console = ProgramConsole.Plain(@out, error, width);
        var surroundings = new ProgramSurroundings(console, folder.FullPath, variables, TimeProvider.System);
        var exitCode = await CommandLineProgram.RunAsync(arguments, surroundings, CancellationToken.None);
        return new ProgramRun(exitCode, @out.ToString(), error.ToString());
    }
}
