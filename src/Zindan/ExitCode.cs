namespace Zindan;

/// <summary>What the program tells the shell that started it.</summary>
public static class ExitCode
{
    /// <summary>All went well.</summary>
    public const int Success = 0;

    /// <summary>Something failed that nobody foresaw; the message says what.</summary>
    public const int Failure = 1;

    /// <summary>The command line or a setting is wrong; nothing was done.</summary>
    public const int WrongUsage = 2;

    /// <summary>The command went through, but some articles could not be read; each was named.</summary>
    public const int SomeArticlesFailed = 3;

    /// <summary>Stopped by Ctrl-C: 128 and the number of the signal, as shells expect.</summary>
    public const int Stopped = 130;

    /// <summary>Stopped by a request to end, SIGTERM, in the middle of its work.</summary>
    public const int Terminated = 143;
}
