namespace Zindan.Commands;

/// <summary>An example of a command's help.</summary>
/// <param name="Line">The command line behind the program's name, as one would type it.</param>
/// <param name="Purpose">What it does, a few words.</param>
public sealed record CommandExample(string Line, string Purpose);
