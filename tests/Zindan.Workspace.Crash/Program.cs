using System.Globalization;
using Zindan.Core.Articles;
using Zindan.Core.Entities;
using Zindan.Core.Graphs;
using Zindan.Core.Readings;
using Zindan.Core.Text;
using Zindan.Workspace;
using Zindan.Workspace.Watching;

// Writes to a workspace without end, to be killed while it does: FOLDER SEED. After each commit its generation is printed.
// Whatever is committed fits together: the graph has just the articles that are there, and a watched file has the generation as its size.
var (folder, seed) = (args[0], int.Parse(args[1], CultureInfo.InvariantCulture));
try
{
    using var store = WorkspaceStore.Open(folder, TimeProvider.System);
    Console.WriteLine($"open {store.Generation}");
    while (true)
    {
        var generation = store.Generation + 1;
        var random = new Random(unchecked((int)(seed * 31 + generation)));
        for (var i = random.Next(1, 30); i > 0; i--)
        {
            var id = "a" + random.Next(60).ToString(CultureInfo.InvariantCulture);
            if (random.Next(4) == 0)
            {
                store.Remove(id);
            }
            else
            {
                var text = $"{id} at {generation} " + new string('x', random.Next(10) == 0 ? 300_000 : 2_000);
                var article = Article.Create(id, text, title: "Title");
                store.Put(article, ReadingOf(article), "1");
            }
        }

        store.SaveGraph(new KnowledgeGraph { Articles = [.. store.Articles] });
        store.Watch(new WatchedFile("state", generation, DateTimeOffset.UnixEpoch, []));
        store.Commit();
        Console.WriteLine($"committed {store.Generation}");
    }
}
catch (WorkspaceException failure)
{
    Console.WriteLine($"failed {failure.Message}");
    return 3;
}

static Reading ReadingOf(Article article) =>
    new()
    {
        Article = article.Header,
        Entities =
        [
            new Entity
            {
                Key = Entity.KeyOf(article.Id, EntityLabel.Person, new Span(0, 2)),
                Name = article.Text[..2],
                Attributes = new PersonAttributes(),
                Mentions = [new Mention(new Span(0, 2), article.Text[..2])],
            },
        ],
    };
