using FsCheck;
using FsCheck.Fluent;
using Zindan.Language.Tests.Support;
using Zindan.Training.Measuring;
using Zindan.Training.Measuring.Cases;

namespace Zindan.Language.Tests.Masks.Times;

public class TimeRecognizerTests
{
    [Test]
    public void ReachesItsBarOnTheTable()
    {
        var cases = TimeCase.All().ToList();
        var wrong = cases.Where(time => !time.IsRight(Some.Pipeline)).ToList();

        Assert.Multiple(() =>
        {
            Assert.That(cases, Has.Count.AtLeast(150));
            Assert.That(
                100.0 * (cases.Count - wrong.Count) / cases.Count,
                Is.AtLeast(CaseMeasure.TimesBar),
                string.Join('\n', wrong.Select(time => $"{time}: {time.Read(Some.Pipeline)}, expected {time.Kind} {time.Bounds}"))
            );
        });
    }

    [Test]
    public void NamesNoDayThatThePublicationWouldHaveToTell()
    {
        var dated = TimeCase
            .All()
            .Where(time =>
                time.Published is not null && time.Read(Some.Pipeline)?.Symbol.Contains("published", StringComparison.Ordinal) == true
            );

        Assert.That(
            dated.Select(time => (time with { Published = null }).Read(Some.Pipeline)?.Bounds.IsUnknown ?? true),
            Has.Some.EqualTo(true).And.None.EqualTo(false)
        );
    }

    [Test]
    public void KeepsBoundsInOrderOnAnyDay() =>
        Prop.ForAll(
                Gen.Choose(0, DateOnly.MaxValue.DayNumber).ToArbitrary(),
                day =>
                {
                    var document = Some.Document(
                        "Last week, on Friday, two months ago, in July, last summer, late last year, on February 29 and in 10 years' time.",
                        DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", null)
                    );
                    return document.Times.All(time => !(time.Bounds.Earliest > time.Bounds.Latest));
                }
            )
            .QuickCheckThrowOnFailure();

    [TestCase("He may be free.")]
    [TestCase("They march on.")]
    [TestCase("A 28-year-old man fled.")]
    [TestCase("About 2000 prisoners fled.")]
    public void FindsNoTimeWhereThereIsNone(string sentence) => Assert.That(Some.Document(sentence).Times, Is.Empty);

    [Test]
    public void OverlapsNothing()
    {
        var times = Some.Document("Late on the night of Sunday, August 22, 2010, three hours later, at 1:10 a.m. on Monday.").Times;

        for (var i = 1; i < times.Count; i++)
        {
            Assert.That(times[i].Tokens.Start, Is.AtLeast(times[i - 1].Tokens.End));
        }
    }
}
