using FsCheck;
using FsCheck.Fluent;
using Zindan.Core.Readings;
using Zindan.Core.Rulings;
using Zindan.Core.Statements;
using Zindan.Measuring.Worlds;

namespace Zindan.Resolution.Tests.Stability;

/// <summary>Who is the same is a function of the set of readings and rulings, whatever came when.</summary>
public sealed class StabilityTests
{
    private static readonly EntityResolver Resolver = EntityResolver.Create();

    [FsCheck.NUnit.Property(MaxTest = 8)]
    public Property TheOrderOfReadingsChangesNothing() =>
        Prop.ForAll(
            Worlds(),
            Seeds(),
            (world, seed) => Resolver.Resolve(Shuffled(world.Readings, seed), []).Print() == Resolver.Resolve(world.Readings, []).Print()
        );

    [FsCheck.NUnit.Property(MaxTest = 8)]
    public Property BatchesComeToTheSameAsOneRun() =>
        Prop.ForAll(
            Worlds(),
            Seeds(),
            (world, seed) =>
            {
                var state = Resolver.Start([], []);
                foreach (var batch in Shuffled(world.Readings, seed).Chunk(1 + (seed % 7)))
                {
                    state.Update([], batch);
                }

                return state.Corpus.Print() == Resolver.Resolve(world.Readings, []).Print();
            }
        );

    [FsCheck.NUnit.Property(MaxTest = 8)]
    public Property RemovingAnArticleComesToNeverHavingReadIt() =>
        Prop.ForAll(
            Worlds(),
            Seeds(),
            (world, seed) =>
            {
                var gone = Shuffled(world.Readings, seed)
                    .Take(1 + (seed % 5))
                    .Select(reading => reading.Article.Id)
                    .ToHashSet(StringComparer.Ordinal);
                var state = Resolver.Start(world.Readings, []);
                state.Update(gone, []);
                return state.Corpus.Print()
                    == Resolver.Resolve([.. world.Readings.Where(reading => !gone.Contains(reading.Article.Id))], []).Print();
            }
        );

    [FsCheck.NUnit.Property(MaxTest = 8)]
    public Property AChangedArticleComesToHavingReadItSoFirst() =>
        Prop.ForAll(
            Worlds(),
            Seeds(),
            (world, seed) =>
            {
                var old = world.Readings[seed % world.Readings.Count];
                var changed = old with { Entities = [.. old.Entities.Take(4)], Statements = [] };
                var state = Resolver.Start(world.Readings, []);
                state.Update([], [changed]);
                return state.Corpus.Print()
                    == Resolver
                        .Resolve([.. world.Readings.Select(reading => reading.Article.Id == old.Article.Id ? changed : reading)], [])
                        .Print();
            }
        );

    [Test]
    public void AKeyThatTooManyShareIsUsedAgainWhenTheyGo()
    {
        Reading[] two = [Related("x", "Zarifov"), Related("y", "Komil Zarifov")];
        Reading[] crowd =
        [
            .. Enumerable
                .Range(0, 80)
                .Select(i => Some.Article($"c{i}").Person($"B{(char)('a' + (i % 26))}rd{"oiu"[i / 26 % 3]}n{i / 26} Zarifov").Read()),
        ];
        var state = Resolver.Start(two, []);
        var before = state.Corpus;
        var crowded = state.Update([], crowd);
        var after = state.Update([.. crowd.Select(reading => reading.Article.Id)], []);
        Assert.Multiple(() =>
        {
            Assert.That(before.AreOne(("x", "Zarifov"), ("y", "Komil Zarifov")), Is.True);
            Assert.That(crowded.AreOne(("x", "Zarifov"), ("y", "Komil Zarifov")), Is.False);
            Assert.That(crowded.Print(), Is.EqualTo(Resolver.Resolve([.. two, .. crowd], []).Print()));
            Assert.That(after.Print(), Is.EqualTo(before.Print()));
        });
    }

    [FsCheck.NUnit.Property(MaxTest = 8)]
    public Property AnUnrelatedArticleChangesNoId() =>
        Prop.ForAll(
            Worlds(),
            world =>
            {
                var unrelated = Some.Article("zz").Person("Ingeborg Wallqvist").Group("Umeå Rowing Society").Place("Umeå").Read();
                var before = Resolver.Resolve(world.Readings, []).Entities.Select(node => node.Id);
                var after = Resolver
                    .Resolve([.. world.Readings, unrelated], [])
                    .Entities.Select(node => node.Id)
                    .ToHashSet(StringComparer.Ordinal);
                return before.All(after.Contains);
            }
        );

    [FsCheck.NUnit.Property(MaxTest = 8)]
    public Property AnOldIdStillFindsItsNode() =>
        Prop.ForAll(
            Worlds(),
            Seeds(),
            (world, seed) =>
            {
                var half = Shuffled(world.Readings, seed).Take(world.Readings.Count / 2).ToArray();
                var members = Resolver
                    .Resolve(world.Readings, [])
                    .Entities.SelectMany(node => node.MemberIds)
                    .ToHashSet(StringComparer.Ordinal);
                return Resolver.Resolve(half, []).Entities.All(node => members.Contains(node.Id));
            }
        );

    [FsCheck.NUnit.Property(MaxTest = 8)]
    public Property EveryEntityIsInExactlyOneNodeOfItsLabel() =>
        Prop.ForAll(
            Worlds(),
            world =>
            {
                var labels = world
                    .Readings.SelectMany(reading => reading.Entities)
                    .ToDictionary(entity => entity.Key, entity => entity.Label, StringComparer.Ordinal);
                var corpus = Resolver.Resolve(world.Readings, []);
                var members = corpus.Entities.SelectMany(node => node.MemberIds).ToArray();
                return members.Length == labels.Count
                    && members.Distinct(StringComparer.Ordinal).Count() == labels.Count
                    && corpus.Entities.All(node => node.Id == node.MemberIds[0] && node.MemberIds.All(key => labels[key] == node.Label));
            }
        );

