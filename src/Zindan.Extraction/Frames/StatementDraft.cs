using System.Collections.Immutable;
using Zindan.Core.Statements;
using Zindan.Core.Text;
using Zindan.Extraction.Participants;

namespace Zindan.Extraction.Frames;

/// <summary>A statement of the reading before its ends have keys.</summary>
internal sealed record StatementDraft
{
    /// <summary>What is stated.</summary>
    public required StatementType Type { get; init; }

    /// <summary>The subject, where it is no event.</summary>
    public Participant? Subject { get; init; }

    /// <summary>The subject, where it is an event.</summary>
    public EventDraft? SubjectEvent { get; init; }

    /// <summary>The object, where it is no event.</summary>
    public Participant? Object { get; init; }

    /// <summary>The object, where it is an event.</summary>
    public EventDraft? ObjectEvent { get; init; }

    /// <summary>How surely it is meant.</summary>
    public Stance Stance { get; init; }

    /// <summary>Who says so.</summary>
    public string? Speaker { get; init; }

    /// <summary>When.</summary>
    public DateBounds When { get; init; }

    /// <summary>Role of an affiliation or kinship.</summary>
    public string? Role { get; init; }

    /// <summary>Charge of a conviction.</summary>
    public string? Charge { get; init; }

    /// <summary>Sentence of a conviction.</summary>
    public string? Sentence { get; init; }

    /// <summary>The proof.</summary>
    public required Span Evidence { get; init; }

    /// <summary>How sure its rule is by itself, 0 to 1; what the model of confidence makes of it depends on the rest too.</summary>
    public double Confidence { get; init; } = 0.9;

    /// <summary>The rules that fired.</summary>
    public ImmutableArray<string> Trace { get; init; } = [];
}
