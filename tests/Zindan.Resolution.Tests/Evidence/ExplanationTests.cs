using Zindan.Resolution.Evidence;

namespace Zindan.Resolution.Tests.Evidence;

public sealed class ExplanationTests
{
    private static readonly EntityResolver Resolver = EntityResolver.Create();

    [Test]
    public void AScoreSheetAddsUpToItsTotal()
    {
        Core.Readings.Reading[] readings =
        [
            Some.Article("a").Person("Daler Umarshoev").Place("Tajikistan").Read(),
            Some.Article("b").Person("Dalir Umarshoyev").Place("Tajikistan").Read(),
        ];
        var sheet = Resolver.Explain(readings, [], Some.Key("a", "Daler Umarshoev"), Some.Key("b", "Dalir Umarshoyev"))!;
        Assert.Multiple(() =>
        {
            Assert.That(sheet.Lines.Sum(line => line.Weight), Is.EqualTo(sheet.Total).Within(1e-9));
            Assert.That(sheet.Lines.Select(line => line.Rule), Is.SupersetOf(new[] { "person.family", "person.given", "person.country" }));
            Assert.That(sheet.Lines.Select(line => line.Text), Has.Some.Contains("umarshoev – umarshoyev"));
        });
    }

    [Test]
    public void AConflictOfGivenNamesExcludes()
    {
        Core.Readings.Reading[] readings =
        [
            Some.Article("a").Person("Daler Umarshoev").Read(),
            Some.Article("b").Person("Nozim Umarshoev").Read(),
        ];
        var sheet = Resolver.Explain(readings, [], Some.Key("a", "Daler Umarshoev"), Some.Key("b", "Nozim Umarshoev"))!;
        Assert.That((sheet.Excluded, sheet.Verdict, sheet.Lines[^1].Rule), Is.EqualTo((true, Verdict.Different, "person.given-conflict")));
    }

    [Test]
    public void WhatIsNeitherCertainNorExcludedIsUpForReview()
    {
        Core.Readings.Reading[] readings =
        [
            Some.Article("a").Person("Muhammad Khan").Place("Pakistan").Read(),
            Some.Article("b").Person("Mohammed Khan").Place("Pakistan").Read(),
        ];
        Assert.That(
            Resolver.Review(readings, []).Select(sheet => (sheet.LeftName, sheet.RightName, sheet.Verdict)),
            Is.EqualTo(new[] { ("Muhammad Khan", "Mohammed Khan", Verdict.Undecided) })
                .Or.EqualTo(new[] { ("Mohammed Khan", "Muhammad Khan", Verdict.Undecided) })
        );
    }

    [Test]
    public void PlacesAndDatesAreToldAsTheyAreWritten()
    {
        Core.Readings.Reading[] readings =
        [
            Some.Article("a").Event("escaped", Core.Entities.EventType.PrisonBreak, "2011-04-24", "2011-04-25", "Kandahar").Read(),
            Some.Article("b").Event("fled", Core.Entities.EventType.PrisonBreak, "2011-04-24", "2011-04-24", "Qandahar").Read(),
        ];
        var sheet = Resolver.Explain(readings, [], Some.Key("a", "escaped"), Some.Key("b", "fled"))!;
        Assert.That(
            sheet.Lines.Select(line => line.Text),
            Has.Some.EndsWith(": Kandahar – Qandahar").And.Some.EndsWith(": 2011-04-24 to 2011-04-25 – 2011-04-24")
        );
    }

    [Test]
    public void APersonAndAGroupHaveNoScore() =>
        Assert.That(
            Resolver.Explain(
                [Some.Article("a").Person("Daler Umarshoev").Group("Vahdat Brigade").Read()],
                [],
                Some.Key("a", "Daler Umarshoev"),
                Some.Key("a", "Vahdat Brigade")
            ),
            Is.Null
        );
}
