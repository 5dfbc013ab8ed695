using Zindan.Core.Json;
using Zindan.Core.Readings;
using Zindan.Workspace.Catalogs;

namespace Zindan.Workspace.Contents;

/// <summary>A reading as a line of JSON, complete.</summary>
internal static class ReadingRecord
{
    public static byte[] ToLine(Reading reading) =>
        [.. ReadingJson.ToBytes(reading, ReadingDetail.Complete, ReadingJson.OneLine), (byte)'\n'];

    /// <exception cref="WorkspaceException">The line is damaged.</exception>
    public static Reading Parse(byte[] line, ArticleEntry entry)
    {
        try
        {
            return ReadingJson.Parse(line);
        }
        catch (ContractException cause)
        {
            throw new WorkspaceException(
                $"The stored reading of the article {entry.Header.Id} is damaged: {cause.Message}. Add the article again.",
                cause
            );
        }
    }
}
