namespace Zindan.Language.Repairs.Rules;

/// <summary>R111: "wounding Colonel X Y and two aides": a name is no piece of the verb before it but its object.</summary>
internal sealed class NameOnVerb : IRepairRule
{
    public string Id => "R111";

    public void Apply(SentenceTree tree)
    {
        for (var name = tree.Range.Start + 1; name < tree.Range.End; name++)
        {
            var verb = tree.Head(name);
            if (
                tree.Relation(name) is "flat" or "compound"
                && tree.Upos(name) == "PROPN"
                && verb >= 0
                && verb < name
                && tree.Upos(verb) == "VERB"
                && tree.Xpos(verb) is "VBD" or "VBG" or "VBZ" or "VBP"
                && tree.Child(verb, "obj") < 0
                && !tree.IsPassive(verb)
            )
            {
                tree.Attach(Id, name, verb, "obj");
            }
        }
    }
}
