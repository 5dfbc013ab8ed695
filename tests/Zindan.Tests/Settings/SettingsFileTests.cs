using Zindan.Output;
using Zindan.Settings;
using Zindan.Tests.Running;

namespace Zindan.Tests.Settings;

public class SettingsFileTests
{
    [Test]
    public void HaveDefaultsWithoutAFile()
    {
        using var folder = new TemporaryFolder();
        Assert.That(Load(folder), Is.EqualTo(new ZindanSettings()).UsingPropertiesComparer());
    }

    [Test]
    public void ComeFromTheFile()
    {
        using var folder = new TemporaryFolder();
        folder.Write(
            "appsettings.json",
            """
            {
              "Logging": { "LogLevel": { "Default": "Debug" } },
              "Zindan": {
                "Workspace": "graphs/one",
                "Reading": { "Threads": 3, "Cut": 0.25 },
                "Watch": { "Feeds": ["https://example.org/feed.xml"], "Debounce": "00:00:05" }
              }
            }
            """
        );
        var settings = Load(folder);
        Assert.Multiple(() =>
        {
            Assert.That(settings.Workspace, Is.EqualTo("graphs/one"));
            Assert.That(settings.Reading, Is.EqualTo(new ReadingSettings { Threads = 3, Cut = 0.25 }));
            Assert.That(settings.Watch.Feeds, Is.EqualTo(["https://example.org/feed.xml"]));
            Assert.That(settings.Watch.Debounce, Is.EqualTo(TimeSpan.FromSeconds(5)));
        });
    }

    [TestCase("ZINDAN_WATCH_FEEDINTERVAL")]
    [TestCase("ZINDAN_WATCH_FEED_INTERVAL")]
    public void TheEnvironmentWinsOverTheFile(string variable)
    {
        using var folder = new TemporaryFolder();
        folder.Write("appsettings.json", """{ "Zindan": { "Watch": { "FeedInterval": "01:00:00" } } }""");
        Assert.That(Load(folder, (variable, "02:00:00")).Watch.FeedInterval, Is.EqualTo(TimeSpan.FromHours(2)));
    }

    [Test]
    public void AListIsSplitAtWhiteSpace()
    {
        using var folder = new TemporaryFolder();
        var settings = Load(folder, ("ZINDAN_WATCH_FEEDS", "https://example.org/a.xml  https://example.org/b.xml\n"));
        Assert.That(settings.Watch.Feeds, Is.EqualTo(["https://example.org/a.xml", "https://example.org/b.xml"]));
    }

    [TestCase("ZINDAN_TEST_NEO4J_ADDRESS", "x")]
    [TestCase("ZINDANE", "x")]
    public void OtherVariablesAreLeftAlone(string variable, string value)
    {
        using var folder = new TemporaryFolder();
        Assert.That(Load(folder, (variable, value)), Is.EqualTo(new ZindanSettings()).UsingPropertiesComparer());
    }

    [TestCase("ZINDAN_READING_THREADS", "many", "Reading:Threads")]
    [TestCase("ZINDAN_READING_THREADS", "-1", "Reading:Threads")]
    [TestCase("ZINDAN_READING_THREADS", "257", "Reading:Threads")]
    [TestCase("ZINDAN_READING_CUT", "1.5", "Reading:Cut")]
    [TestCase("ZINDAN_READING_CUT", "high", "Reading:Cut")]
    [TestCase("ZINDAN_READING_CUT", "NaN", "Reading:Cut")]
    [TestCase("ZINDAN_WATCH_DEBOUNCE", "2 s", "Watch:Debounce")]
    [TestCase("ZINDAN_WATCH_DEBOUNCE", "00:00:00", "Watch:Debounce")]
    [TestCase("ZINDAN_WATCH_RESCAN", "2.00:00:00", "Watch:Rescan")]
    [TestCase("ZINDAN_WATCH_FEEDINTERVAL", "00:00:30", "Watch:FeedInterval")]
    [TestCase("ZINDAN_WATCH_FEEDS", "example.org/feed", "Watch:Feeds")]
    [TestCase("ZINDAN_WATCH_FEEDS", "file:///etc/passwd", "Watch:Feeds")]
    [TestCase("ZINDAN_WORKSPACE", " ", "Workspace")]
    public void AWrongValueIsNamedWithItsSetting(string variable, string value, string setting)
    {
        using var folder = new TemporaryFolder();
        var failure = Assert.Throws<CommandException>(() => Load(folder, (variable, value)));
        Assert.Multiple(() =>
        {
            Assert.That(failure.ExitCode, Is.EqualTo(ExitCode.WrongUsage));
            Assert.That(failure.Message, Does.Contain($"the setting {setting} is '{value}'").And.Contain(variable));
        });
    }

    [TestCase("""{ "Zindan": { "Wach": { "Debounce": "00:00:05" } } }""", "Wach")]
    [TestCase("""{ "Zindan": { "Watch": { "Debunce": "00:00:05" } } }""", "Debunce")]
    public void AnUnknownSettingIsNamed(string file, string name)
    {
        using var folder = new TemporaryFolder();
        folder.Write("appsettings.json", file);
        var failure = Assert.Throws<CommandException>(() => Load(folder));
        Assert.That(failure.Message, Does.Contain(name).And.Contain("does not exist"));
    }

    [Test]
    public void AMalformedFileIsNamed()
    {
        using var folder = new TemporaryFolder();
        folder.Write("appsettings.json", "{ \"Zindan\": ");
        var failure = Assert.Throws<CommandException>(() => Load(folder));
        Assert.That(failure.Message, Does.Contain("appsettings.json"));
    }

    private static ZindanSettings Load(TemporaryFolder folder, params (string Name, string Value)[] variables)
    {
        using var console = ProgramConsole.Plain(TextWriter.Null, TextWriter.Null);
        return SettingsFile.Load(
            new ProgramSurroundings(
                console,
                folder.FullPath,
                variables.ToDictionary(variable => variable.Name, variable => variable.Value),
                TimeProvider.System
            )
        );
    }
}
