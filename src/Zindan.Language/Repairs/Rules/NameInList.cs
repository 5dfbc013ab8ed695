using Zindan.Language.Documents;

namespace Zindan.Language.Repairs.Rules;

/// <summary>R84: "X, 30, [Y], 22, and Z were held": a person's name behind a comma is no further part of the name before it, but the next of a list.</summary>
internal sealed class NameInList : IRepairRule
{
    public string Id => "R84";

    public void Apply(SentenceTree tree)
    {
        var persons = tree.Document.Names.StartingIn(tree.Range, name => name.Tokens).Where(name => name.Type == NameType.Person).ToList();
        foreach (var name in persons)
        {
            var token = name.Tokens.Start;
            var before = tree.Head(token);
            if (
                tree.Is(token, "flat")
                && before >= 0
                && before < token
                && tree.Form(token - 1) is "," or ";"
                && persons.Find(other => other.Tokens.Contains(before)) is { } first
                && first.Tokens.End < token
            )
            {
                tree.Attach(Id, token, Top(tree, first.Tokens), "conj");
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

        return name.Start;
    }
}
