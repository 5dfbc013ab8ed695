using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using Polly;
using Polly.Retry;
using Polly.Timeout;
using Zindan.Sources.Feeds;

namespace Zindan.Sources.Web;

/// <summary>
/// Fetches an address that the user named. Redirects are followed by hand: each must lead to http(s) on a public address, and the connection
/// is made to the very address that was checked, so a name that changes its mind between two look-ups gains nothing.
/// </summary>
internal sealed class WebFetcher : IDisposable
{
    private const int BufferBytes = 64 * 1024;
    private static readonly TimeSpan s_longestWait = TimeSpan.FromMinutes(1);

    private readonly SourceOptions _options;
    private readonly NetworkAccess _access;
    private readonly ResiliencePipeline<FetchedContent> _pipeline;

    // Two clients, for a connection that was opened for the address asked for must not serve a redirect.
    private readonly HttpClient _asked;
    private readonly HttpClient _redirected;

    public WebFetcher(SourceOptions options, TimeProvider? timeProvider = null, NetworkAccess? access = null)
    {
        _options = options;
        _access = access ?? NetworkAccess.Default;
        _asked = Client(_ => true);
        _redirected = Client(_access.IsPublic);
        _pipeline = Pipeline(options, timeProvider ?? TimeProvider.System);
    }

    /// <summary>The address without the user's name and password.</summary>
    public static string Shown(Uri address) =>
        string.IsNullOrEmpty(address.UserInfo)
            ? address.OriginalString
            : new UriBuilder(address) { UserName = "", Password = "" }
                .Uri
                .AbsoluteUri;

    /// <summary>Fetches an address.</summary>
    /// <exception cref="FetchException">Nothing came of it.</exception>
    public async Task<FetchedContent> FetchAsync(Uri address, FeedState? state, CancellationToken cancellationToken)
    {
        try
        {
            return await _pipeline
                .ExecuteAsync(async token => await FollowAsync(address, state, token).ConfigureAwait(false), cancellationToken)
                .ConfigureAwait(false);
        }
        catch (TimeoutRejectedException exception)
        {
            throw new FetchException(
                ProblemKind.Unreachable,
                FormattableString.Invariant($"did not answer within {exception.Timeout.TotalSeconds:0.#} seconds"),
                "Try again later."
            );
        }
    }

    public void Dispose()
    {
        _asked.Dispose();
        _redirected.Dispose();
    }

    private async Task<FetchedContent> FollowAsync(Uri address, FeedState? state, CancellationToken cancellationToken)
    {
        var at = address;
        for (var redirects = 0; redirects <= _options.MaximumRedirects; redirects++)
        {
            if (at.Scheme is not ("http" or "https"))
            {
                throw new FetchException(ProblemKind.Forbidden, $"leads to {at.Scheme}:, which is not http(s)");
            }

            var client = redirects == 0 ? _asked : _redirected;
            using var request = Request(at, state);
            using var response = await SendAsync(client, request, cancellationToken).ConfigureAwait(false);
            if (
                response.StatusCode
                is not (
                    HttpStatusCode.MovedPermanently
                    or HttpStatusCode.Found
                    or HttpStatusCode.SeeOther
                    or HttpStatusCode.TemporaryRedirect
                    or HttpStatusCode.PermanentRedirect
                )
            )
            {
                return await ContentAsync(at, response, state, cancellationToken).ConfigureAwait(false);
            }

            at =
                response.Headers.Location is { } location && Uri.TryCreate(at, location, out var next)
                    ? next
                    : throw new FetchException(ProblemKind.Unreachable, "redirects to nowhere");
        }

        throw new FetchException(ProblemKind.Unreachable, $"redirects more than {_options.MaximumRedirects} times");
    }

