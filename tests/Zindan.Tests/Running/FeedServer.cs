using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Zindan.Tests.Running;

/// <summary>A feed on this machine that says when nothing changed.</summary>
internal sealed class FeedServer : IDisposable
{
    private const string Tag = "\"one\"";
    private readonly HttpListener _listener = new();
    private int _answers;
    private int _unchangedAnswers;

    public FeedServer(string feed)
    {
        Address = $"http://localhost:{FreePort()}/feed.xml";
        _listener.Prefixes.Add(Address.Replace("feed.xml", "", StringComparison.Ordinal));
        _listener.Start();
        _ = AnswerAsync(Encoding.UTF8.GetBytes(feed));
    }

    public string Address { get; }

    /// <summary>How many visits there were.</summary>
    public int Answers => Volatile.Read(ref _answers);

    /// <summary>How many visitors were told that nothing changed.</summary>
    public int UnchangedAnswers => Volatile.Read(ref _unchangedAnswers);

    public void Dispose() => _listener.Close();

    private async Task AnswerAsync(byte[] feed)
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            Interlocked.Increment(ref _answers);
            context.Response.Headers["ETag"] = Tag;
            if (context.Request.Headers["If-None-Match"] == Tag)
            {
                Interlocked.Increment(ref _unchangedAnswers);
                context.Response.StatusCode = (int)HttpStatusCode.NotModified;
            }
            else
            {
                context.Response.ContentType = "application/rss+xml; charset=utf-8";
                await context.Response.OutputStream.WriteAsync(feed);
            }

            context.Response.Close();
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
