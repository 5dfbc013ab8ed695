namespace Zindan.Language.Models;

/// <summary>Memory in which a <see cref="TokenEncoder"/> works on one sentence at a time.</summary>
public sealed class EncoderWorkspace
{
    internal float[] Input { get; private set; } = [];

    internal float[] Current { get; set; } = [];

    internal float[] Next { get; set; } = [];

    internal void Reserve(int rows, int width, int channels)
    {
        if (Input.Length < rows * width || Current.Length < rows * channels)
        {
            var capacity = Math.Max(rows, 64);
            Input = new float[capacity * width];
            Current = new float[capacity * channels];
            Next = new float[capacity * channels];
        }
    }
}
