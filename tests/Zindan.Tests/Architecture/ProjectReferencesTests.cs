namespace Zindan.Tests.Architecture;

/// <summary>What docs/architecture says of who may know whom.</summary>
public class ProjectReferencesTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Zindan.Core"] = [],
        ["Zindan.Language"] = ["Zindan.Core"],
        ["Zindan.Extraction"] = ["Zindan.Core", "Zindan.Language"],
        ["Zindan.Resolution"] = ["Zindan.Core"],
        ["Zindan.Graph"] = ["Zindan.Core"],
        ["Zindan.Sources"] = ["Zindan.Core"],
        ["Zindan.Workspace"] = ["Zindan.Core"],
        ["Zindan.Neo4j"] = ["Zindan.Core", "Zindan.Graph"],
        ["Zindan.Cypher"] = ["Zindan.Core", "Zindan.Graph"],
    };

    private static IEnumerable<string> Libraries => ProjectFile.All.Select(project => project.Name).Where(name => name != "Zindan");

    [TestCaseSource(nameof(Libraries))]
    public void KnowsOnlyWhatLiesBeforeItOnTheWay(string name)
    {
        Assert.That(Allowed, Contains.Key(name), "A new project needs its place in the architecture.");
        Assert.That(Project(name).Projects, Is.SubsetOf(Allowed[name]));
    }

    [Test]
    public void OnlyTheProgramJoinsThemAll() =>
        Assert.That(Project("Zindan").Projects, Is.EquivalentTo(Libraries), "The program is the composition root of every project.");

    [Test]
    public void TheDomainStandsOnNothing()
    {
        var core = Project("Zindan.Core");
        Assert.That(core.Projects.Concat(core.Packages), Is.Empty);
    }

    private static ProjectFile Project(string name) => ProjectFile.All.Single(project => project.Name == name);
}
