using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Zindan.Output;

/// <summary>Where the program prints: results on the standard output, everything about the run on the standard error.</summary>
public sealed class ProgramConsole : IDisposable
{
    private const int PipedWidth = 100;
    private const int LeastWidth = 30;
    private readonly IAnsiConsole _results;
    private readonly IAnsiConsole _messages;

    private ProgramConsole(TextWriter @out, TextWriter error, IAnsiConsole results, IAnsiConsole messages, Stream? bytes)
    {
        Out = @out;
        Error = error;
        _results = results;
        _messages = messages;
        Bytes = bytes;
    }

    /// <summary>The standard output as text.</summary>
    public TextWriter Out { get; }

    /// <summary>The standard error as text.</summary>
    public TextWriter Error { get; }

    /// <summary>The standard output as bytes where there is one, for formats that are bytes.</summary>
    private Stream? Bytes { get; }

    /// <summary>Whether someone looks at the messages as they come, so that a progress bar may be drawn.</summary>
    public bool IsWatched => _messages.Profile.Out.IsTerminal && _messages.Profile.Capabilities.Interactive;

    /// <summary>The console of messages, for a live display.</summary>
    public IAnsiConsole Messages => _messages;

    /// <summary>Whether someone is there to answer a question with a key.</summary>
    public bool CanAsk => IsWatched && _results.Profile.Out.IsTerminal && !Console.IsInputRedirected;

    /// <summary>The columns that results may fill.</summary>
    public int Width => _results.Profile.Width;

    /// <summary>The console of the running process.</summary>
    public static ProgramConsole OfProcess()
    {
        var noColor = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var results = Terminal(Console.Out, Console.IsOutputRedirected, noColor);
        var messages = Terminal(Console.Error, Console.IsErrorRedirected, noColor);
        return new ProgramConsole(Console.Out, Console.Error, results, messages, Console.OpenStandardOutput());
    }

    /// <summary>A console that writes plain text into <paramref name="out"/> and <paramref name="error"/>.</summary>
    public static ProgramConsole Plain(TextWriter @out, TextWriter error, int width = PipedWidth) =>
        new(@out, error, PlainConsole(@out, width), PlainConsole(error, width), bytes: null);

    /// <summary>Prints a result.</summary>
    public void Show(IRenderable result)
    {
        if (_results.Profile.Capabilities.Ansi)
        {
            _results.Write(result);
            return;
        }

        // Tables are padded to their width: on a terminal nobody sees it, in files and pipes it is only noise.
        using var padded = new StringWriter { NewLine = "\n" };
        PlainConsole(padded, Width).Write(result);
        Out.Write(string.Join(Environment.NewLine, padded.ToString().Split('\n').Select(line => line.TrimEnd())));
    }

    /// <summary>Prints a line of results; empty for a blank line.</summary>
    public void Line(string text = "") => Out.WriteLine(text);

    /// <summary>Prints a format of bytes as it is.</summary>
    public async Task WriteAsync(ReadOnlyMemory<byte> utf8, CancellationToken cancellationToken)
    {
        await Out.FlushAsync(cancellationToken);
        if (Bytes is null)
        {
            await Out.WriteAsync(System.Text.Encoding.UTF8.GetString(utf8.Span).AsMemory(), cancellationToken);
            return;
        }

        await Bytes.WriteAsync(utf8, cancellationToken);
        await Bytes.FlushAsync(cancellationToken);
    }

    /// <summary>Asks until one of <paramref name="keys"/> is pressed; only where <see cref="CanAsk"/>.</summary>
    public char Ask(string question, string keys, CancellationToken cancellationToken)
    {
        Out.Write(question);
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var key = char.ToLowerInvariant(Console.ReadKey(intercept: true).KeyChar);
            if (keys.Contains(key, StringComparison.Ordinal))
            {
                Out.WriteLine(key);
                return key;
            }
        }
    }

    /// <summary>Says how the run goes, on a line.</summary>
    public void Note(string text) => Error.WriteLine(text);

    /// <summary>Says that something was skipped or is doubtful.</summary>
    public void Warn(string text) => Labelled("warning", text, new Style(Color.Yellow));

    /// <summary>Says that something could not be read and was left out.</summary>
    public void Skip(string text) => Labelled("skipped", text, new Style(Color.Yellow));

    /// <summary>Says what is wrong.</summary>
    public void Fail(string text) => Labelled("error", text, new Style(Color.Red));

    /// <summary>Says what the user can do about it.</summary>
    public void Advise(string text) => Labelled("  hint", text, new Style(Color.Blue));

    /// <inheritdoc/>
    public void Dispose() => Bytes?.Dispose();

    private void Labelled(string label, string text, Style style)
    {
        // In one piece: a live display may be below, and other threads may print too.
        var line = new Paragraph().Append(label + ": ", style).Append(text + Environment.NewLine);
        if (IsWatched)
        {
            _messages.Write(line);
        }
        else
        {
            Error.WriteLine($"{label}: {text}");
        }
    }

    private static IAnsiConsole Terminal(TextWriter writer, bool isRedirected, bool noColor)
    {
        if (isRedirected)
        {
            return PlainConsole(writer, PipedColumns());
        }

        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(writer),
                ColorSystem = noColor ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            }
        );
        console.Profile.Width = Math.Max(console.Profile.Width, LeastWidth);
        return console;
    }

    private static IAnsiConsole PlainConsole(TextWriter writer, int width)
    {
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(writer),
                Ansi = AnsiSupport.No,
                ColorSystem = ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
            }
        );
        console.Profile.Width = Math.Max(width, LeastWidth);
        return console;
    }

    private static int PipedColumns() =>
        int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var columns)
            ? columns
            : PipedWidth;
}
