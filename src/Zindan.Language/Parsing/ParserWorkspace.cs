using Zindan.Language.Models;

namespace Zindan.Language.Parsing;

/// <summary>Memory that a thread uses for one sentence after the other.</summary>
internal sealed class ParserWorkspace
{
    private const int RowsOfToken = 8;

    private int[] _rows = [];

    public BeamSearch Search { get; } = new();

    public EncoderWorkspace Encoder { get; } = new();

    public ScorerWorkspace Scorer { get; } = new();

    public Span<int> Rows(int length)
    {
        if (_rows.Length < length * RowsOfToken)
        {
            _rows = new int[Math.Max(64, length) * RowsOfToken];
        }
        return _rows.AsSpan(0, length * RowsOfToken);
    }
}
