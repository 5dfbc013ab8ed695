using System.Collections.Immutable;
using Zindan.Core.Entities;
using Zindan.Core.Statements;
using Zindan.Resolution.Cohorts;
using Zindan.Resolution.Events;
using Zindan.Resolution.Facts;
using Zindan.Resolution.Groups;
using Zindan.Resolution.Nodes;
using Zindan.Resolution.People;
using Zindan.Resolution.Places;
using Zindan.Resolution.Prisons;

namespace Zindan.Resolution.Linking;

/// <summary>
/// All labels' layers and the order in which they build on each other: events are told apart by what their articles say; then prisons and people
/// that their names alone left apart are joined by the events they share, and cohorts by them alone.
/// </summary>
internal sealed class EntityLayers
{
    /// <summary>People joined by their names and what is known of them, before events are looked at.</summary>
    public Layer<PersonProfile> PeopleByName { get; } = new(new PersonRules(byEvents: false), new PersonBundles());

    /// <summary>Prisons joined by name and place, before events are looked at.</summary>
    public Layer<PrisonProfile> PrisonsByName { get; } = new(new PrisonRules(), new WholeBundles<PrisonProfile>(PrisonProfile.Combine));

    public Layer<PlaceProfile> Places { get; } = new(new PlaceRules(), new WholeBundles<PlaceProfile>(PlaceProfile.Combine));

    public Layer<GroupProfile> Groups { get; } = new(new GroupRules(), new WholeBundles<GroupProfile>(GroupProfile.Combine));

    public Layer<EventProfile> Events { get; } = new(new EventRules(), new WholeBundles<EventProfile>(profiles => profiles[0]));

    public Layer<PersonProfile> People { get; } =
        new(new PersonRules(byEvents: true), new WholeBundles<PersonProfile>(PersonProfile.Combine));

    public Layer<PrisonProfile> Prisons { get; } = new(new PrisonRules(), new WholeBundles<PrisonProfile>(PrisonProfile.Combine));

    public Layer<CohortProfile> Cohorts { get; } = new(new CohortRules(), new WholeBundles<CohortProfile>(profiles => profiles[0]));

    /// <summary>Takes entities away and sets those of articles; returns for each node that may hold others than before one of its keys.</summary>
    /// <param name="removed">The entities of articles taken away or replaced.</param>
    /// <param name="added">The articles that come.</param>
    /// <param name="factsOf">The facts of the article of an entity that exists.</param>
    /// <param name="rulings">All rulings on pairs.</param>
    public HashSet<string> Update(
        IEnumerable<NodeMember> removed,
        IReadOnlyList<ArticleFacts> added,
        Func<string, ArticleFacts> factsOf,
        IReadOnlyList<PairRuling> rulings
    )
    {
        var gone = removed.ToLookup(member => member.Entity.Label, member => member.Entity.Key);
        var come = added
            .SelectMany(facts => facts.Reading.Entities.Select(entity => (Entity: entity, Facts: facts)))
            .ToLookup(row => row.Entity.Label);
        var changed = new HashSet<string>(StringComparer.Ordinal);
        changed.UnionWith(
            Places.Update(gone[EntityLabel.Place], come[EntityLabel.Place].Select(row => Place(row.Entity, row.Facts)), rulings).Touched
        );
        changed.UnionWith(
            Groups.Update(gone[EntityLabel.Group], come[EntityLabel.Group].Select(row => Group(row.Entity, row.Facts)), rulings).Touched
        );
        var events = Events.Update(gone[EntityLabel.Event], added.SelectMany(Happenings), rulings);
        changed.UnionWith(events.Touched);

        var prisons = PrisonsByName
            .Update(gone[EntityLabel.Prison], come[EntityLabel.Prison].Select(row => Prison(row.Entity, row.Facts)), rulings)
            .Relabelled.ToHashSet(StringComparer.Ordinal);
        var people = PeopleByName
            .Update(gone[EntityLabel.Person], added.SelectMany(Persons), rulings)
            .Relabelled.ToHashSet(StringComparer.Ordinal);
        foreach (var key in people.ToArray())
        {
            people.UnionWith(PersonProfiler.KinKeys(key, factsOf(key)));
        }

        var cohorts = come[EntityLabel.Cohort].Select(row => row.Entity.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var key in events.Relabelled)
        {
            Involve(key, factsOf(key), prisons, people, cohorts);
        }

        changed.UnionWith(Prisons.Update(gone[EntityLabel.Prison], prisons.Select(key => PrisonAgain(key, factsOf(key))), rulings).Touched);
        changed.UnionWith(People.Update(gone[EntityLabel.Person], people.Select(key => PersonAgain(key, factsOf(key))), rulings).Touched);
        changed.UnionWith(Cohorts.Update(gone[EntityLabel.Cohort], cohorts.Select(key => Cohort(key, factsOf(key))), rulings).Touched);
        return changed;
    }

    /// <summary>The keys of the node that holds an entity, ordinally sorted.</summary>
    public IReadOnlyList<string> MatesOf(string key, EntityLabel label) =>
        label switch
        {
            EntityLabel.Place => Places.MatesOf(key),
            EntityLabel.Group => Groups.MatesOf(key),
            EntityLabel.Event => Events.MatesOf(key),
            EntityLabel.Prison => Prisons.MatesOf(key),
            EntityLabel.Person => People.MatesOf(key),
            _ => Cohorts.MatesOf(key),
        };

