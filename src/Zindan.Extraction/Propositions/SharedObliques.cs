namespace Zindan.Extraction.Propositions;

/// <summary>What stands behind two verbs and belongs to both: "tunnelled or climbed out of the prison".</summary>
internal static class SharedObliques
{
    /// <summary>Adds it to the arguments of the second verb.</summary>
    /// <param name="found">The arguments of the second verb.</param>
    /// <param name="verb">The second verb.</param>
    /// <param name="others">The arguments of the first.</param>
    public static void Add(List<Argument> found, int verb, List<Argument> others)
    {
        foreach (var other in others.Where(other => other.Token > verb && other.Slot is not ("subj" or "obj")))
        {
            if (!found.Any(own => own.Slot == other.Slot))
            {
                found.Add(other with { IsInherited = true });
            }
        }
    }
}
