namespace Zindan;

/// <summary>A command cannot go on for a reason that the user can understand and mend. The message is printed as it is, without a stack trace.</summary>
public sealed class CommandException : Exception
{
    /// <summary>Without a message.</summary>
    public CommandException()
        : this(Zindan.ExitCode.Failure, "the command failed") { }

    /// <summary>With what is wrong; the exit code is that of an unforeseen failure.</summary>
    public CommandException(string message)
        : this(Zindan.ExitCode.Failure, message) { }

    /// <summary>With what is wrong and the cause.</summary>
    public CommandException(string message, Exception innerException)
        : base(message, innerException) => ExitCode = Zindan.ExitCode.Failure;

    /// <summary>With what is wrong, what to do about it, and the exit code to end with.</summary>
    public CommandException(int exitCode, string message, string? advice = null)
        : base(message)
    {
        ExitCode = exitCode;
        Advice = advice;
    }

    /// <summary>One of <see cref="Zindan.ExitCode"/>.</summary>
    public int ExitCode { get; }

    /// <summary>What the user can do, as a sentence, or null.</summary>
    public string? Advice { get; }

    /// <summary>The command line or a setting is wrong.</summary>
    public static CommandException Usage(string message, string? advice = null) => new(Zindan.ExitCode.WrongUsage, message, advice);
}
