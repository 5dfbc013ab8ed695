namespace Zindan.Language.Repairs.Rules;

/// <summary>
/// R40: "The man police say killed X was arrested": a noun, who speaks, a verb of saying and a second verb without a subject make a clause that describes the
/// noun; the verb behind X is the sentence's own, and X is the object of the clause.
/// </summary>
internal sealed class SaidByOthers(RepairLexicon lexicon) : IRepairRule
{
    public string Id => "R40";

    public void Apply(SentenceTree tree)
    {
        for (var saying = tree.Range.Start + 2; saying < tree.Range.End - 3; saying++)
        {
            var speaker = saying - 1;
            if (
                lexicon.Reporting.Contains(tree.Lemma(saying))
                && tree.IsFinite(saying)
                && tree.Child(saying, "nsubj") == speaker
                && tree.Upos(speaker) == "NOUN"
                && tree.Relation(saying) is "root" or "parataxis"
                && IsDescribed(tree, speaker - 1, speaker, saying)
            )
            {
                Mend(tree, speaker - 1, saying);
            }
        }
    }

    // The noun before the speaker, taken for a part of his name or for the whole sentence.
    private bool IsDescribed(SentenceTree tree, int noun, int speaker, int saying) =>
        lexicon.People.Contains(tree.Lemma(noun))
        && (
            tree.Head(noun) == speaker && tree.Is(noun, "compound")
            || tree.Relation(noun) == "root" && tree.Head(saying) == noun && tree.Child(noun, "cop") < 0
        );

    private void Mend(SentenceTree tree, int noun, int saying)
    {
        foreach (var deed in tree.Children(saying))
        {
            if (
                deed != saying + 1
                || tree.Relation(deed) is not ("xcomp" or "ccomp")
                || tree.Xpos(deed) is not ("VBD" or "VBN")
                || tree.Child(deed, "nsubj") >= 0
            )
            {
                continue;
            }

            foreach (var main in tree.Children(deed))
            {
                var told = tree.Child(main, "nsubj");
                if (tree.Relation(main) == "ccomp" && told > deed && told < main && tree.HeadsFiniteClause(main))
                {
                    Restore(tree, noun, saying, deed, main, told);
                    return;
                }
            }
        }
    }

    private void Restore(SentenceTree tree, int noun, int saying, int deed, int main, int told)
    {
        var speaker = saying - 1;
        var top = tree.Relation(saying) == "root" ? saying : noun;
        if (!tree.Promote(Id, main, top, tree.SubjectRelation(main)))
        {
            return;
        }

        tree.Attach(Id, noun, main, tree.SubjectRelation(main));
        foreach (var word in tree.Children(speaker).Where(child => child < noun).ToList())
        {
            tree.Attach(Id, word, noun, tree.Relation(word));
        }

        tree.Attach(Id, saying, noun, "acl:relcl");
        tree.Attach(Id, told, deed, "obj");
        tree.GiveBehind(Id, saying, main);
    }
}