    /// <summary>The name of the cluster that holds an entity; equal for two entities of one label exactly if they are one.</summary>
    public string ClusterOf(string key, EntityLabel label) =>
        label switch
        {
            EntityLabel.Place => Places.ClusterOf(key),
            EntityLabel.Group => Groups.ClusterOf(key),
            EntityLabel.Event => Events.ClusterOf(key),
            EntityLabel.Prison => Prisons.ClusterOf(key),
            EntityLabel.Person => People.ClusterOf(key),
            _ => Cohorts.ClusterOf(key),
        };

    private static LayerMember<PlaceProfile> Place(Entity entity, ArticleFacts facts)
    {
        var profile = PlaceProfiler.Of(entity, facts);
        return new LayerMember<PlaceProfile>(
            entity.Key,
            profile.Key is { } key ? $"{key}|{string.Join('|', profile.Countries)}" : entity.Key,
            profile
        );
    }

    private static LayerMember<GroupProfile> Group(Entity entity, ArticleFacts facts)
    {
        var profile = GroupProfiler.Of(entity, facts);
        var bundle = GroupKey.Of(entity, facts) is { } key
            ? $"{key}|{string.Join('|', profile.Keys)}|{profile.Kind}|{string.Join('|', profile.Countries)}|{string.Join('|', profile.Scenes)}"
            : entity.Key;
        return new LayerMember<GroupProfile>(entity.Key, bundle, profile);
    }

    private static LayerMember<PrisonProfile> Prison(Entity entity, ArticleFacts facts)
    {
        var profile = PrisonProfiler.Of(entity, facts);
        var names = string.Join('|', profile.Names.Select(name => $"{name.Text} {name.Number}").Order(StringComparer.Ordinal));
        var bundle =
            profile.Names.IsEmpty || (profile.Names.All(name => name.Tokens.IsEmpty) && profile.Places.IsEmpty)
                ? entity.Key
                : $"{names}|{string.Join('|', profile.Kinds)}|{string.Join('|', profile.Places)}|{string.Join('|', profile.Countries)}";
        return new LayerMember<PrisonProfile>(entity.Key, bundle, profile);
    }

    private static IEnumerable<LayerMember<EventProfile>> Happenings(ArticleFacts facts)
    {
        var company = new Company(facts).All();
        foreach (var entity in facts.Reading.Entities.Where(entity => entity.Label == EntityLabel.Event))
        {
            yield return new LayerMember<EventProfile>(entity.Key, entity.Key, EventProfiler.Of(entity, facts, company));
        }
    }

    private static IEnumerable<LayerMember<PersonProfile>> Persons(ArticleFacts facts)
    {
        var company = new Company(facts);
        foreach (var entity in facts.Reading.Entities.Where(entity => entity.Label == EntityLabel.Person))
        {
            var profile = PersonProfiler.Of(entity, facts, company);
            yield return new LayerMember<PersonProfile>(entity.Key, PersonBundles.BundleOf(entity.Key, profile), profile);
        }
    }

    private LayerMember<PrisonProfile> PrisonAgain(string key, ArticleFacts facts)
    {
        var events = PrisonProfiler.EventKeys(facts.Entity(key), facts).Select(Events.ClusterOf);
        return new LayerMember<PrisonProfile>(
            key,
            PrisonsByName.ClusterOf(key),
            PrisonsByName.ProfileOf(key) with
            {
                Events = Sets.Of(events),
            }
        );
    }

    private LayerMember<PersonProfile> PersonAgain(string key, ArticleFacts facts)
    {
        var profile = PeopleByName.ProfileOf(key);
        var (roles, kin) = (EventRoles(key, facts), PersonProfiler.KinOf(key, facts, PeopleByName.ClusterOf));
        return new LayerMember<PersonProfile>(
            key,
            PeopleByName.ClusterOf(key),
            roles.IsEmpty && kin.IsEmpty ? profile : profile with { EventRoles = roles, Kin = kin }
        );
    }

    private LayerMember<CohortProfile> Cohort(string key, ArticleFacts facts)
    {
        var attributes = (CohortAttributes)facts.Entity(key).Attributes;
        return new LayerMember<CohortProfile>(
            key,
            key,
            new CohortProfile
            {
                Role = attributes.Role,
                Count = attributes.Count,
                EventRoles = EventRoles(key, facts),
                Articles = facts.ArticleSet,
            }
        );
    }

    private ImmutableArray<string> EventRoles(string key, ArticleFacts facts) =>
        Sets.Of(
            facts
                .About(key)
                .Where(statement => facts.Entity(statement.Object).Label == EntityLabel.Event && statement.Stance <= Stance.Attempted)
                .Select(statement => $"{Events.ClusterOf(statement.Object)} {statement.Type}")
        );

    private static void Involve(string key, ArticleFacts facts, HashSet<string> prisons, HashSet<string> people, HashSet<string> cohorts)
    {
        foreach (
            var end in facts
                .Towards(key)
                .Select(statement => statement.Subject)
                .Concat(facts.About(key).Select(statement => statement.Object))
        )
        {
            var label = facts.Entity(end).Label;
            (
                label == EntityLabel.Prison ? prisons
                : label == EntityLabel.Person ? people
                : label == EntityLabel.Cohort ? cohorts
                : null
            )?.Add(end);
        }
    }
}
