namespace Zindan.Sources;

/// <summary>Limits for reading articles. The defaults suit news; <see cref="Validate"/> names a value out of its range.</summary>
public sealed record SourceOptions
{
    /// <summary>The most bytes an article may have: a file, one line of JSON Lines, or an answer of the network after decompression. 1 KB to 1 GB; 5 MB by default.</summary>
    public int MaximumBytes { get; init; } = 5 * 1024 * 1024;

    /// <summary>How long one request may take, headers and body. 0.1 s to 5 min; 15 s by default.</summary>
    public TimeSpan RequestTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How many times a request that failed for a passing reason is sent again. 0 to 10; 3 by default.</summary>
    public int Retries { get; init; } = 3;

    /// <summary>The wait before the first retry, doubled each time. 1 ms to 1 min; 1 s by default.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How many redirects are followed, one after the other. 0 to 20; 5 by default.</summary>
    public int MaximumRedirects { get; init; } = 5;

    /// <summary>Throws where a value is out of its range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It names the setting, the value and the range.</exception>
    public void Validate()
    {
        Require(nameof(MaximumBytes), MaximumBytes, 1024, 1024 * 1024 * 1024);
        Require(nameof(RequestTimeout), RequestTimeout, TimeSpan.FromSeconds(0.1), TimeSpan.FromMinutes(5));
        Require(nameof(Retries), Retries, 0, 10);
        Require(nameof(RetryDelay), RetryDelay, TimeSpan.FromMilliseconds(1), TimeSpan.FromMinutes(1));
        Require(nameof(MaximumRedirects), MaximumRedirects, 0, 20);
    }

    private static void Require<T>(string name, T value, T lowest, T highest)
        where T : IComparable<T>
    {
        if (value.CompareTo(lowest) < 0 || value.CompareTo(highest) > 0)
        {
            throw new ArgumentOutOfRangeException(name, value, $"{name} must be from {lowest} to {highest}.");
        }
    }
}
