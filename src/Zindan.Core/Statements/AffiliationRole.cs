using System.Collections.Immutable;

namespace Zindan.Core.Statements;

/// <summary>The closed list of roles of <see cref="StatementType.AffiliatedWith"/>.</summary>
public static class AffiliationRole
{
    /// <summary>Belongs to.</summary>
    public const string Member = "member";

    /// <summary>Leads.</summary>
    public const string Leader = "leader";

    /// <summary>Commands armed men of.</summary>
    public const string Commander = "commander";

    /// <summary>Founded.</summary>
    public const string Founder = "founder";

    /// <summary>Fights for.</summary>
    public const string Fighter = "fighter";

    /// <summary>Supports without belonging.</summary>
    public const string Supporter = "supporter";

    /// <summary>Holds office in.</summary>
    public const string Official = "official";

    /// <summary>Works for.</summary>
    public const string Employee = "employee";

    /// <summary>Is allied with.</summary>
    public const string Ally = "ally";

    /// <summary>Succeeds.</summary>
    public const string Successor = "successor";

    /// <summary>Came to belong to.</summary>
    public const string Joined = "joined";

    /// <summary>Left for the other side.</summary>
    public const string Defected = "defected";

    /// <summary>All roles.</summary>
    public static ImmutableArray<string> All { get; } =
    [Member, Leader, Commander, Founder, Fighter, Supporter, Official, Employee, Ally, Successor, Joined, Defected];
}
