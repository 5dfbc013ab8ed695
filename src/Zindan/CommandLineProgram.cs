using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Zindan.Commands;
using Zindan.Workspace;

namespace Zindan;

/// <summary>The program from its arguments to its exit code; a process runs it once, tests as often as they like.</summary>
public static class CommandLineProgram
{
    /// <summary>Runs the command that <paramref name="arguments"/> name and gives one of <see cref="ExitCode"/>. It throws nothing.</summary>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> arguments,
        ProgramSurroundings surroundings,
        CancellationToken cancellationToken
    )
    {
        var console = surroundings.Console;
        try
        {
            var parsed = ZindanCommand.Create(surroundings).Parse(arguments);
            if (parsed.Errors.Count > 0 && parsed.Action is ParseErrorAction)
            {
                // Two arguments that are missing are told in the same words.
                foreach (var message in parsed.Errors.Select(error => error.Message).Distinct(StringComparer.Ordinal))
                {
                    console.Fail(message);
                }

                console.Advise($"See '{HelpOf(parsed, surroundings)}'.");
                return ExitCode.WrongUsage;
            }

            var invocation = new InvocationConfiguration
            {
                Output = console.Out,
                Error = console.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            };
            return await parsed.InvokeAsync(invocation, cancellationToken);
        }
        catch (CommandException failure)
        {
            console.Fail(failure.Message);
            if (failure.Advice is { } advice)
            {
                console.Advise(advice);
            }

            return failure.ExitCode;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            console.Note("Stopped. What was finished is kept.");
            return ExitCode.Stopped;
        }
        catch (Exception failure) when (failure is WorkspaceException or IOException or UnauthorizedAccessException)
        {
            console.Fail(failure.Message);
            return ExitCode.Failure;
        }
#pragma warning disable CA1031 // The last resort of the process: whatever it is, the user gets a message and an exit code, never a bare crash.
        catch (Exception failure)
        {
            console.Fail($"Unexpected failure: {failure.Message}");
            console.Advise("This is a defect of Zindan. Please report it with the lines below.");
            console.Note(failure.ToString());
            return ExitCode.Failure;
        }
#pragma warning restore CA1031
    }

    private static string HelpOf(ParseResult parsed, ProgramSurroundings surroundings)
    {
        var line = "--help";
        for (var command = parsed.CommandResult; command.Parent is CommandResult parent; command = parent)
        {
            line = $"{command.Command.Name} {line}";
        }

        return $"{Invocation.Prefix(surroundings)} {line}";
    }
}
