using Zindan.Core.Rulings;

namespace Zindan.Output;

/// <summary>Rulings as one would type them.</summary>
public static class RulingWording
{
    /// <summary>"same A B", with the reason where there is one.</summary>
    public static string Of(Ruling ruling)
    {
        var words = ruling switch
        {
            SameRuling same => $"same {same.Left} {same.Right}",
            DifferentRuling different => $"different {different.Left} {different.Right}",
            RejectRuling reject => $"reject {reject.StatementId}",
            RenameRuling rename => $"rename {rename.EntityId} \"{rename.Name}\"",
            _ => ruling.GetType().Name,
        };
        return Printable.Line(ruling.Reason is null ? words : $"{words} ({ruling.Reason})");
    }
}
