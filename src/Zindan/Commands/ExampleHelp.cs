using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Zindan.Commands;

/// <summary>The usual help, and behind it the command's remarks, examples and the exit codes.</summary>
internal sealed class ExampleHelp(HelpAction usual, string programName) : SynchronousCommandLineAction
{
    private static readonly (int Code, string Meaning)[] ExitCodes =
    [
        (ExitCode.Success, "all went well"),
        (ExitCode.Failure, "unexpected failure"),
        (ExitCode.WrongUsage, "wrong usage or settings"),
        (ExitCode.SomeArticlesFailed, "some articles could not be read; each is named"),
        (ExitCode.Stopped, "stopped by Ctrl-C"),
    ];

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        usual.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        if (parseResult.CommandResult.Command is not ProgramCommand command)
        {
            return ExitCode.Success;
        }

        foreach (var remark in command.Remarks)
        {
            WriteWrapped(output, remark);
        }

        output.WriteLine(command.Examples.Count == 1 ? "Example:" : "Examples:");
        foreach (var example in command.Examples)
        {
            output.WriteLine($"  {programName} {example.Line}");
            output.WriteLine($"      {example.Purpose}");
        }

        output.WriteLine();
        output.WriteLine("Exit codes:");
        foreach (var (code, meaning) in ExitCodes)
        {
            output.WriteLine($"  {code, 3}  {(code == ExitCode.Failure ? command.FailureMeaning : meaning)}");
        }

        return ExitCode.Success;
    }

    private void WriteWrapped(TextWriter output, string paragraph)
    {
        var width = Math.Clamp(usual.MaxWidth, 40, 100);
        var line = "";
        foreach (var word in paragraph.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                output.WriteLine(line);
                line = "";
            }

            line += line.Length == 0 ? word : " " + word;
        }

        output.WriteLine(line);
        output.WriteLine();
    }
}
