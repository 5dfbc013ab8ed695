using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Zindan.Neo4j.IntegrationTests.Server;

/// <summary>Stands between a client and a server, and can cut the wire, refuse, or change what passes.</summary>
internal sealed class CuttingProxy : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly int _serverPort;
    private int _requests;
    private volatile bool _isRefusing;

    public CuttingProxy(int serverPort)
    {
        _serverPort = serverPort;
        _listener.Start();
        _ = AcceptAsync();
    }

    public string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    /// <summary>Says of each request, counted from 1, what to do with its reply.</summary>
    public Func<int, string, ReplyFate> Fate { get; set; } = static (_, _) => ReplyFate.Pass;

    /// <summary>What replies to change, byte for byte.</summary>
    public (string From, string To)? Replacement { get; init; }

    /// <summary>Whether the server seems to be away.</summary>
    public bool IsRefusing
    {
        get => _isRefusing;
        set => _isRefusing = value;
    }

    public void Dispose()
    {
        _stop.Cancel();
        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // Disposed: nobody is listened to any longer.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            if (_isRefusing)
            {
                client.LingerState = new LingerOption(true, 0);
                return;
            }

            using var server = new TcpClient();
            try
            {
                await server.ConnectAsync(IPAddress.Loopback, _serverPort, _stop.Token);
                var fate = new Fates();
                await Task.WhenAny(
                    RequestsAsync(client.GetStream(), server.GetStream(), fate),
                    RepliesAsync(server.GetStream(), client, fate)
                );
            }
            catch (Exception exception)
                when (exception is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
            {
                // One of the two has gone: so does the connection.
            }
        }
    }

    private async Task RequestsAsync(NetworkStream from, NetworkStream to, Fates fates)
    {
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = await from.ReadAsync(buffer, _stop.Token)) > 0)
        {
            var text = Encoding.ASCII.GetString(buffer, 0, read);
            if (
                text.StartsWith("POST ", StringComparison.Ordinal)
                || text.StartsWith("DELETE ", StringComparison.Ordinal)
                || text.StartsWith("GET ", StringComparison.Ordinal)
            )
            {
                fates.Current = Fate(Interlocked.Increment(ref _requests), text[..text.IndexOf('\r', StringComparison.Ordinal)]);
            }

            if (_isRefusing)
            {
                return;
            }

            await to.WriteAsync(buffer.AsMemory(0, read), _stop.Token);
        }
    }

    private async Task RepliesAsync(NetworkStream from, TcpClient client, Fates fates)
    {
        var buffer = new byte[64 * 1024];
        var to = client.GetStream();
        int read;
        while ((read = await from.ReadAsync(buffer, _stop.Token)) > 0)
        {
            if (fates.Current != ReplyFate.Pass || _isRefusing)
            {
                // Half of the reply comes through, or none of it; then the wire is cut.
                await to.WriteAsync(buffer.AsMemory(0, fates.Current == ReplyFate.CutInTheMiddle ? read / 2 : 0), _stop.Token);
                client.LingerState = new LingerOption(true, 0);
                return;
            }

            var reply = buffer.AsMemory(0, read);
            if (Replacement is { } change)
            {
                reply = Encoding.Latin1.GetBytes(
                    Encoding.Latin1.GetString(reply.Span).Replace(change.From, change.To, StringComparison.Ordinal)
                );
            }

            await to.WriteAsync(reply, _stop.Token);
        }
    }

    private sealed class Fates
    {
        public ReplyFate Current { get; set; }
    }
}
