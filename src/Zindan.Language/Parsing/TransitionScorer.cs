using Zindan.Language.Models;

namespace Zindan.Language.Parsing;

/// <summary>
/// Scores the transitions of a configuration: what each token adds to the hidden layer at each place is computed once, for the stack and the buffer with the
/// sentence, for the places of children when a token first stands there; so a configuration costs some additions of rows and one small product.
/// </summary>
public sealed class TransitionScorer(ScorerParameters parameters)
{
    /// <summary>Prepares a sentence.</summary>
    /// <param name="encoded">The encoded tokens, a row each.</param>
    /// <param name="length">How many tokens there are.</param>
    /// <param name="workspace">Where the results go.</param>
    public void Begin(ReadOnlySpan<float> encoded, int length, ScorerWorkspace workspace)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        var size = length * parameters.Hidden;
        if (workspace.Hidden.Length < parameters.Hidden || workspace.Scores.Length < ScorerParameters.Outputs)
        {
            workspace.Hidden = new float[parameters.Hidden];
            workspace.Scores = new float[ScorerParameters.Outputs];
        }
        if (workspace.Encoded.Length < encoded.Length || workspace.Ready.Length < length * StateFeatures.PlaceCount)
        {
            workspace.Encoded = new float[encoded.Length];
            workspace.Ready = new bool[length * StateFeatures.PlaceCount];
        }
        encoded.CopyTo(workspace.Encoded);
        workspace.Ready.AsSpan(0, length * StateFeatures.PlaceCount).Clear();
        for (var place = 0; place < StateFeatures.PlaceCount; place++)
        {
            if (workspace.Places[place].Length < size)
            {
                workspace.Places[place] = new float[Math.Max(size, 64 * parameters.Hidden)];
            }
            if (place >= StateFeatures.FirstChildPlace)
            {
                continue;
            }
            var rows = workspace.Places[place].AsSpan(0, size);
            rows.Clear();
            MatrixKernel.MultiplyAdd(
                encoded,
                parameters.Inputs,
                parameters.Places[place],
                rows,
                length,
                parameters.Inputs,
                parameters.Hidden
            );
        }
    }

    /// <summary>The scores of all transitions in a configuration, the forbidden ones too.</summary>
    public ReadOnlySpan<float> Score(ArcHybridState state, ScorerWorkspace workspace)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        Span<int> places = stackalloc int[StateFeatures.PlaceCount];
        Span<int> facts = stackalloc int[StateFeatures.FactCount];
        StateFeatures.Extract(state, places, facts);
        var width = parameters.Hidden;
        var hidden = workspace.Hidden.AsSpan(0, width);
        parameters.HiddenBias.CopyTo(hidden);
        for (var place = 0; place < places.Length; place++)
        {
            MatrixKernel.Add(
                hidden,
                places[place] < 0 ? parameters.Empty.AsSpan(place * width, width) : Row(place, places[place], workspace)
            );
        }
        for (var fact = 0; fact < facts.Length; fact++)
        {
            facts[fact] = ((fact * StateFeatures.FactSize) + facts[fact]) * width;
        }
        SparseRow.Add(hidden, parameters.Facts, facts);
        MatrixKernel.Rectify(hidden);
        parameters.OutputBias.CopyTo(workspace.Scores, 0);
        SparseRow.MultiplyAdd(hidden, parameters.Output, workspace.Scores);
        return workspace.Scores;
    }

    private ReadOnlySpan<float> Row(int place, int token, ScorerWorkspace workspace)
    {
        var row = workspace.Places[place].AsSpan(token * parameters.Hidden, parameters.Hidden);
        ref var isReady = ref workspace.Ready[(token * StateFeatures.PlaceCount) + place];
        if (place >= StateFeatures.FirstChildPlace && !isReady)
        {
            row.Clear();
            SparseRow.MultiplyAdd(workspace.Encoded.AsSpan(token * parameters.Inputs, parameters.Inputs), parameters.Places[place], row);
            isReady = true;
        }
        return row;
    }
}
