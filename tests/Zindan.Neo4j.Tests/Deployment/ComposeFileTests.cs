using YamlDotNet.RepresentationModel;

namespace Zindan.Neo4j.Tests.Deployment;

public sealed class ComposeFileTests
{
    private static readonly DirectoryInfo Root = FindRoot();

    [Test]
    public void StartsTheNeo4jThatTheTestsRunAgainst() =>
        Assert.That(Text("services", "neo4j", "image"), Is.EqualTo("neo4j:5.26.29-community"));

    [Test]
    public void TakesThePasswordFromTheEnvironmentForBoth()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Text("services", "neo4j", "environment", "NEO4J_AUTH"), Does.StartWith("neo4j/${NEO4J_PASSWORD"));
            Assert.That(Text("services", "worker", "environment", "ZINDAN_NEO4J_PASSWORD"), Does.StartWith("${NEO4J_PASSWORD"));
        });
    }

    [Test]
    public void OpensNoPortToTheNetwork() =>
        Assert.That(Sequence("services", "neo4j", "ports"), Is.Not.Empty.And.All.StartsWith("127.0.0.1:"));

    [Test]
    public void ChecksTheHealthWithoutCurlWhichTheImageLacks()
    {
        var test = string.Join(' ', Sequence("services", "neo4j", "healthcheck", "test"));
        Assert.That(test, Does.Contain("wget -qO /dev/null http://localhost:7474").And.Not.Contain("curl"));
        Assert.That(Text("services", "worker", "depends_on", "neo4j", "condition"), Is.EqualTo("service_healthy"));
    }

    [Test]
    public void RunsTheWorkerWithoutRights()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Text("services", "worker", "read_only"), Is.EqualTo("true"));
            Assert.That(Sequence("services", "worker", "cap_drop"), Is.EqualTo(new[] { "ALL" }));
            Assert.That(Sequence("services", "worker", "security_opt"), Does.Contain("no-new-privileges:true"));
            Assert.That(Dockerfile(), Does.Contain("USER $APP_UID").And.Contain("-p:Neo4jDriver=true"));
        });
    }

    [Test]
    public void MountsTheInboxAndKeepsWhatMustLast()
    {
        var volumes = Sequence("services", "worker", "volumes");
        var declared = ((YamlMappingNode)Node("volumes"))
            .Children.Keys.Select(key => ((YamlScalarNode)key).Value!)
            .ToHashSet(StringComparer.Ordinal);
        var named = volumes
            .Concat(Sequence("services", "neo4j", "volumes"))
            .Select(volume => volume.Split(':')[0])
            .Where(name => char.IsAsciiLetterLower(name[0]));
        Assert.Multiple(() =>
        {
            Assert.That(volumes, Has.Some.EndsWith("./samples/articles}:/inbox:ro"));
            Assert.That(Sequence("services", "neo4j", "volumes"), Has.Some.EndsWith(":/data"));
            Assert.That(named, Is.SubsetOf(declared));
        });
    }

    [Test]
    public void AllowsThePlainPasswordOnItsOwnNetworkAlone()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Text("services", "worker", "environment", "ZINDAN_NEO4J_ALLOW_PLAIN"), Is.EqualTo("true"));
            Assert.That(Text("services", "worker", "environment", "ZINDAN_NEO4J_ADDRESS"), Is.EqualTo("bolt://neo4j:7687"));
            Assert.That(Sequence("services", "worker", "networks"), Is.EqualTo(Sequence("services", "neo4j", "networks")));
        });
    }

    [Test]
    public void NamesWhatTheDockerfileCopies()
    {
        var copied = Dockerfile()
            .Split('\n')
            .Where(line => line.StartsWith("COPY ", StringComparison.Ordinal) && !line.Contains("--from", StringComparison.Ordinal))
            .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..^1]);
        Assert.That(copied.Where(path => !Path.Exists(Path.Combine(Root.FullName, path))), Is.Empty);
    }

    private static string Dockerfile() => File.ReadAllText(Path.Combine(Root.FullName, "Dockerfile"));

    private static string Text(params string[] path) => ((YamlScalarNode)Node(path)).Value!;

    private static string[] Sequence(params string[] path) =>
        [.. ((YamlSequenceNode)Node(path)).Select(item => ((YamlScalarNode)item).Value!)];

    private static YamlNode Node(params string[] path)
    {
        var stream = new YamlStream();
        using var reader = File.OpenText(Path.Combine(Root.FullName, "docker-compose.yml"));
        stream.Load(reader);
        return path.Aggregate(stream.Documents[0].RootNode, (node, key) => node[key]);
    }

    private static DirectoryInfo FindRoot()
    {
        var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Zindan.slnx")))
        {
            folder = folder.Parent;
        }

        return folder;
    }
}
