using Zindan.Graph.Ports;

namespace Zindan.Neo4j.Tests;

public sealed class Neo4jAddressTests
{
    [TestCase("http://localhost:7474", "http://localhost:7474/")]
    [TestCase("https://x.example", "https://x.example/")]
    [TestCase("bolt://localhost", "http://localhost:7474/")]
    [TestCase("bolt://localhost:7687", "http://localhost:7474/")]
    [TestCase("neo4j://10.1.2.3:7687", "http://10.1.2.3:7474/")]
    [TestCase("neo4j+s://abc.databases.neo4j.io", "https://abc.databases.neo4j.io/")]
    [TestCase("neo4j+s://abc.databases.neo4j.io:7687", "https://abc.databases.neo4j.io/")]
    [TestCase("bolt://localhost:9999", null)]
    [TestCase("bolt+s://db.example", null)]
    [TestCase("neo4j+ssc://db.example", null)]
    public void IsTranslatedToHttpWhereThatIsCertain(string address, string? expected) =>
        Assert.That(Neo4jAddress.Parse(address).ToHttp()?.AbsoluteUri, Is.EqualTo(expected));

    [TestCase("localhost:7687")]
    [TestCase("ftp://localhost")]
    [TestCase("bolt://")]
    [TestCase("bolt://neo4j:secret-word@localhost")]
    [TestCase("http://localhost:7474/db/secret-word")]
    [TestCase("")]
    public void NamesWhatIsWrongAndNoSecret(string address)
    {
        var exception = Assert.Throws<FormatException>(() => Neo4jAddress.Parse(address))!;
        Assert.That(
            exception.Message,
            address.Contains('@', StringComparison.Ordinal) ? Does.Not.Contain("secret-word") : Does.Contain("Neo4j address")
        );
    }

    [TestCase("bolt://db.example:7687", false, false)]
    [TestCase("http://db.example:7474", false, false)]
    [TestCase("http://db.example:7474", true, true)]
    [TestCase("http://localhost:7474", false, true)]
    [TestCase("bolt://127.0.0.1", false, true)]
    [TestCase("https://db.example", false, true)]
    [TestCase("neo4j+s://db.example", false, true)]
    public async Task SendsNoPasswordInPlainTextToAnotherHost(string address, bool allowPlain, bool isAllowed)
    {
        var options = new Neo4jOptions
        {
            Address = Neo4jAddress.Parse(address),
            Credentials = Neo4jCredentials.Basic("neo4j", "secret-word"),
            AllowPlain = allowPlain,
        };
        if (isAllowed)
        {
            await using var database = Neo4jConnector.Connect(options);
            Assert.That(database, Is.Not.Null);
        }
        else
        {
            var exception = Assert.Throws<GraphDatabaseException>(() => Neo4jConnector.Connect(options))!;
            Assert.That(
                exception.Message,
                Does.Contain("plain text").And.Contain("ZINDAN_NEO4J_ALLOW_PLAIN").And.Not.Contain("secret-word")
            );
        }
    }

    [Test]
    public async Task SaysOnceThatAnAddressIsTranslated()
    {
        if (Neo4jConnector.HasDriver)
        {
            Assert.Ignore("With the official driver nothing is translated");
        }

        var notices = new List<string>();
        await using var database = Neo4jConnector.Connect(
            new Neo4jOptions { Address = Neo4jAddress.Parse("bolt://localhost:7687") },
            notices.Add
        );
        Assert.That(notices.Single(), Does.Contain("http://localhost:7474"));
        Assert.That(
            () => Neo4jConnector.Connect(new Neo4jOptions { Address = Neo4jAddress.Parse("bolt://localhost:9999") }),
            Throws.TypeOf<GraphDatabaseException>().With.Message.Contains("-p:Neo4jDriver=true")
        );
    }

    [Test]
    public void CredentialsShowNoSecret() =>
        Assert.That(
            $"{Neo4jCredentials.Basic("neo4j", "secret-word")} {Neo4jCredentials.Bearer("secret-token")} {new Neo4jOptions { Address = Neo4jAddress.Parse("bolt://x"), Credentials = Neo4jCredentials.Basic("a", "secret-word") }}",
            Does.Not.Contain("secret")
        );
}
