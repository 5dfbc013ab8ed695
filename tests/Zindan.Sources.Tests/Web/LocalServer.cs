using System.Net;
using System.Net.Sockets;

namespace Zindan.Sources.Tests.Web;

/// <summary>A server on the loopback address that answers as a test says and remembers what it was asked.</summary>
internal sealed class LocalServer : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Func<HttpListenerContext, Task> _answer;
    private readonly Task _loop;

    public LocalServer(Func<HttpListenerContext, Task> answer)
    {
        _answer = answer;
        Port = FreePort();
        // Any host name, for tests give the loopback address names of their own.
        _listener.Prefixes.Add($"http://*:{Port}/");
        _listener.Start();
        _loop = ServeAsync();
    }

    public int Port { get; }

    public List<string> Asked { get; } = [];

    public string Address(string path) => $"http://127.0.0.1:{Port}{path}";

    public static async Task AnswerAsync(HttpListenerContext context, byte[] body, string type, int status = 200)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        await context.Response.OutputStream.WriteAsync(body);
        context.Response.Close();
    }

    public static Task RedirectAsync(HttpListenerContext context, string location)
    {
        context.Response.StatusCode = 302;
        context.Response.AddHeader("Location", location);
        context.Response.Close();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        _listener.Close();
        _loop.Wait();
    }

    private async Task ServeAsync()
    {
        while (true)
        {
            try
            {
                var context = await _listener.GetContextAsync();
                Asked.Add(context.Request.RawUrl!);
                _ = _answer(context);
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                return;
            }
        }
    }

    private static int FreePort()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }
}
