using System.Diagnostics;
using System.Globalization;

namespace Zindan.Neo4j.IntegrationTests.Server;

/// <summary>A Neo4j of our own in a folder of its own; it ends with the test, whatever happens.</summary>
internal sealed class Neo4jServer : IDisposable
{
    public const string Password = "prison-break";

    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(2);

    private readonly string _home;
    private readonly bool _ownsHome;
    private readonly string[] _settings;

    private Neo4jServer(string home, bool ownsHome, string[] settings)
    {
        _home = home;
        _ownsHome = ownsHome;
        _settings = settings;
    }

    public int HttpPort { get; private set; }

    public int BoltPort { get; private set; }

    public string Address => $"http://127.0.0.1:{HttpPort}";

    /// <summary>Starts a server with an empty database; the test is skipped where there is none to start.</summary>
    public static Neo4jServer Start(string? home = null, params string[] settings)
    {
        if (Neo4jInstallation.Script is null)
        {
            Assert.Ignore("No Neo4j to start: there is no ../shared/neo4j beside the repository, or no Java on the path");
        }

        var server = new Neo4jServer(home ?? Directory.CreateTempSubdirectory("zindan-neo4j-").FullName, home is null, settings);
        try
        {
            server.Start();
            return server;
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }

    /// <summary>Starts the server again on the same ports and data.</summary>
    public void Start()
    {
        var arguments = new List<string>
        {
            "start",
            _home,
            "--bolt",
            BoltPort.ToString(CultureInfo.InvariantCulture),
            "--http",
            HttpPort.ToString(CultureInfo.InvariantCulture),
            "--password",
            Password,
            "--heap",
            "384m",
            "--pagecache",
            "64m",
        };
        foreach (var setting in _settings)
        {
            arguments.AddRange(["--set", setting]);
        }

        RunOnFreePorts([.. arguments]);
        var ports = File.ReadAllLines(Path.Combine(_home, "ports"))
            .Select(line => line.Split('='))
            .ToDictionary(pair => pair[0], pair => int.Parse(pair[1], CultureInfo.InvariantCulture));
        (HttpPort, BoltPort) = (ports["http"], ports["bolt"]);
    }

    public void Stop() => Run(["stop", _home], mustSucceed: true);

    /// <summary>Ends the server at once, as a power cut would.</summary>
    public void Kill() => Run(["kill", _home], mustSucceed: true);

    public void Dispose()
    {
        Run(["kill", _home], mustSucceed: false);
        if (_ownsHome)
        {
            Directory.Delete(_home, recursive: true);
        }
    }

    // A killed server's ports are not free at once, and it must come back on the same ones.
    private static void RunOnFreePorts(string[] arguments)
    {
        for (var waited = TimeSpan.Zero; ; waited += s_pause)
        {
            try
            {
                Run(arguments, mustSucceed: true);
                return;
            }
            catch (InvalidOperationException taken)
                when (taken.Message.Contains("in use", StringComparison.Ordinal) && waited < TimeSpan.FromSeconds(90))
            {
                Thread.Sleep(s_pause);
            }
        }
    }

    private static void Run(string[] arguments, bool mustSucceed)
    {
        var log = Path.GetTempFileName();
        try
        {
            // The server outlives the script and would keep a pipe open: its output goes to a file.
            var start = new ProcessStartInfo("bash") { UseShellExecute = false };
            foreach (
                var argument in (string[])
                    ["-c", "log=$1; shift; exec \"$@\" >\"$log\" 2>&1", "neo4j", log, Neo4jInstallation.Script!, .. arguments]
            )
            {
                start.ArgumentList.Add(argument);
            }

            using var process = Process.Start(start)!;
            process.WaitForExit();
            if (mustSucceed && process.ExitCode != 0)
            {
                throw new InvalidOperationException($"neo4j {arguments[0]} failed: {File.ReadAllText(log)}");
            }
        }
        finally
        {
            File.Delete(log);
        }
    }
}
