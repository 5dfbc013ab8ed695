namespace Zindan.Language.Repairs.Rules;

/// <summary>R26: "X, born 1990, convicted of murder", "Y, born in 1979, who …": what follows the year is told of the person.</summary>
internal sealed class YearOfBirth : IRepairRule
{
    public string Id => "R26";

    public void Apply(SentenceTree tree)
    {
        for (var born = tree.Range.Start + 1; born < tree.Range.End - 2; born++)
        {
            var person = tree.Head(born);
            if (tree.Form(born) != "born" || person < 0 || person > born || !tree.Is(born, "acl"))
            {
                continue;
            }

            foreach (var time in tree.Children(born).Where(child => tree.Is(child, "obl")).Append(born).ToList())
            {
                foreach (var told in tree.Children(time).Where(child => child > born && tree.Is(child, "acl")).ToList())
                {
                    tree.Attach(Id, told, person, tree.Relation(told));
                }
            }
        }
    }
}
