using Microsoft.Extensions.Hosting;

namespace Zindan.Worker;

/// <summary>A host that neither listens for signals nor prints: the program does both.</summary>
internal sealed class QuietLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
