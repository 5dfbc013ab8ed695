using Zindan.Language.Parsing;

namespace Zindan.Language.Tests.Parsing;

/// <summary>The exponential of the parser's search against that of the platform.</summary>
public sealed class ExponentialTests
{
    [Test]
    public void EqualsThatOfThePlatformToNineDigits([Values(-700.0, -30.25, -10, -1.1, -0.3466, 0, 0.3466, 1, 12.5, 700)] double x) =>
        Assert.That(Exponential.Of(x), Is.EqualTo(Math.Exp(x)).Within(1e-7).Percent);
}
