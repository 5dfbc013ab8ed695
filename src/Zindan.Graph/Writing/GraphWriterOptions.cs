namespace Zindan.Graph.Writing;

/// <summary>How the writer writes and how long it tries.</summary>
public sealed record GraphWriterOptions
{
    /// <summary>How many articles may share a transaction, 1 or more. Each is whole in it; more are faster where many come at once.</summary>
    public int ArticlesPerTransaction { get; init; } = 1;

    /// <summary>How many rows go with one statement at most, 1 or more. A large article takes several statements, in one transaction.</summary>
    public int RowsPerStatement { get; init; } = 1000;

    /// <summary>How long the lease lasts after each transaction, at least a second. A writer that is gone blocks others, on other machines, for so long.</summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How often a transaction is tried again after a failure that may pass, 0 or more.</summary>
    public int Retries { get; init; } = 6;

    /// <summary>How long to wait before the first repetition; doubled, with jitter, before each further one. More than zero.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest wait before a repetition.</summary>
    public TimeSpan LongestRetryDelay { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long one try of a transaction may take.</summary>
    public TimeSpan TransactionTimeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>After so many failures in a row the server is left alone for <see cref="BreakDuration"/>; 2 or more.</summary>
    public int FailuresBeforeBreak { get; init; } = 10;

    /// <summary>How long the server is left alone; at least half a second.</summary>
    public TimeSpan BreakDuration { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long to wait for a lease that another writer holds; zero refuses at once.</summary>
    public TimeSpan LeaseWait { get; init; } = TimeSpan.Zero;

    /// <summary>Whether to take a graph over that another workspace owns.</summary>
    public bool Adopt { get; init; }

    /// <summary>For a worker: it never gives up while the server is away or another writer is at work.</summary>
    public static GraphWriterOptions Patient { get; } = new() { Retries = int.MaxValue, LeaseWait = TimeSpan.MaxValue };
}
