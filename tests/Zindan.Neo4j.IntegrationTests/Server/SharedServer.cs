using Zindan.Neo4j.IntegrationTests.Server;

/// <summary>The one server of all tests that do not break it. Started for the first that asks, stopped after the last.</summary>
[SetUpFixture]
#pragma warning disable CA1050 // Outside of any namespace, so that it holds for the whole assembly.
public sealed class SharedServer
#pragma warning restore CA1050
{
    private static Neo4jServer? _own;

    /// <summary>The address of its HTTP interface; the test is skipped where there is none. The first who asks starts the server.</summary>
    internal static string Address
    {
        get
        {
            if (Neo4jInstallation.Address is { } given)
            {
                return given;
            }

            if (Neo4jInstallation.Script is null)
            {
                Assert.Ignore(Neo4jInstallation.WhyNot);
            }

            return (_own ??= Neo4jServer.Start()).Address;
        }
    }

    /// <summary>The port of our own server's Bolt, or null where another server is used.</summary>
    internal static int? BoltPort => _own?.BoltPort;

    internal static string User => Neo4jInstallation.User;

    internal static string Password => _own is null ? Neo4jInstallation.Password : Neo4jServer.Password;

    [OneTimeTearDown]
    public void Stop() => _own?.Dispose();
}
