namespace Zindan.Neo4j.IntegrationTests.Server;

/// <summary>What becomes of a reply on its way.</summary>
internal enum ReplyFate
{
    /// <summary>It arrives.</summary>
    Pass,

    /// <summary>The server did what was asked; its reply is lost.</summary>
    Lose,

    /// <summary>The wire is cut while the reply comes.</summary>
    CutInTheMiddle,
}
