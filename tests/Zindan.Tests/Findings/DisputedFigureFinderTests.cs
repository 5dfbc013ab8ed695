using System.Collections.Immutable;
using Zindan.Core.Entities;
using Zindan.Core.Resolved;
using Zindan.Core.Statements;
using Zindan.Findings;

namespace Zindan.Tests.Findings;

public class DisputedFigureFinderTests
{
    [Test]
    public void ShowsEachArticlesOwnFigureOfWhatIsDisputed()
    {
        var estimate = new CountEstimate(25, 27, 27);
        var figures = new EventFigures
        {
            Estimates = ImmutableSortedDictionary<CountKind, CountEstimate>.Empty.Add(CountKind.Escaped, estimate),
            Disputed = [CountKind.Escaped],
        };
        var graph = new SomeGraph()
            .With(new EventAttributes { Type = EventType.PrisonBreak }, "break", figures: figures)
            .With(new EventAttributes { Type = EventType.PrisonBreak }, "other break", figures: EventFigures.None)
            .With(new PrisonAttributes(), "Kharob prison")
            .Edge("break", StatementType.OccurredAt, "Kharob prison")
            .Report("a", "break", CountKind.Escaped, CountBounds.Exactly(25))
            .Report("b", "break", CountKind.Escaped, CountBounds.Exactly(27))
            .Report("c", "break", CountKind.Killed, CountBounds.Exactly(4));
        var found = DisputedFigureFinder.Find(graph.Index).Single();
        Assert.Multiple(() =>
        {
            Assert.That((found.Event.Name, found.Place?.Name, found.Kind), Is.EqualTo(("break", "Kharob prison", CountKind.Escaped)));
            Assert.That(found.Estimate, Is.EqualTo(estimate));
            Assert.That(found.Figures, Is.EqualTo(new[] { ("a", CountBounds.Exactly(25)), ("b", CountBounds.Exactly(27)) }));
        });
    }
}
