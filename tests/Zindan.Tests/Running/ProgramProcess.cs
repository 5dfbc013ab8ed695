using System.Diagnostics;
using System.Globalization;

namespace Zindan.Tests.Running;

/// <summary>The program as a process of its own, for what only a process has: signals, pipes, being killed.</summary>
internal sealed class ProgramProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _error;
    private readonly Lock _lock = new();
    private readonly List<string> _lines = [];
    private readonly Task _reading;

    private ProgramProcess(Process process)
    {
        _process = process;
        _error = process.StandardError.ReadToEndAsync();
        _reading = ReadLinesAsync();
    }

    /// <summary>The lines printed so far.</summary>
    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (_lock)
            {
                return [.. _lines];
            }
        }
    }

    /// <summary>Starts the program in a folder.</summary>
    public static ProgramProcess Start(string folder, IReadOnlyDictionary<string, string> variables, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Zindan.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return new ProgramProcess(Process.Start(start)!);
    }

    /// <summary>Waits until a line holds <paramref name="text"/>; fails the test where the program ends first or a minute passes.</summary>
    public async Task<string> LineWithAsync(string text)
    {
        var deadline = TimeSpan.FromMinutes(1);
        for (var waited = TimeSpan.Zero; waited < deadline; waited += TimeSpan.FromMilliseconds(20))
        {
            if (Lines.FirstOrDefault(line => line.Contains(text, StringComparison.Ordinal)) is { } line)
            {
                return line;
            }

            if (_process.HasExited && _reading.IsCompleted)
            {
                break;
            }

            await Task.Delay(20);
        }

        throw new AssertionException($"'{text}' was not printed, but:\n{string.Join('\n', Lines)}");
    }

    /// <summary>Sends a signal by its name ("TERM").</summary>
    public async Task SignalAsync(string name)
    {
        using var kill = Process.Start("kill", ["-" + name, _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }

    /// <summary>Waits for the end.</summary>
    public async Task<ProgramRun> EndAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        await _process.WaitForExitAsync(limit.Token);
        await _reading;
        return new ProgramRun(_process.ExitCode, string.Join('\n', Lines), await _error);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private async Task ReadLinesAsync()
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            lock (_lock)
            {
                _lines.Add(line);
            }
        }
    }
}
