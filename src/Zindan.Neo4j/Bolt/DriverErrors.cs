using Zindan.Graph.Ports;
using Driver = global::Neo4j.Driver;

namespace Zindan.Neo4j.Bolt;

/// <summary>Turns the driver's exceptions into errors of the port.</summary>
internal static class DriverErrors
{
    public static async Task<T> TranslateAsync<T>(Func<Task<T>> work, Uri address)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (Exception exception)
            when (exception is Driver.ServiceUnavailableException or Driver.SessionExpiredException or Driver.ConnectionReadTimeoutException
            )
        {
            throw Neo4jErrors.Unavailable(address, exception);
        }
        catch (Driver.Neo4jException exception) when (exception.Code is { } code)
        {
            throw Neo4jErrors.From(code, exception.Message, exception);
        }
        catch (Driver.Neo4jException exception)
        {
            throw new GraphDatabaseException(
                exception.IsRetriable ? GraphErrorKind.Transient : GraphErrorKind.Server,
                exception.Message,
                innerException: exception
            );
        }
    }
}
