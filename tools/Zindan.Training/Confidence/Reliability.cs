using System.Globalization;

namespace Zindan.Training.Confidence;

/// <summary>Says how well likelihoods agree with what was right: by tenths, and precision and share kept at each cut.</summary>
internal static class Reliability
{
    /// <summary>Writes the tables.</summary>
    /// <param name="title">What was measured.</param>
    /// <param name="rated">Likelihood and truth of each statement.</param>
    public static void Write(string title, IReadOnlyList<(double Likelihood, bool IsRight)> rated)
    {
        Line($"{title}: {rated.Count} statements, {rated.Count(pair => pair.IsRight)} right");
        Line("likelihood  statements  mean likelihood  right");
        for (var tenth = 0; tenth < 10; tenth++)
        {
            var bin = rated.Where(pair => Math.Min(9, (int)(pair.Likelihood * 10)) == tenth).ToList();
            if (bin.Count > 0)
            {
                Line(
                    $"{tenth / 10.0:0.0}-{(tenth + 1) / 10.0:0.0}     {bin.Count, 10}  {bin.Average(pair => pair.Likelihood), 15:0.000}  {Share(bin), 5:0.000}"
                );
            }
        }

        Line("cut   kept  precision  right kept");
        var right = rated.Count(pair => pair.IsRight);
        for (var cut = 0.2; cut < 0.86; cut += 0.05)
        {
            var kept = rated.Where(pair => pair.Likelihood >= cut).ToList();
            if (kept.Count > 0)
            {
                Line($"{cut:0.00}  {kept.Count, 4}  {Share(kept), 9:0.000}  {kept.Count(pair => pair.IsRight) / (double)right, 10:0.000}");
            }
        }
    }

    private static double Share(List<(double Likelihood, bool IsRight)> pairs) => pairs.Count(pair => pair.IsRight) / (double)pairs.Count;

    private static void Line(FormattableString line) => Console.Out.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static void Line(string line) => Console.Out.WriteLine(line);
}
