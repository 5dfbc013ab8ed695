using Zindan.Graph.Ports;

namespace Zindan.Neo4j;

/// <summary>Sorts Neo4j's status codes, which are the same over Bolt and HTTP, by what is to be done about them.</summary>
/// <remarks>The rule of the official drivers: transient errors are retried except two old codes that mean "terminated on purpose";
/// an expired authorization is renewed by trying again; a member of a cluster that no longer leads has closed the connection in effect.</remarks>
internal static class Neo4jErrors
{
    public static GraphErrorKind KindOf(string code) =>
        code switch
        {
            "Neo.TransientError.Transaction.Terminated" or "Neo.TransientError.Transaction.LockClientStopped" => GraphErrorKind.Statement,
            "Neo.ClientError.Security.AuthorizationExpired" => GraphErrorKind.Transient,
            "Neo.ClientError.Cluster.NotALeader" or "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase" => GraphErrorKind.Unavailable,
            "Neo.ClientError.Statement.AccessMode" or "Neo.ClientError.Security.Forbidden" => GraphErrorKind.Forbidden,
            _ when code.StartsWith("Neo.TransientError.", StringComparison.Ordinal) => GraphErrorKind.Transient,
            _ when code.StartsWith("Neo.ClientError.Security.", StringComparison.Ordinal) => GraphErrorKind.Authentication,
            _ when code.StartsWith("Neo.ClientError.Schema.", StringComparison.Ordinal) => GraphErrorKind.Schema,
            _ when code.StartsWith("Neo.DatabaseError.", StringComparison.Ordinal) => GraphErrorKind.Server,
            _ => GraphErrorKind.Statement,
        };

    public static GraphDatabaseException From(string code, string message, Exception? cause = null) =>
        new(KindOf(code), $"{message} ({code})", code, cause);

    public static GraphDatabaseException Unavailable(Uri address, Exception? cause) =>
        new(
            GraphErrorKind.Unavailable,
            $"No connection to {address.GetLeftPart(UriPartial.Authority)}: {(cause is null ? "the reply broke off" : Innermost(cause).Message)}",
            innerException: cause
        );

    private static Exception Innermost(Exception exception)
    {
        while (exception.InnerException is { } inner)
        {
            exception = inner;
        }

        return exception;
    }
}
