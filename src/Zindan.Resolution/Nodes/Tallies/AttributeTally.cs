using Zindan.Core.Entities;

namespace Zindan.Resolution.Nodes.Tallies;

/// <summary>Joins what members say of one thing. A value that most give wins, ties go to the ordinally smallest; dates are intersected.</summary>
internal abstract class AttributeTally
{
    /// <summary>An empty tally for things of a label.</summary>
    public static AttributeTally For(EntityLabel label) =>
        label switch
        {
            EntityLabel.Person => new PersonTally(),
            EntityLabel.Group => new GroupTally(),
            EntityLabel.Cohort => new CohortTally(),
            EntityLabel.Prison => new PrisonTally(),
            EntityLabel.Place => new PlaceTally(),
            _ => new EventTally(),
        };

    /// <summary>Counts a member in or, with a negative number, out.</summary>
    public abstract void Add(NodeMember member, int times);

    /// <summary>The attributes of all members together.</summary>
    public abstract EntityAttributes Merged();
}
