namespace Zindan.Language.Repairs.Rules;

/// <summary>R29: "X, once the group's treasurer, …": "once" before a noun in an aside opens no clause; the noun says what X was.</summary>
internal sealed class FormerOffice : IRepairRule
{
    public string Id => "R29";

    public void Apply(SentenceTree tree)
    {
        for (var once = tree.Range.Start + 2; once < tree.Range.End - 2; once++)
        {
            if (tree.Form(once) != "once" || tree.Form(once - 1) != "," || tree.Upos(once - 2) != "PROPN")
            {
                continue;
            }

            var person = tree.Relation(once - 2) == "flat" ? tree.Head(once - 2) : once - 2;
            var office = tree.Children(once).FirstOrDefault(child => child > once && tree.Upos(child) == "NOUN", -1);
            if (office >= 0 && !tree.IsBelow(person, once))
            {
                tree.Attach(Id, office, person, "appos");
                tree.Attach(Id, once, office, "advmod");
            }
        }
    }
}
