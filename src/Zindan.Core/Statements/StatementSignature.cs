using Zindan.Core.Entities;

namespace Zindan.Core.Statements;

/// <summary>Which labels may stand at the ends of which statement.</summary>
public static class StatementSignature
{
    /// <summary>Whether a statement of <paramref name="type"/> may go from <paramref name="subject"/> to <paramref name="object"/>.</summary>
    public static bool Allows(StatementType type, EntityLabel subject, EntityLabel @object) =>
        type switch
        {
            StatementType.EscapedFrom or StatementType.AttemptedEscapeFrom or StatementType.HeldIn => IsPeople(subject)
                && @object == EntityLabel.Prison,
            StatementType.AffiliatedWith => IsActor(subject) && @object == EntityLabel.Group,
            StatementType.KilledIn or StatementType.WoundedIn or StatementType.ArrestedIn or StatementType.ConvictedIn => IsPeople(subject)
                && @object == EntityLabel.Event,
            StatementType.TookPartIn => IsActor(subject) && @object == EntityLabel.Event,
            StatementType.TargetedIn => (IsActor(subject) || subject is EntityLabel.Prison or EntityLabel.Place)
                && @object == EntityLabel.Event,
            StatementType.RelatedTo => IsPeople(subject) && @object == EntityLabel.Person,
            StatementType.RunBy => subject == EntityLabel.Prison && @object == EntityLabel.Group,
            StatementType.OccurredAt => subject == EntityLabel.Event && @object is EntityLabel.Prison or EntityLabel.Place,
            StatementType.LocatedIn => subject is EntityLabel.Prison or EntityLabel.Place or EntityLabel.Group
                && @object == EntityLabel.Place,
            StatementType.PartOf => subject == @object && subject is EntityLabel.Event or EntityLabel.Group,
            _ => false,
        };

    private static bool IsPeople(EntityLabel label) => label is EntityLabel.Person or EntityLabel.Cohort;

    private static bool IsActor(EntityLabel label) => IsPeople(label) || label == EntityLabel.Group;
}
