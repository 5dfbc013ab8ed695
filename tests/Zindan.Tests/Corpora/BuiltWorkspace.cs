using Zindan.Building;
using Zindan.Core.Articles;
using Zindan.Core.Graphs;
using Zindan.Graph.Export;
using Zindan.Resolution;
using Zindan.Sources;
using Zindan.Tests.Running;
using Zindan.Workspace;

namespace Zindan.Tests.Corpora;

/// <summary>A workspace in a folder of its own, filled by the program's own pipeline: the real reader, resolver, projection and files.</summary>
internal sealed class BuiltWorkspace : IDisposable
{
    private static readonly CurrentReader Reader = new();
    private static readonly EntityResolver Resolver = EntityResolver.Create();
    private readonly TemporaryFolder _folder = new();
    private readonly WorkspaceStore _workspace;
    private readonly GraphBuilder _builder = new(Resolver, cut: 0);

    public BuiltWorkspace() => _workspace = WorkspaceStore.Open(_folder.PathOf("workspace"), TimeProvider.System);

    public long Generation => _workspace.Generation;

    public KnowledgeGraph Graph => _workspace.Graph;

    /// <summary>A workspace that took the articles in, in the order given.</summary>
    public static async Task<BuiltWorkspace> OfAsync(IEnumerable<Article> articles, int threads = 1)
    {
        var workspace = new BuiltWorkspace();
        await workspace.BuildAsync(articles, threads);
        return workspace;
    }

    public async Task<(Intake Intake, GraphUpdate Update)> BuildAsync(IEnumerable<Article> articles, int threads = 1)
    {
        var items = articles.Select(article => (SourceItem)new SourcedArticle(article.Id, article)).ToAsyncEnumerable();
        var intake = await new ArticleIntake(_workspace, Reader, threads).TakeAsync(items, new NoProgress(), CancellationToken.None);
        return (intake, Update());
    }

    public void Remove(string articleId)
    {
        _workspace.Remove(articleId);
        Update();
    }

    /// <summary>Every byte of the export as JSON.</summary>
    public byte[] Export()
    {
        using var content = new MemoryStream();
        foreach (var part in GraphExport.Parts(GraphFormat.Json))
        {
            part.Write(_workspace.Graph, content);
        }

        return content.ToArray();
    }

    /// <summary>Whether a further build would find the graph as it is without resolving anything.</summary>
    public bool IsKnownToBeCurrent() => ReferenceEquals(Update().Graph, _workspace.Graph);

    public void Dispose()
    {
        _workspace.Dispose();
        _folder.Dispose();
    }

    private GraphUpdate Update() => _builder.Update(_workspace);

    private sealed class NoProgress : IIntakeProgress
    {
        public void Met(SourceItem item) { }
    }
}
