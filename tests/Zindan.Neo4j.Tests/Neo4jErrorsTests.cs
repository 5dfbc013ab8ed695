using Zindan.Graph.Ports;

namespace Zindan.Neo4j.Tests;

public sealed class Neo4jErrorsTests
{
    [TestCase("Neo.TransientError.Transaction.DeadlockDetected", GraphErrorKind.Transient, true)]
    [TestCase("Neo.TransientError.General.MemoryPoolOutOfMemoryError", GraphErrorKind.Transient, true)]
    [TestCase("Neo.TransientError.General.DatabaseUnavailable", GraphErrorKind.Transient, true)]
    [TestCase("Neo.TransientError.Transaction.Terminated", GraphErrorKind.Statement, false)]
    [TestCase("Neo.TransientError.Transaction.LockClientStopped", GraphErrorKind.Statement, false)]
    [TestCase("Neo.ClientError.Security.AuthorizationExpired", GraphErrorKind.Transient, true)]
    [TestCase("Neo.ClientError.Security.Unauthorized", GraphErrorKind.Authentication, false)]
    [TestCase("Neo.ClientError.Security.Forbidden", GraphErrorKind.Forbidden, false)]
    [TestCase("Neo.ClientError.Cluster.NotALeader", GraphErrorKind.Unavailable, true)]
    [TestCase("Neo.ClientError.General.ForbiddenOnReadOnlyDatabase", GraphErrorKind.Unavailable, true)]
    [TestCase("Neo.ClientError.Statement.AccessMode", GraphErrorKind.Forbidden, false)]
    [TestCase("Neo.ClientError.Statement.SyntaxError", GraphErrorKind.Statement, false)]
    [TestCase("Neo.ClientError.Schema.ConstraintValidationFailed", GraphErrorKind.Schema, false)]
    [TestCase("Neo.DatabaseError.General.UnknownError", GraphErrorKind.Server, false)]
    public void AreSortedAsTheOfficialDriversSortThem(string code, GraphErrorKind kind, bool isTransient)
    {
        var exception = Neo4jErrors.From(code, "what the server says");
        Assert.Multiple(() =>
        {
            Assert.That(exception.Kind, Is.EqualTo(kind));
            Assert.That(exception.IsTransient, Is.EqualTo(isTransient));
            Assert.That(exception.Code, Is.EqualTo(code));
            Assert.That(exception.Message, Does.Contain("what the server says"));
        });
    }
}
