using Zindan.Language.Documents;

namespace Zindan.Language.Repairs.Rules;

/// <summary>R2: a verb has one subject; of two, the one that is a time, a place at the head of the sentence, or has a preposition, is none.</summary>
internal sealed class TwoSubjects : IRepairRule
{
    public string Id => "R2";

    public void Apply(SentenceTree tree)
    {
        for (var verb = tree.Range.Start; verb < tree.Range.End; verb++)
        {
            var subjects = tree.Children(verb).Where(child => tree.Is(child, "nsubj")).ToArray();
            if (subjects.Length < 2)
            {
                continue;
            }

            foreach (var subject in subjects)
            {
                if (tree.Children(verb).Count(child => tree.Is(child, "nsubj")) < 2)
                {
                    break;
                }

                if (ParticipleBefore(tree, subject) is >= 0 and var participle)
                {
                    tree.Attach(Id, subject, participle, "obl");
                }
                else if (IsTime(tree, subject))
                {
                    tree.Attach(Id, subject, verb, "obl:unmarked");
                }
                else if (subject == subjects[0] && IsDateline(tree, subject))
                {
                    tree.Attach(Id, subject, verb, "dislocated");
                }
            }
        }
    }

    /// <summary>"Gunmen disguised as doctors freed …": the participle whose preposition the noun has, or −1.</summary>
    private static int ParticipleBefore(SentenceTree tree, int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            if (tree.Relation(child) == "case" && child < noun && tree.Xpos(child - 1) is "VBN" or "VBG")
            {
                return child - 1;
            }
        }

        return -1;
    }

    private static bool IsTime(SentenceTree tree, int token) =>
        tree
            .Document.Times.StartingIn(tree.Range, time => time.Tokens)
            .Any(time => time.Kind is TimeKind.Date or TimeKind.TimeOfDay && time.Tokens.Contains(token));

    private static bool IsDateline(SentenceTree tree, int token) =>
        tree
            .Document.Names.StartingIn(tree.Range, name => name.Tokens)
            .Any(name =>
                name.Type == NameType.Place
                && name.Tokens.Contains(token)
                && name.Tokens.Start == tree.Range.Start
                && tree.Form(name.Tokens.End) is "," or ":" or "—" or "–" or "-"
            );
}
