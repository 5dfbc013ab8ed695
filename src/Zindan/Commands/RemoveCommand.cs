using System.CommandLine;
using Zindan.Building;
using Zindan.Commands.Neo4j;
using Zindan.Databases;
using Zindan.Output;
using Zindan.Resolution;
using Zindan.Settings;
using Zindan.Workspace;

namespace Zindan.Commands;

/// <summary><c>remove ARTICLE…</c>: takes articles out of the workspace, and out of the graph all that they alone said.</summary>
internal sealed class RemoveCommand : ProgramCommand
{
    private const int MostSuggestions = 3;

    private readonly Argument<string[]> _articles = new("ARTICLE")
    {
        Description = "Ids of articles, as 'info --articles' lists them.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<bool> _all = AllOption.Create();
    private readonly Option<string?> _workspace = WorkspaceOption.Create();
    private readonly Option<string?> _neo4j = Neo4jOption.Create();

    /// <summary>Makes the command.</summary>
    public RemoveCommand(ProgramSurroundings surroundings)
        : base("remove", "Remove articles: the graph becomes the one that never read them.", surroundings)
    {
        Add(_articles);
        Add(_all);
        Add(_workspace);
        Add(_neo4j);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<CommandExample> Examples { get; } =
    [
        new("remove dushanbe-2010-blog", "the blog's claims leave the graph; what others say too stays"),
        new("remove dushanbe-2010-blog --neo4j bolt://localhost:7687", "and leave Neo4j with it"),
    ];

    private protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var settings = SettingsFile.Load(Surroundings);
        var folder = _workspace.PathOf(parsed, settings, Surroundings);
        Demand.Workspace(Surroundings, folder);
        await using var access = Neo4jAccess.Open(parsed.GetValue(_neo4j), settings, Surroundings);
        using var workspace = WorkspaceStore.Open(folder, Surroundings.Clock);
        string[] ids = [.. parsed.GetRequiredValue(_articles).Distinct(StringComparer.Ordinal)];
        DemandKnown(ids, workspace, Surroundings.Shown(folder));
        var delivery = new GraphDelivery(access, workspace, Surroundings);
        foreach (var id in ids)
        {
            workspace.Remove(id);
        }

        var builder = new GraphBuilder(EntityResolver.Create(), _all.CutOf(parsed, settings));
        var update = await builder.UpdateAsync(workspace, cancellationToken);
        Surroundings.Console.Line(
            $"{Wording.Count(ids.Length, "article")} removed; {Wording.Count(update.Graph.Articles.Length, "article")} left, with "
                + $"{Wording.Count(update.Graph.Entities.Length, "node")} and {Wording.Count(update.Graph.Relationships.Length, "relationship")}."
        );
        return await delivery.WriteAsync(cancellationToken) ? ExitCode.Success : ExitCode.SomeArticlesFailed;
    }

    private static void DemandKnown(string[] ids, WorkspaceStore workspace, string shown)
    {
        string[] known = [.. workspace.Articles.Select(article => article.Id)];
        string[] unknown = [.. ids.Except(known, StringComparer.Ordinal)];
        if (unknown.Length == 0)
        {
            return;
        }

        string[] similar =
        [
            .. known.Where(id => Array.Exists(unknown, name => Resembles(id, name))).Order(StringComparer.Ordinal).Take(MostSuggestions),
        ];
        throw CommandException.Usage(
            $"{shown} has no article with the id {Wording.List(unknown.Select(Printable.Line))}; nothing was removed",
            similar.Length == 0 ? "'info --articles' lists the ids." : $"Did you mean {Wording.List(similar.Select(Printable.Line))}?"
        );
    }

    // A path or file name in place of the id, or a part of it: what people type.
    private static bool Resembles(string id, string name) =>
        id.Contains(name, StringComparison.OrdinalIgnoreCase)
        || name.Contains(id, StringComparison.OrdinalIgnoreCase)
        || id.Contains(Path.GetFileNameWithoutExtension(name), StringComparison.OrdinalIgnoreCase);
}
