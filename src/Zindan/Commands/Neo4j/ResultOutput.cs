using Zindan.Output;

namespace Zindan.Commands.Neo4j;

/// <summary>Prints the answer to a question in the format asked for.</summary>
internal static class ResultOutput
{
    public static async Task PrintAsync(ProgramConsole console, ResultRows result, ResultFormat format, CancellationToken cancellationToken)
    {
        switch (format)
        {
            case ResultFormat.Json:
                await console.WriteAsync(ResultPrinter.Json(result), cancellationToken);
                break;
            case ResultFormat.Csv:
                await console.WriteAsync(System.Text.Encoding.UTF8.GetBytes(ResultPrinter.Csv(result)), cancellationToken);
                break;
            case ResultFormat.Table when result.Rows.IsEmpty:
                console.Note("No rows: nothing in the graph answers that.");
                break;
            default:
                console.Show(new ResultTable(result));
                console.Note($"{Wording.Count(result.Rows.Length, "row")}.");
                break;
        }
    }
}
