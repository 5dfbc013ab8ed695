using Zindan.Language.Models;

namespace Zindan.Language.Parsing;

/// <summary>Memory that a thread uses for one sentence after the other.</summary>
internal sealed class ParserWorkspace
{
    public ArcHybridState State { get; } = new();

    public EncoderWorkspace Encoder { get; } = new();

    public ScorerWorkspace Scorer { get; } = new();
}
