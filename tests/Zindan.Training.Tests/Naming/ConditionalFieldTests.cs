using Zindan.Language.Naming;
using Zindan.Training.Learning;
using Zindan.Training.Naming;

namespace Zindan.Training.Tests.Naming;

public sealed class ConditionalFieldTests
{
    private static readonly int[] s_gold =
    [
        NameLabel.Begin(NameType.Person),
        NameLabel.Last(NameType.Person),
        NameLabel.Outside,
        NameLabel.Unit(NameType.Location),
    ];

    [Test]
    public void GradientIsTheSlopeOfTheLoss()
    {
        const float step = 0.01f;
        var random = new SeededRandom(3);
        var scores = new float[s_gold.Length * NameNetworkParameters.Outputs];
        var transitions = new float[NameLabel.Count * NameLabel.Count];
        Initial.Fill(scores, 1, random);
        Initial.Fill(transitions, 1, random);
        var gradient = new float[scores.Length];
        var transitionGradient = new float[transitions.Length];
        new ConditionalField(transitions, transitionGradient).Learn(scores, s_gold, gradient);
        Assert.Multiple(() =>
        {
            foreach (var index in new[] { 0, 1, 3, NameNetworkParameters.Outputs + 3, (3 * NameNetworkParameters.Outputs) + 8 })
            {
                Assert.That(gradient[index], Is.EqualTo(Slope(scores, index, () => Loss(scores, transitions), step)).Within(1e-2));
            }
            foreach (var index in new[] { 0, (NameLabel.Begin(NameType.Person) * NameLabel.Count) + NameLabel.Last(NameType.Person) })
            {
                Assert.That(
                    transitionGradient[index],
                    Is.EqualTo(Slope(transitions, index, () => Loss(scores, transitions), step)).Within(1e-2)
                );
            }
        });
    }

    private static double Slope(float[] values, int index, Func<double> loss, float step)
    {
        values[index] += step;
        var above = loss();
        values[index] -= 2 * step;
        var below = loss();
        values[index] += step;
        return (above - below) / (2 * step);
    }

    private static double Loss(float[] scores, float[] transitions) =>
        new ConditionalField(transitions, new float[transitions.Length]).Learn(scores, s_gold, new float[scores.Length]);
}
