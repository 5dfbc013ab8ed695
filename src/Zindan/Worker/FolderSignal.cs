using System.Threading.Channels;

namespace Zindan.Worker;

/// <summary>Says that something below a folder changed, by the file system's own messages. It says neither what nor how often.</summary>
internal sealed class FolderSignal : IDisposable
{
    // Someone who writes without a pause must not keep the worker from reading for ever.
    private const int MostPostponements = 20;
    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );

    private readonly FileSystemWatcher _watcher;
    private readonly TimeProvider _clock;

    public FolderSignal(string folder, TimeProvider clock)
    {
        _clock = clock;
        _watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        _watcher.Changed += (_, _) => Signal();
        _watcher.Created += (_, _) => Signal();
        _watcher.Deleted += (_, _) => Signal();
        _watcher.Renamed += (_, _) => Signal();
        // Too many changes at once: the whole folder is looked through anyway.
        _watcher.Error += (_, _) => Signal();
        _watcher.EnableRaisingEvents = true;
    }

    /// <summary>Waits for a change and then for quiet, or until <paramref name="longest"/> is over.</summary>
    public async Task WaitAsync(TimeSpan longest, TimeSpan quiet, CancellationToken cancellationToken)
    {
        if (!await ChangedWithinAsync(longest, cancellationToken))
        {
            return;
        }

        for (var i = 0; i < MostPostponements && await ChangedWithinAsync(quiet, cancellationToken); i++) { }
    }

    public void Dispose() => _watcher.Dispose();

    private async Task<bool> ChangedWithinAsync(TimeSpan time, CancellationToken cancellationToken)
    {
        using var deadline = new CancellationTokenSource(time, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            return await _changes.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }

    private void Signal() => _changes.Writer.TryWrite(true);
}
