using System.Diagnostics;
using System.Globalization;

namespace Zindan.Workspace.Tests.Support;

/// <summary>A process of its own that writes to a workspace without end.</summary>
internal sealed class CrashingWriter : IDisposable
{
    private readonly Process _process;

    private CrashingWriter(Process process) => _process = process;

    /// <summary>Starts it. Under a shell where <paramref name="limits"/> is given, which is run before.</summary>
    public static CrashingWriter Start(string folder, int seed, string? limits = null)
    {
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        string[] command =
        [
            dotnet,
            "exec",
            Path.Combine(TestContext.CurrentContext.TestDirectory, "Zindan.Workspace.Crash.dll"),
            folder,
            seed.ToString(CultureInfo.InvariantCulture),
        ];
        if (limits is not null)
        {
            command = ["/bin/sh", "-c", limits + "; exec \"$0\" \"$@\"", .. command];
        }

        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true };
        return new CrashingWriter(Process.Start(start) ?? throw new InvalidOperationException("The writer did not start"));
    }

    /// <summary>The next line it prints, or null when it has ended.</summary>
    public string? ReadLine() => _process.StandardOutput.ReadLine();

    /// <summary>Ends it as a power cut would, and gives the lines that it had printed and nobody read.</summary>
    public List<string> Kill()
    {
        _process.Kill();
        var rest = new List<string>();
        while (ReadLine() is { } line)
        {
            rest.Add(line);
        }

        _process.WaitForExit();
        return rest;
    }

    public int WaitForExit()
    {
        _process.WaitForExit();
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }
}
