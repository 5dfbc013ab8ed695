using Zindan.Core.Entities;

namespace Zindan.Resolution.Nodes.Tallies;

/// <summary>What is said of one person.</summary>
internal sealed class PersonTally : AttributeTally
{
    private readonly TextCounter _descriptions = new();
    private readonly TextCounter _roles = new();
    private readonly TextCounter _titles = new();
    private readonly Counter<(DateOnly Published, string Key, int Age)> _ages = new();
    private readonly TextCounter _nationalities = new();
    private readonly TextCounter _sentences = new();

    public override void Add(NodeMember member, int times)
    {
        var person = (PersonAttributes)member.Entity.Attributes;
        _descriptions.Add(person.Description, times);
        _roles.Add(person.Role, times);
        foreach (var title in person.Titles)
        {
            _titles.Add(title, times);
        }

        if (person.Age is { } age)
        {
            _ages.Add((member.Article.Published ?? DateOnly.MinValue, member.Entity.Key, age), times);
        }

        _nationalities.Add(person.Nationality, times);
        _sentences.Add(person.Sentence, times);
    }

    public override EntityAttributes Merged() =>
        new PersonAttributes
        {
            Description = _descriptions.Most,
            Role = _roles.Most,
            Titles = [.. _titles.Ranked],
            // An age is true on its article's day alone: the latest article's is the one that still holds best.
            Age = _ages
                .Values.OrderByDescending(age => age.Published)
                .ThenBy(age => age.Key, StringComparer.Ordinal)
                .Select(age => (int?)age.Age)
                .FirstOrDefault(),
            Nationality = _nationalities.Most,
            Sentence = _sentences.Most,
        };
}
