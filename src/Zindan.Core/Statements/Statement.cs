using System.Collections.Immutable;
using System.Globalization;
using Zindan.Core.Articles;
using Zindan.Core.Text;

namespace Zindan.Core.Statements;

/// <summary>One fact that one article states, with its proof. An edge of the graph is the projection of statements, never a statement itself.</summary>
public sealed record Statement
{
    /// <summary>The hash of what the statement is; see <see cref="IdOf"/>. A second run gives the same.</summary>
    public required string Id { get; init; }

    /// <summary>What is stated.</summary>
    public required StatementType Type { get; init; }

    /// <summary>The key of the entity of the same reading that the statement is about.</summary>
    public required string Subject { get; init; }

    /// <summary>The key of the entity of the same reading at the other end.</summary>
    public required string Object { get; init; }

    /// <summary>How surely it is meant.</summary>
    public Stance Stance { get; init; }

    /// <summary>Who says so, as written, or null where the article itself does.</summary>
    public string? Speaker { get; init; }

    /// <summary>When it held or happened.</summary>
    public DateBounds When { get; init; }

    /// <summary>How many people the subject stands for, where they are counted.</summary>
    public CountBounds Count { get; init; }

    /// <summary>The role of an affiliation or kinship, or null.</summary>
    public string? Role { get; init; }

    /// <summary>The charge of a conviction, as written, or null.</summary>
    public string? Charge { get; init; }

    /// <summary>The sentence of a conviction, as written, or null.</summary>
    public string? Sentence { get; init; }

    /// <summary>The proof.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>How sure the reader is of having understood the text, 0 to 1; nothing about whether the text is true.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>Ids of statements of the same article that cannot be true beside this one, ordinally sorted.</summary>
    public ImmutableArray<string> Contradicts { get; init; } = [];

    /// <summary>The rules that produced the statement, in order of firing; for explanation only, no part of the contract.</summary>
    public ImmutableArray<string> Trace { get; init; } = [];

    /// <summary>The id of a statement of an article.</summary>
    public static string IdOf(
        ArticleHeader article,
        StatementType type,
        string subject,
        string @object,
        string? role,
        Stance stance,
        Span evidence
    ) =>
        ContentHash.Key(
            article.Id,
            article.Hash,
            type.ToString(),
            subject,
            @object,
            role,
            stance.ToString(),
            evidence.Start.ToString(CultureInfo.InvariantCulture),
            evidence.End.ToString(CultureInfo.InvariantCulture)
        );
}
