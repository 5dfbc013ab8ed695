using Zindan.Language.Pipeline;
using Zindan.Training.Measuring.Cases;

namespace Zindan.Training.Measuring;

/// <summary>Runs the tables of time expressions and quantities: a case is right when span, kind and bounds are.</summary>
public sealed class CaseMeasure(LanguagePipeline pipeline) : IMeasure
{
    /// <summary>What times have to reach.</summary>
    public const double TimesBar = 95;

    /// <summary>What quantities have to reach.</summary>
    public const double QuantitiesBar = 98;

    /// <inheritdoc/>
    public IEnumerable<Figure> Measure()
    {
        yield return new Figure("times", Share(TimeCase.All().Select(time => time.IsRight(pipeline))), TimesBar);
        yield return new Figure("quantities", Share(QuantityCase.All().Select(quantity => quantity.IsRight(pipeline))), QuantitiesBar);
    }

    private static double Share(IEnumerable<bool> right)
    {
        var results = right.ToList();
        return 100.0 * results.Count(isRight => isRight) / results.Count;
    }
}
