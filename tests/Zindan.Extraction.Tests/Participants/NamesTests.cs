using Zindan.Core.Articles;
using Zindan.Core.Entities;

namespace Zindan.Extraction.Tests.Participants;

public class NamesTests
{
    [Test]
    public void BrothersOfOneSurnameStayTwo()
    {
        var people = Read(
                "Musa Bello escaped from Kallo prison on Monday with his brother Omar. Bello was serving nine years. Omar Bello was arrested on Tuesday."
            )
            .Where(entity => entity.Label == EntityLabel.Person)
            .ToList();
        Assert.That(
            people.Where(person => person.Name == "Musa Bello").SelectMany(person => person.Aliases),
            Has.None.EqualTo("Omar Bello")
        );
        Assert.That(people.Select(person => person.Name), Does.Contain("Omar Bello"));
    }

    [Test]
    public void DatelineNamesAPlaceAndAnAgencyAndNobodyElse()
    {
        var entities = Read(
            "ZARIA, Nigeria, May 3 (North Star News) - Two guards were killed on Sunday when gunmen attacked a prison, police said."
        );
        Assert.That(entities.Where(entity => entity.Label == EntityLabel.Person && entity.IsNamed), Is.Empty);
        Assert.That(entities.Single(entity => entity.Name == "ZARIA").Label, Is.EqualTo(EntityLabel.Place));
    }

    private static System.Collections.Immutable.ImmutableArray<Entity> Read(string text) =>
        ArticleReader.Create().Read(Article.Create("a", text, published: new DateOnly(2019, 5, 6))).Entities;
}
