using System.CommandLine;
using System.CommandLine.Help;
using Zindan.Commands.Judging;
using Zindan.Commands.Neo4j;

namespace Zindan.Commands;

/// <summary>The whole command line: every command of the program under one name.</summary>
public static class ZindanCommand
{
    /// <summary>The program's name as a user types it.</summary>
    public const string ProgramName = "zindan";

    private const string Description =
        "Reads news articles on prison breaks and the violence around them, and builds a knowledge graph of people, groups, prisons and events "
        + "in which every fact carries the sentence that proves it.";

    /// <summary>A fresh command line that acts in <paramref name="surroundings"/>.</summary>
    public static Command Create(ProgramSurroundings surroundings)
    {
        var root = new FirstCommand(ProgramName, Description, surroundings)
        {
            new BuildCommand(surroundings),
            new ReadCommand(surroundings),
            new ExportCommand(surroundings),
            new InfoCommand(surroundings),
            new RemoveCommand(surroundings),
            new WatchCommand(surroundings),
            new ExplainCommand(surroundings),
            new ReviewCommand(surroundings),
            new RuleCommand(surroundings),
            new RulingsCommand(surroundings),
            new QueryCommand(surroundings),
            new CypherCommand(surroundings),
            new PushCommand(surroundings),
            new VerifyCommand(surroundings),
            new StatusCommand(surroundings),
            new SchemaCommand(surroundings),
            new BrowseCommand(surroundings),
        };
        var help = new HelpOption { Description = "Show help, with examples." };
        var usual = (HelpAction)help.Action!;
        usual.MaxWidth = surroundings.Console.Width;
        help.Action = new ExampleHelp(usual, Invocation.Prefix(surroundings));
        root.Add(help);
        root.Add(new VersionOption { Description = "Show the version." });
        return root;
    }
}
