using Zindan.Core.Json;
using Zindan.Core.Statements;

namespace Zindan.Output;

/// <summary>Relationships in words that fit between a subject and an object of any number: "escaped from", "brother of".</summary>
public static class StatementWording
{
    /// <summary>The words for a type; a role takes their place where there is one.</summary>
    public static string Of(StatementType type, string? role) =>
        type switch
        {
            StatementType.EscapedFrom => "escaped from",
            StatementType.AttemptedEscapeFrom => "tried to escape from",
            StatementType.HeldIn => "held in",
            StatementType.AffiliatedWith => Affiliation(role),
            StatementType.KilledIn => "killed in",
            StatementType.WoundedIn => "wounded in",
            StatementType.ArrestedIn => "arrested in",
            StatementType.ConvictedIn => "convicted in",
            StatementType.TookPartIn => "took part in",
            StatementType.TargetedIn => "targeted in",
            StatementType.RelatedTo => role is null ? "related to" : $"{Printable.Line(role)} of",
            StatementType.RunBy => "run by",
            StatementType.OccurredAt => "took place in",
            StatementType.LocatedIn => "located in",
            StatementType.PartOf => "part of",
            _ => ContractNames.Of(type),
        };

    /// <summary>"asserted", with the speaker where there is one: "asserted by an interior ministry spokesman".</summary>
    public static string Of(Stance stance, string? speaker) =>
        speaker is null ? ContractNames.Of(stance) : $"{ContractNames.Of(stance)} by {Printable.Line(speaker)}";

    private static string Affiliation(string? role) =>
        role switch
        {
            null => "affiliated with",
            AffiliationRole.Official => "official in",
            AffiliationRole.Employee => "employed by",
            AffiliationRole.Ally => "allied with",
            AffiliationRole.Fighter => "fighter for",
            AffiliationRole.Joined => "joined",
            AffiliationRole.Defected => "defected from",
            _ => Printable.Line(role) + " of",
        };
}
