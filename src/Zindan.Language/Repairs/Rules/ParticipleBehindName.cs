using Zindan.Language.Documents;

namespace Zindan.Language.Repairs.Rules;

/// <summary>R32: "hunting X, a farmer, and Y, arrested in 2015": a participle behind the comma that follows a person's name describes that person.</summary>
internal sealed class ParticipleBehindName : IRepairRule
{
    public string Id => "R32";

    public void Apply(SentenceTree tree)
    {
        foreach (var name in tree.Document.Names.StartingIn(tree.Range, name => name.Tokens))
        {
            var participle = name.Tokens.End + 1;
            if (
                name.Type == NameType.Person
                && tree.Form(participle - 1) == ","
                && tree.Xpos(participle) == "VBN"
                && tree.Relation(participle) is "acl" or "conj" or "parataxis" or "advcl" or "dep"
                && tree.Child(participle, "obj") < 0
                && !tree.Children(participle).Any(child => tree.Is(child, "nsubj") || tree.Is(child, "aux") || tree.Is(child, "cc"))
                && tree.Upos(tree.Head(participle)) == "VERB"
            )
            {
                tree.Attach(Id, participle, Top(tree, name.Tokens), "acl");
            }
        }
    }

    private static int Top(SentenceTree tree, TokenRange name)
    {
        for (var token = name.Start; token < name.End; token++)
        {
            if (!name.Contains(tree.Head(token)))
            {
                return token;
            }
        }

        return name.Last;
    }
}
