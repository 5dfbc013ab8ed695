using Zindan.Language.Documents;
using Zindan.Language.Masks;
using Zindan.Language.Masks.Names;

namespace Zindan.Language.Repairs.Rules;

/// <summary>R14: "attacked the guards of Koro prison": a name is one phrase, so only one of its words depends on what is outside.</summary>
internal sealed class NameInOnePiece : IRepairRule
{
    public string Id => "R14";

    public void Apply(SentenceTree tree)
    {
        foreach (var name in tree.Document.Names.StartingIn(tree.Range, name => name.Tokens))
        {
            var phrase = WithHeadNoun(tree, name);
            if (phrase.Length < 2 || phrase.End > tree.Range.End)
            {
                continue;
            }

            var loose = Enumerable
                .Range(phrase.Start, phrase.Length)
                .Where(token => !phrase.Contains(tree.Head(token)) && tree.Upos(token) is "NOUN" or "PROPN")
                .ToList();
            if (loose.Count < 2 || loose.Any(token => tree.Head(token) < 0))
            {
                continue;
            }

            Join(tree, loose, name.Type == NameType.Person ? loose[0] : loose[^1], name.Type == NameType.Person ? "flat" : "compound");
        }
    }

    /// <summary>The name of a prison with the noun for what it is: "Koro prison".</summary>
    private static TokenRange WithHeadNoun(SentenceTree tree, NameMention name) =>
        name.Type == NameType.Prison
        && name.Tokens.End < tree.Range.End
        && NameLexicon.English.PrisonHeads.FindLower(new TokenWindow(tree.Document, tree.Range), name.Tokens.End) is var (end, _)
            ? new TokenRange(name.Tokens.Start, end)
            : name.Tokens;

    private void Join(SentenceTree tree, List<int> loose, int head, string relation)
    {
        // The preposition before the name says what the whole of it depends on.
        var place = loose.FirstOrDefault(tree.HasPreposition, loose[0]);
        if (place != head && !tree.Attach(Id, head, tree.Head(place), tree.Relation(place)))
        {
            return;
        }

        foreach (var token in loose.Where(token => token != head))
        {
            foreach (var child in tree.Children(token).Where(child => child < loose[0]).ToList())
            {
                tree.Attach(Id, child, head, tree.Relation(child));
            }

            tree.Attach(Id, token, head, relation);
        }
    }
}
