using Zindan.Graph.Ports;
using Zindan.Graph.Recipes;
using Zindan.Graph.Writing;
using Zindan.Neo4j;
using Zindan.Output;
using Zindan.Settings;
using Zindan.Workspace;

namespace Zindan.Databases;

/// <summary>The Neo4j that options and settings name, and what is needed to work with it.</summary>
internal sealed class Neo4jAccess : IAsyncDisposable
{
    private readonly ZindanSettings _settings;
    private readonly ProgramSurroundings _surroundings;

    private Neo4jAccess(
        Neo4jOptions options,
        IGraphDatabase database,
        RecipeCatalog recipes,
        ZindanSettings settings,
        ProgramSurroundings surroundings
    )
    {
        Options = options;
        Database = database;
        Recipes = recipes;
        _settings = settings;
        _surroundings = surroundings;
    }

    /// <summary>Which Neo4j.</summary>
    public Neo4jOptions Options { get; }

    /// <summary>The connection; nothing is sent before it is used.</summary>
    public IGraphDatabase Database { get; }

    /// <summary>The recipes built in, with those of the user's folder.</summary>
    public RecipeCatalog Recipes { get; }

    /// <summary>The access that <paramref name="given"/> or the settings name, or null where neither does.</summary>
    /// <exception cref="CommandException">The address, the password file or the recipe folder cannot be used.</exception>
    public static Neo4jAccess? Open(string? given, ZindanSettings settings, ProgramSurroundings surroundings)
    {
        var address = given is { Length: > 0 } ? given : settings.Neo4j.Address;
        if (string.IsNullOrWhiteSpace(address))
        {
            return null;
        }

        try
        {
            var options = new Neo4jOptions
            {
                Address = Neo4jAddress.Parse(address),
                Credentials = Credentials(settings.Neo4j, surroundings),
                Database = settings.Neo4j.Database,
                AllowPlain = settings.Neo4j.AllowPlain,
            };
            var database = Neo4jConnector.Connect(options, surroundings.Console.Note);
            return new Neo4jAccess(options, database, RecipesOf(settings, surroundings), settings, surroundings);
        }
        catch (FormatException wrong)
        {
            throw CommandException.Usage(wrong.Message);
        }
        catch (GraphDatabaseException refused)
        {
            throw CommandException.Usage(refused.Message);
        }
    }

    /// <summary>The recipes built in, with those of the folder that the settings name.</summary>
    /// <exception cref="CommandException">The folder or a recipe in it cannot be used.</exception>
    public static RecipeCatalog RecipesOf(ZindanSettings settings, ProgramSurroundings surroundings)
    {
        try
        {
            return settings.Neo4j.Recipes is { Length: > 0 } folder
                ? RecipeCatalog.Embedded.WithOverrides(surroundings.FullPath(folder))
                : RecipeCatalog.Embedded;
        }
        catch (RecipeException wrong)
        {
            throw CommandException.Usage(wrong.Message);
        }
    }

    /// <summary>A writer for the workspace.</summary>
    public GraphWriter Writer(WorkspaceStore workspace, GraphWriterOptions options, Action<WriterNotice> notify) =>
        new(
            Database,
            Recipes,
            GraphWriterIdentity.Of(workspace.Id, Environment.MachineName, workspace.Path),
            options with
            {
                ArticlesPerTransaction = _settings.Neo4j.ArticlesPerTransaction,
            },
            _surroundings.Clock,
            notify
        );

    /// <summary>Runs what speaks to the database; what goes wrong there becomes a message with advice, of which <paramref name="outlook"/> is the end.</summary>
    /// <exception cref="CommandException">The database failed or refused.</exception>
    public async Task<T> RunAsync<T>(Func<Task<T>> work, string? outlook = null)
    {
        try
        {
            return await work();
        }
        catch (GraphDatabaseException failure)
        {
            string?[] advice = [AdviceFor(failure), outlook];
            throw new CommandException(
                ExitCode.Failure,
                $"Neo4j {Options.Address}: {Printable.Line(failure.Message)}",
                Array.TrueForAll(advice, part => part is null) ? null : string.Join(' ', advice.Where(part => part is not null))
            );
        }
        catch (Exception refused) when (refused is GraphWriteException or LeaseLostException)
        {
            throw new CommandException(ExitCode.Failure, Printable.Line(refused.Message));
        }
        catch (RecipeException wrong)
        {
            throw CommandException.Usage(wrong.Message);
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Database.DisposeAsync();

    private static string? AdviceFor(GraphDatabaseException failure) =>
        failure.Kind switch
        {
            GraphErrorKind.Authentication =>
                "Give user and password by ZINDAN_NEO4J_USER and ZINDAN_NEO4J_PASSWORD, or the file of the password by ZINDAN_NEO4J_PASSWORD_FILE.",
            GraphErrorKind.Unavailable => "Is the server running, and is that its address? 'docker compose up neo4j' starts one.",
            GraphErrorKind.Forbidden => "Questions are asked in read mode: what writes needs --write.",
            _ => null,
        };

    private static Neo4jCredentials Credentials(Neo4jSettings settings, ProgramSurroundings surroundings)
    {
        if (settings.Token is { Length: > 0 } token)
        {
            return Neo4jCredentials.Bearer(token);
        }

        var password = settings.PasswordFile is { Length: > 0 } file ? FirstLine(surroundings.FullPath(file)) : settings.Password;
        return string.IsNullOrEmpty(password) ? Neo4jCredentials.None : Neo4jCredentials.Basic(settings.User, password);
    }

    private static string FirstLine(string path)
    {
        try
        {
            return File.ReadLines(path).FirstOrDefault() ?? "";
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw CommandException.Usage($"the password file cannot be read: {failure.Message}");
        }
    }
}
