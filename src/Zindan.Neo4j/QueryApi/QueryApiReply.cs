using System.Collections.Immutable;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Zindan.Graph.Ports;
using Zindan.Graph.Ports.Values;

namespace Zindan.Neo4j.QueryApi;

/// <summary>A reply of the Query API while it is read: first its rows, behind them what it says of the transaction.</summary>
/// <remarks>A statement may fail while its rows are being sent: then the status is good and the error stands behind the rows.</remarks>
internal sealed class QueryApiReply(HttpResponseMessage response, Uri address) : IDisposable
{
    public ImmutableArray<string> Columns { get; private set; } = [];

    public GraphChanges Changes { get; private set; } = GraphChanges.None;

    public string? TransactionId { get; private set; }

    public ImmutableArray<string> Bookmarks { get; private set; } = [];

    /// <summary>The member of a cluster that holds the transaction, or null.</summary>
    public string? Affinity { get; } =
        response.Headers.TryGetValues(QueryApiClient.AffinityHeader, out var values) ? values.FirstOrDefault() : null;

    public async IAsyncEnumerable<GraphRow> ReadRowsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        var json = new JsonPull(stream);
        GraphDatabaseException? error = null;
        if (!IsJson())
        {
            throw StatusError();
        }

        await json.ReadTokenAsync(cancellationToken).ConfigureAwait(false);
        while (await json.ReadTokenAsync(cancellationToken).ConfigureAwait(false) == JsonTokenType.PropertyName)
        {
            switch (json.Name)
            {
                case "data":
                    await json.ReadTokenAsync(cancellationToken).ConfigureAwait(false);
                    break;
                case "values":
                    await json.ReadTokenAsync(cancellationToken).ConfigureAwait(false);
                    while (await json.ReadValueAsync(cancellationToken).ConfigureAwait(false) is { } row)
                    {
                        using (row)
                        {
                            yield return Row(row.RootElement);
                        }
                    }

                    // The object of "data" ends behind its values.
                    await json.ReadTokenAsync(cancellationToken).ConfigureAwait(false);
                    break;
                default:
                    var name = json.Name!;
                    using (var value = await json.ReadValueAsync(cancellationToken).ConfigureAwait(false))
                    {
                        error ??= Take(name, value!.RootElement);
                    }

                    break;
            }
        }

        if (error is not null)
        {
            throw error;
        }

        if (!response.IsSuccessStatusCode)
        {
            throw StatusError();
        }
    }

    public void Dispose() => response.Dispose();

    private GraphRow Row(JsonElement row)
    {
        var values = ImmutableArray.CreateBuilder<GraphValue>(Columns.Length);
        foreach (var value in row.EnumerateArray())
        {
            values.Add(TypedJsonReader.Read(value));
        }

        return new GraphRow(Columns, values.DrainToImmutable());
    }

    private GraphDatabaseException? Take(string name, JsonElement value)
    {
        switch (name)
        {
            case "fields":
                Columns = [.. value.EnumerateArray().Select(field => field.GetString()!)];
                break;
            case "counters":
                Changes = ChangesOf(value);
                break;
            case "transaction":
                TransactionId = value.GetProperty("id").GetString();
                break;
            case "bookmarks":
                Bookmarks = [.. value.EnumerateArray().Select(bookmark => bookmark.GetString()!)];
                break;
            case "errors" when value.GetArrayLength() > 0:
                return ErrorOf(value[0]);
        }

        return null;
    }

    private GraphDatabaseException ErrorOf(JsonElement error)
    {
        var code = error.GetProperty("code").GetString()!;
        var message = error.GetProperty("message").GetString()!;

        // A transaction that the server no longer has was rolled back there: it timed out, or the server was started anew.
        return response.StatusCode == HttpStatusCode.NotFound && code == "Neo.ClientError.Request.Invalid"
            ? new GraphDatabaseException(GraphErrorKind.Transient, $"{message} ({code})", code)
            : Neo4jErrors.From(code, message);
    }

    private GraphDatabaseException StatusError() =>
        response.StatusCode switch
        {
            HttpStatusCode.Unauthorized => new GraphDatabaseException(
                GraphErrorKind.Authentication,
                $"{address.GetLeftPart(UriPartial.Authority)} refuses the user or password"
            ),
            HttpStatusCode.ServiceUnavailable
            or HttpStatusCode.BadGateway
            or HttpStatusCode.GatewayTimeout
            or HttpStatusCode.TooManyRequests => new GraphDatabaseException(
                GraphErrorKind.Unavailable,
                $"{address.GetLeftPart(UriPartial.Authority)} answers {(int)response.StatusCode} {response.ReasonPhrase}"
            ),
            _ => new GraphDatabaseException(
                GraphErrorKind.Unsupported,
                $"{address.GetLeftPart(UriPartial.Authority)} answers {(int)response.StatusCode} {response.ReasonPhrase}: it is no Neo4j 5.26 or newer with its Query API on"
            ),
        };

    private bool IsJson() => response.Content.Headers.ContentType?.MediaType is "application/json" or QueryApiClient.TypedJson;

    private static GraphChanges ChangesOf(JsonElement counters)
    {
        long Count(string name) => counters.TryGetProperty(name, out var count) ? count.GetInt64() : 0;
        return new GraphChanges(
            Count("nodesCreated"),
            Count("nodesDeleted"),
            Count("relationshipsCreated"),
            Count("relationshipsDeleted"),
            Count("propertiesSet"),
            Count("indexesAdded") + Count("indexesRemoved") + Count("constraintsAdded") + Count("constraintsRemoved")
        );
    }
}
