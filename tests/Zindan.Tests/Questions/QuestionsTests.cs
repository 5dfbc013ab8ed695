using System.Text.Json.Nodes;
using Zindan.Core.Articles;
using Zindan.Core.Json;
using Zindan.Core.Readings;
using Zindan.Extraction;
using Zindan.Graph.Export;
using Zindan.Graph.Projection;
using Zindan.Resolution;
using Zindan.Settings;
using Zindan.Tests.Running;

namespace Zindan.Tests.Questions;

/// <summary>The questions of the shared data, asked of the export of the five articles there.</summary>
public sealed class QuestionsTests
{
    private const double Least = 0.5;
    private static readonly string Shared = Repository.PathOf("..", "shared");

    [Test]
    public void PerfectReadingsAnswerThemAll()
    {
        RequireShared();
        using var folder = new TemporaryFolder();
        ScorersKeys.WritePerfectReadings(Shared, folder.FullPath);
        var readings = Directory
            .EnumerateFiles(folder.FullPath, "*.json")
            .Order(StringComparer.Ordinal)
            .Select(path => ReadingKeys.Renew(ReadingJson.Parse(File.ReadAllBytes(path))));
        var (missing, forbidden, _) = Ask([.. readings]);
        Assert.Multiple(() =>
        {
            Assert.That(missing, Is.Empty);
            Assert.That(forbidden, Is.Empty);
        });
    }

    /// <summary>What the articles themselves give.</summary>
    [Test]
    public void OwnReadingsAnswerHalfAndNothingForbidden()
    {
        RequireShared();
        var reader = ArticleReader.Create();
        var readings = Directory
            .EnumerateFiles(Path.Combine(Shared, "articles"), "*.txt")
            .Order(StringComparer.Ordinal)
            .Select(path => Article.Create(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path)))
            .Select(article => ConfidenceCut.Apply(reader.Read(article), new ReadingSettings().Cut));
        var (missing, forbidden, wanted) = Ask([.. readings]);
        TestContext.Out.WriteLine($"{wanted - missing.Length} of {wanted} rows. Missing:\n{string.Join('\n', missing)}");
        Assert.Multiple(() =>
        {
            Assert.That(forbidden, Is.Empty);
            Assert.That((double)(wanted - missing.Length) / wanted, Is.GreaterThanOrEqualTo(Least));
        });
    }

    private static void RequireShared()
    {
        if (!File.Exists(Path.Combine(Shared, "gold", "queries.json")))
        {
            Assert.Ignore("The shared data beside the repository is not there: ../shared/gold/queries.json");
        }
    }

    private static (string[] Missing, string[] Forbidden, int Wanted) Ask(IReadOnlyCollection<Reading> readings)
    {
        using var content = new MemoryStream();
        JsonExport.Write(GraphProjector.Project(readings, EntityResolver.Create().Resolve(readings, [])), content);
        var keys = ScorersKeys.Of(Shared, content.ToArray());
        var answers = new GraphAnswers(ExportedGraph.Parse(content.ToArray()));
        var questions = JsonNode.Parse(File.ReadAllBytes(Path.Combine(Shared, "gold", "queries.json")))!["queries"]!
            .AsArray()
            .Select(json => new Question(json!, keys))
            .Select(question => (Question: question, Answers: answers.To(question.Id).ToArray()))
            .ToArray();
        return (
            [.. questions.SelectMany(pair => pair.Question.Missing(pair.Answers))],
            [.. questions.SelectMany(pair => pair.Question.Forbidden(pair.Answers))],
            questions.Sum(pair => pair.Question.Wanted)
        );
    }
}