    [FsCheck.NUnit.Property(MaxTest = 8)]
    public Property RulingsWinAndAreUndoneByDeletion() =>
        Prop.ForAll(
            Worlds(),
            Seeds(),
            (world, seed) =>
            {
                var plain = Resolver.Resolve(world.Readings, []);
                var people = plain.Entities.Where(node => node.Label == Core.Entities.EntityLabel.Person).ToArray();
                var (left, right) = (people[seed % people.Length], people[(seed + 1) % people.Length]);
                var merged = people.FirstOrDefault(node => node.MemberIds.Length > 1 && node.Id != left.Id && node.Id != right.Id);
                List<Ruling> rulings = [new SameRuling(left.Id, right.MemberIds[^1])];
                if (merged is not null)
                {
                    rulings.Add(new DifferentRuling(merged.MemberIds[0], merged.MemberIds[^1]));
                }

                var ruled = Resolver.Resolve(world.Readings, rulings);
                var nodeOf = ruled
                    .Entities.SelectMany(node => node.MemberIds.Select(key => (key, node.Id)))
                    .ToDictionary(pair => pair.key, pair => pair.Id, StringComparer.Ordinal);
                return nodeOf[left.Id] == nodeOf[right.MemberIds[^1]]
                    && (merged is null || nodeOf[merged.MemberIds[0]] != nodeOf[merged.MemberIds[^1]])
                    && Resolver.Resolve(world.Readings, []).Print() == plain.Print();
            }
        );

    [FsCheck.NUnit.Property(MaxTest = 8)]
    public Property RulingsHoldWhateverBatchBringsTheirEnds() =>
        Prop.ForAll(
            Worlds(),
            Seeds(),
            (world, seed) =>
            {
                var nodes = Resolver.Resolve(world.Readings, []).Entities;
                var people = nodes.Where(node => node.Label == Core.Entities.EntityLabel.Person).ToArray();
                Ruling[] rulings =
                [
                    new SameRuling(people[seed % people.Length].Id, people[(seed + 1) % people.Length].MemberIds[^1]),
                    .. nodes
                        .Where(node => node.MemberIds.Length > 1)
                        .Take(3)
                        .Select(node => new DifferentRuling(node.MemberIds[0], node.MemberIds[^1])),
                ];
                var state = Resolver.Start([], rulings);
                foreach (var batch in Shuffled(world.Readings, seed).Chunk(1 + (seed % 5)))
                {
                    state.Update([], batch);
                }

                state.Update([world.Readings[0].Article.Id], []);
                state.Update([], [world.Readings[0]]);
                return state.Corpus.Print() == Resolver.Resolve(world.Readings, rulings).Print();
            }
        );

    /// <summary>Nodes that very many articles speak of, like a country's, are changed and not made anew.</summary>
    [TestCase(1)]
    [TestCase(2)]
    public void OneMoreOneChangedAndOneGoneComeToTheSameInALargeWorldToo(int seed)
    {
        var readings = Shuffled(WorldMaker.Make(520, seed, 0.4).Readings, seed);
        var state = Resolver.Start([.. readings[..15].Select(Changed), .. readings[15..480]], []);
        foreach (var reading in readings[480..])
        {
            state.Update([], [reading]);
        }

        foreach (var reading in readings[..15])
        {
            state.Update([], [reading]);
        }

        foreach (var reading in readings[15..30])
        {
            state.Update([reading.Article.Id], []);
        }

        state.Update([.. readings[30..40].Select(reading => reading.Article.Id)], [.. readings[40..50].Select(Changed)]);
        Reading[] whole = [.. readings[..15], .. readings[40..50].Select(Changed), .. readings[50..]];
        var corpus = Resolver.Resolve(whole, []);
        Assert.Multiple(() =>
        {
            Assert.That(corpus.Entities.Max(node => node.MemberIds.Length), Is.GreaterThan(40), "the world is too small to tell anything");
            Assert.That(state.Corpus.Print(), Is.EqualTo(corpus.Print()));
        });
    }

    private static Reading Changed(Reading reading) =>
        reading with
        {
            Entities =
            [
                .. reading.Entities.Select(entity =>
                    entity.Attributes is Core.Entities.PlaceAttributes place
                        ? entity with
                        {
                            Aliases = [$"{entity.Name} of {reading.Article.Id}"],
                            Attributes = place with { Country = "Elsewhere" },
                            Mentions = [.. entity.Mentions.Take(1)],
                        }
                        : entity
                ),
            ],
        };

    private static Reading Related(string article, string name) =>
        Some.Article(article).Person(name).Person("Lola Anvarova").State("Lola Anvarova", StatementType.RelatedTo, name).Read();

    private static Arbitrary<GeneratedWorld> Worlds() =>
        (from articles in Gen.Choose(6, 16) from seed in Gen.Choose(0, 100_000) select WorldMaker.Make(articles, seed, 0.4)).ToArbitrary();

    private static Arbitrary<int> Seeds() => Gen.Choose(0, 1_000_000).ToArbitrary();

    private static Reading[] Shuffled(IReadOnlyList<Reading> readings, int seed)
    {
        Reading[] shuffled = [.. readings];
        new Random(seed).Shuffle(shuffled);
        return shuffled;
    }
}
