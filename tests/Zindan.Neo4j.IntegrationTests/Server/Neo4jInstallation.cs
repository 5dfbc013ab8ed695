namespace Zindan.Neo4j.IntegrationTests.Server;

/// <summary>The Neo4j beside the repository, and the environment that names another one.</summary>
internal static class Neo4jInstallation
{
    public const string AddressVariable = "ZINDAN_TEST_NEO4J_ADDRESS";

    public static string? Address => Environment.GetEnvironmentVariable(AddressVariable);

    public static string User => Environment.GetEnvironmentVariable("ZINDAN_TEST_NEO4J_USER") ?? "neo4j";

    public static string Password => Environment.GetEnvironmentVariable("ZINDAN_TEST_NEO4J_PASSWORD") ?? "";

    /// <summary>The script that starts a server of our own, or null where it is not there.</summary>
    public static string? Script
    {
        get
        {
            var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Zindan.slnx")))
            {
                folder = folder.Parent;
            }

            var script = folder is null ? null : Path.Combine(folder.FullName, "..", "shared", "neo4j", "neo4j");
            return script is not null && File.Exists(script) && HasJava ? script : null;
        }
    }

    public static string WhyNot =>
        $"No Neo4j to test against: there is no ../shared/neo4j beside the repository or no Java on the path, and {AddressVariable} is not set";

    private static bool HasJava =>
        Environment.GetEnvironmentVariable("JAVA_HOME") is { Length: > 0 }
        || (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, "java")));
}
