namespace Zindan.Language.Parsing;

/// <summary>
/// The exponential function out of additions and multiplications alone, which every machine rounds in the same way; that of the platform's library may differ in
/// the last digit from one to the next.
/// </summary>
internal static class Exponential
{
    private const double Log2E = 1.4426950408889634;
    private const double Ln2 = 0.6931471805599453;
    private const int MantissaBits = 52;
    private const int ExponentBias = 1023;

    /// <summary>e to the power of x, to nine digits at least, for x from -700 to 700.</summary>
    public static double Of(double x)
    {
        var twos = (long)Math.Floor((x * Log2E) + 0.5);
        var rest = x - (twos * Ln2);
        // Taylor's series: the rest is at most 0.35.
        var sum = 1 + (rest / 8);
        for (var n = 7; n >= 1; n--)
        {
            sum = 1 + (rest / n * sum);
        }
        return sum * BitConverter.Int64BitsToDouble((twos + ExponentBias) << MantissaBits);
    }
}
