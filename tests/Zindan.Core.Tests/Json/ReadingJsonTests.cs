using System.Text;
using Zindan.Core.Entities;
using Zindan.Core.Json;
using Zindan.Core.Readings;
using Zindan.Core.Statements;

namespace Zindan.Core.Tests.Json;

public class ReadingJsonTests
{
    private const string Minimal = """
        {
          "article": { "id": "a", "title": "Two flee", "published": "2012-05-03", "source": null, "url": null, "hash": "sha256:00" },
          "entities": [
            { "id": "e1", "label": "Person", "name": "Omar Bello", "aliases": ["Bello"], "properties": { "titles": ["warder"], "age": 41 },
              "mentions": [ { "start": 4, "end": 14, "text": "Omar Bello" } ] },
            { "id": "e2", "label": "Event", "name": "break", "properties": { "type": "PrisonBreak", "earliest": "2012-05", "latest": "2012-05" } }
          ],
          "statements": [
            { "id": "s1", "type": "KILLED_IN", "subject": "e1", "object": "e2", "stance": "alleged", "speaker": "police", "low": 1, "high": null,
              "evidence": { "start": 0, "end": 9, "quote": "Omar died" } }
          ]
        }
        """;

    [Test]
    public void ReadsTheContract()
    {
        var reading = Parse(Minimal);
        var statement = reading.Statements.Single();
        Assert.Multiple(() =>
        {
            Assert.That(reading.Article.Published, Is.EqualTo(new DateOnly(2012, 5, 3)));
            Assert.That(
                reading.Entities[0].Attributes,
                Is.InstanceOf<PersonAttributes>().With.Property(nameof(PersonAttributes.Age)).EqualTo(41)
            );
            Assert.That(
                ((EventAttributes)reading.Entities[1].Attributes).When,
                Is.EqualTo(new DateBounds(new DateOnly(2012, 5, 1), new DateOnly(2012, 5, 31)))
            );
            Assert.That(statement.Type, Is.EqualTo(StatementType.KilledIn));
            Assert.That(statement.Stance, Is.EqualTo(Stance.Alleged));
            Assert.That(statement.Count, Is.EqualTo(CountBounds.AtLeast(1)));
        });
    }

    [Test]
    public void WhatIsWrittenIsReadBackWithoutLoss()
    {
        var reading = Parse(Minimal) with { Passages = [new PassageFingerprint(new(0, 9), ulong.MaxValue - 3)] };
        var once = ReadingJson.ToBytes(reading, ReadingDetail.Complete, ReadingJson.Indented);
        var twice = ReadingJson.ToBytes(ReadingJson.Parse(once), ReadingDetail.Complete, ReadingJson.Indented);
        Assert.That(Encoding.UTF8.GetString(twice), Is.EqualTo(Encoding.UTF8.GetString(once)).And.Contain("fffffffffffffffc"));
    }

    [TestCase("\"Person\"", "\"Hero\"", "entities[0].label must be one of Person")]
    [TestCase("\"KILLED_IN\"", "\"SLAIN_IN\"", "statements[0].type must be a relationship type")]
    [TestCase("\"object\": \"e2\"", "\"object\": \"e9\"", "statement s1 names an entity that is not in the reading")]
    [TestCase("\"end\": 14", "\"end\": 2", "entities[0].mentions[0] must be a span")]
    [TestCase("\"id\": \"e2\"", "\"id\": \"e1\"", "two entities have the same id")]
    [TestCase("\"2012-05-03\"", "\"May 2012\"", "article.published must be a date")]
    [TestCase("\"entities\": [", "\"entities\": ", "the text is no JSON")]
    public void WhatBreaksTheContractIsNamed(string given, string broken, string expected) =>
        Assert.That(
            () => Parse(Minimal.Replace(given, broken, StringComparison.Ordinal)),
            Throws.TypeOf<ContractException>().With.Message.Contains(expected)
        );

    [Test]
    public void KeysOfAnotherReaderBecomeUniqueAndStable()
    {
        var reading = Parse(Minimal);
        var renewed = ReadingKeys.Renew(reading);
        Assert.Multiple(() =>
        {
            Assert.That(renewed.Entities[0].Key, Is.EqualTo(Entity.KeyOf("a", EntityLabel.Person, new(4, 14))));
            Assert.That(renewed.Entities.Select(entity => entity.Key), Is.Unique);
            Assert.That(renewed.Statements[0].Subject, Is.EqualTo(renewed.Entities[0].Key));
            Assert.That(ReadingKeys.Renew(renewed).Entities[0].Key, Is.EqualTo(renewed.Entities[0].Key));
        });
    }

    private static Reading Parse(string json) => ReadingJson.Parse(Encoding.UTF8.GetBytes(json));
}
