using System.CommandLine;

namespace Zindan.Commands;

/// <summary>A command of the program: what it is, how it is called, and examples that its help prints.</summary>
internal abstract class ProgramCommand : Command
{
    private protected ProgramCommand(string name, string description, ProgramSurroundings surroundings)
        : base(name, description)
    {
        Surroundings = surroundings;
        SetAction((parsed, cancellationToken) => RunAsync(parsed, cancellationToken));
    }

    /// <summary>Whole command lines with what each does, most useful first.</summary>
    public abstract IReadOnlyList<CommandExample> Examples { get; }

    /// <summary>What the help says behind the options, a paragraph each.</summary>
    public virtual IReadOnlyList<string> Remarks => [];

    /// <summary>What the exit code of failure means, where it means more than that something went wrong.</summary>
    public virtual string FailureMeaning => "unexpected failure";

    private protected ProgramSurroundings Surroundings { get; }

    private protected abstract Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken);
}
