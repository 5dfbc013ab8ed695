namespace Zindan.Training.Learning;

/// <summary>How often parts of a token's description are left out in training; probabilities from 0 to below 1.</summary>
/// <param name="Word">The learned vector of the word is that of unknown words.</param>
/// <param name="Table">Any other vector is zero.</param>
/// <param name="Channel">A unit of a convolution is zero.</param>
public sealed record EncoderDropout(float Word = 0.15f, float Table = 0.08f, float Channel = 0.2f);
