using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Zindan.Graph.Ports;

namespace Zindan.Neo4j.QueryApi;

/// <summary>Sends requests to the HTTP interface of one server and turns failures of the network into errors of the port.</summary>
internal sealed class QueryApiClient : IDisposable
{
    public const string TypedJson = "application/vnd.neo4j.query";
    public const string AffinityHeader = "neo4j-cluster-affinity";

    private readonly HttpClient _client;
    private readonly Uri _server;

    public QueryApiClient(Neo4jOptions options, Uri server)
    {
        _server = server;
        var handler = new SocketsHttpHandler
        {
            ConnectTimeout = options.ConnectTimeout,
            PooledConnectionLifetime = TimeSpan.FromMinutes(10),
            AllowAutoRedirect = false,
            UseCookies = false,
        };
        _client = new HttpClient(handler) { Timeout = options.StatementTimeout };
        _client.DefaultRequestHeaders.Authorization = options.Credentials switch
        {
            { Scheme: "basic", User: var user, Secret: var password } => new AuthenticationHeaderValue(
                "Basic",
                Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}"))
            ),
            { Scheme: "bearer", Secret: var token } => new AuthenticationHeaderValue("Bearer", token),
            _ => null,
        };
    }

    /// <summary>Sends a request and returns when the head of the reply is there.</summary>
    public async Task<QueryApiReply> SendAsync(
        HttpMethod method,
        string path,
        byte[]? body,
        string? affinity,
        CancellationToken cancellationToken
    )
    {
        using var request = new HttpRequestMessage(method, new Uri(_server, path));
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(TypedJson));
        if (affinity is not null)
        {
            request.Headers.Add(AffinityHeader, affinity);
        }

        if (body is not null)
        {
            request.Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue(TypedJson) } };
        }

        return await TranslateAsync(
                async () =>
                    new QueryApiReply(
                        await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false),
                        _server
                    ),
                cancellationToken
            )
            .ConfigureAwait(false);
    }

    /// <summary>What stands at the root of the server: product, version, addresses.</summary>
    public Task<ServerIdentity> IdentifyAsync(CancellationToken cancellationToken) =>
        TranslateAsync(
            async () =>
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, _server);
                request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
                using var response = await _client.SendAsync(request, cancellationToken).ConfigureAwait(false);
                var text = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
                return DiscoveryDocument.Parse(text, _server);
            },
            cancellationToken
        );

    /// <summary>Runs something that reads from the network; what fails there becomes an error of the port.</summary>
    public async Task<T> TranslateAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        // HttpClient lets a SocketException through when the server hangs up between connecting and sending.
        catch (Exception exception) when (exception is HttpRequestException or IOException or SocketException or JsonException)
        {
            throw Neo4jErrors.Unavailable(_server, exception is JsonException ? null : exception);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new GraphDatabaseException(
                GraphErrorKind.Unavailable,
                $"{_server.GetLeftPart(UriPartial.Authority)} did not answer within {_client.Timeout.TotalSeconds:0} s",
                innerException: exception
            );
        }
    }

    public void Dispose() => _client.Dispose();
}
