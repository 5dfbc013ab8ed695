using System.CommandLine;
using Zindan.Output;

namespace Zindan.Commands;

/// <summary>The argument <c>PATH…</c>.</summary>
internal static class PathArgument
{
    /// <summary>Any number of paths and addresses; a mistyped option is not taken for one of them.</summary>
    public static Argument<string[]> Create(string description, ArgumentArity arity, ProgramSurroundings surroundings)
    {
        var paths = new Argument<string[]>("PATH") { Description = description, Arity = arity };
        paths.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.StartsWith('-')))
            {
                if (!Path.Exists(surroundings.FullPath(token.Value)))
                {
                    result.AddError($"there is no option {Printable.Line(token.Value)}, and no file of that name");
                }
            }
        });
        return paths;
    }
}