    private static HttpRequestMessage Request(Uri address, FeedState? state)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("Zindan", "0.1"));
        request.Headers.Accept.ParseAdd(
            "text/html, application/xhtml+xml, application/atom+xml, application/rss+xml, text/plain;q=0.9, */*;q=0.5"
        );
        if (state?.ETag is { } tag)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        }

        if (state?.LastModified is { } modified)
        {
            request.Headers.TryAddWithoutValidation("If-Modified-Since", modified);
        }

        return request;
    }

    private static async Task<HttpResponseMessage> SendAsync(
        HttpClient client,
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        }
        catch (HttpRequestException exception) when (exception.InnerException is FetchException forbidden)
        {
            throw forbidden;
        }
        catch (HttpRequestException exception)
        {
            throw Failed(exception);
        }
    }

    private async Task<FetchedContent> ContentAsync(
        Uri address,
        HttpResponseMessage response,
        FeedState? state,
        CancellationToken cancellationToken
    )
    {
        var type = response.Content.Headers.ContentType;
        if (response.StatusCode == HttpStatusCode.NotModified)
        {
            return new FetchedContent(address, null, null, null, state ?? new FeedState());
        }

        if (!response.IsSuccessStatusCode)
        {
            throw Refused(response);
        }

        var next = new FeedState(Header(response.Headers, "ETag"), Header(response.Content.Headers, "Last-Modified"));
        return new FetchedContent(
            address,
            await BodyAsync(response, cancellationToken).ConfigureAwait(false),
            type?.MediaType,
            type?.CharSet,
            next
        );
    }

    private static string? Header(HttpHeaders headers, string name) =>
        headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;

    private async Task<byte[]> BodyAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            using var body = new MemoryStream();
            var buffer = new byte[BufferBytes];
            while (await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is var read and > 0)
            {
                // Counted after decompression: a small answer can unfold to a huge one.
                if (body.Length + read > _options.MaximumBytes)
                {
                    var problem = TooLarge.Problem("", _options);
                    throw new FetchException(problem.Kind, problem.Reason, problem.Advice);
                }

                body.Write(buffer, 0, read);
            }

            return body.ToArray();
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or InvalidDataException)
        {
            throw Failed(exception);
        }
    }

    private static FetchException Failed(Exception exception) =>
        new(
            ProblemKind.Unreachable,
            $"cannot be reached ({exception.Message.TrimEnd('.')})",
            "Check the address and the connection.",
            isPassing: true
        );

    private static FetchException Refused(HttpResponseMessage response)
    {
        var status = (int)response.StatusCode;
        var isPassing = status is 408 or 429 or 500 or 502 or 503 or 504;
        var kind = status is 404 or 410 ? ProblemKind.Missing : ProblemKind.Unreachable;
        return new(
            kind,
            FormattableString.Invariant($"answered with status {status}"),
            isPassing ? "Try again later." : "Check the address.",
            isPassing,
            response.Headers.RetryAfter?.Delta
        );
    }

    private HttpClient Client(Func<IPAddress, bool> mayConnect)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            // Behind a proxy nobody could check what is connected to.
            UseProxy = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectCallback = async (context, token) => await ConnectAsync(context.DnsEndPoint, mayConnect, token).ConfigureAwait(false),
        };
        return new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
    }

    private async Task<Stream> ConnectAsync(DnsEndPoint endPoint, Func<IPAddress, bool> mayConnect, CancellationToken cancellationToken)
    {
        var addresses = IPAddress.TryParse(endPoint.Host, out var literal)
            ? [literal]
            : await _access.ResolveAsync(endPoint.Host, cancellationToken).ConfigureAwait(false);
        if (addresses.Length == 0 || !addresses.All(mayConnect))
        {
            throw new FetchException(
                ProblemKind.Forbidden,
                $"leads to {endPoint.Host}, an address of a private network",
                "If that is wanted, give that address itself."
            );
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, endPoint.Port, cancellationToken).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static ResiliencePipeline<FetchedContent> Pipeline(SourceOptions options, TimeProvider timeProvider)
    {
        var builder = new ResiliencePipelineBuilder<FetchedContent> { TimeProvider = timeProvider };
        if (options.Retries > 0)
        {
            builder.AddRetry(
                new RetryStrategyOptions<FetchedContent>
                {
                    ShouldHandle = new PredicateBuilder<FetchedContent>()
                        .Handle<FetchException>(exception => exception.IsPassing)
                        .Handle<TimeoutRejectedException>(),
                    MaxRetryAttempts = options.Retries,
                    Delay = options.RetryDelay,
                    BackoffType = DelayBackoffType.Exponential,
                    MaxDelay = s_longestWait,
                    DelayGenerator = arguments =>
                        ValueTask.FromResult(
                            arguments.Outcome.Exception is FetchException { RetryAfter: { } wait }
                                ? wait < s_longestWait
                                    ? wait
                                    : s_longestWait
                                : (TimeSpan?)null
                        ),
                }
            );
        }

        return builder.AddTimeout(options.RequestTimeout).Build();
    }
}
