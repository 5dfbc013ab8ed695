using Zindan.Core.Rulings;

namespace Zindan.Output;

/// <summary>Rulings as one would type them.</summary>
public static class RulingWording
{
    private static readonly Dictionary<string, string> NoNames = [];

    /// <summary>"same A B", with ids alone.</summary>
    public static string Of(Ruling ruling) => Of(ruling, NoNames);

    /// <summary>"same A (Mirzo Ziyoev) B (Mirzo Ziyoyev)", with the names of the ids that are known.</summary>
    public static string Of(Ruling ruling, IReadOnlyDictionary<string, string> names)
    {
        string Named(string id) => names.TryGetValue(id, out var name) ? $"{id} ({name})" : id;
        return Printable.Line(
            ruling switch
            {
                SameRuling same => $"same {Named(same.Left)} {Named(same.Right)}",
                DifferentRuling different => $"different {Named(different.Left)} {Named(different.Right)}",
                RejectRuling reject => $"reject {reject.StatementId}",
                RenameRuling rename => $"rename {Named(rename.EntityId)} \"{rename.Name}\"",
                _ => ruling.GetType().Name,
            }
        );
    }
}
