namespace Zindan.Tests.Questions;

/// <summary>One row that the graph answers a question with: node ids by column, none where there is nothing, and what more is said.</summary>
internal sealed record Answer(params (string Column, string[] Ids)[] Cells)
{
    public int? Low { get; init; }

    public int? High { get; init; }

    public string? Article { get; init; }

    public string[] Roles { get; init; } = [];

    public string[] Names { get; init; } = [];

    public string[] Fates { get; init; } = [];
}
