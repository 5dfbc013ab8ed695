namespace Zindan.Extraction.Propositions;

/// <summary>Finds whom "those" of a participle names: "among those arrested was X", "one of those arrested was a teacher", "those detained include X and Y", "those killed were named as X and Y"; of a relative clause: "among those who escaped was X".</summary>
internal sealed class ListedPeople(Grammar grammar, Antecedents antecedents)
{
    private readonly Coordination _coordination = new(grammar);

    /// <summary>Puts the people named in the place of "those".</summary>
    /// <param name="found">The arguments of a participle.</param>
    /// <param name="verb">The participle.</param>
    public void Resolve(List<Argument> found, int verb)
    {
        if (verb > 0 && grammar.Form(verb - 1) == "those" && grammar.BareRelation(verb) == "nsubj" && !found.Exists(IsObject))
        {
            // The tree hangs both words on "include".
            Add(found, verb - 1, verb, "obj");
            return;
        }

        if (
            !found.Exists(IsObject)
            && grammar.BareRelation(verb) == "acl"
            && grammar.Head(verb) is >= 0 and var described
            && described == verb - 1
            && grammar.Form(described) == "those"
        )
        {
            Add(found, described, verb, "obj");
            return;
        }

        for (var index = 0; index < found.Count; index++)
        {
            var those = found[index].Token;
            if (
                (IsObject(found[index]) || IsSubjectOfRelative(found[index], verb))
                && grammar.Form(those) == "those"
                && grammar.Upos(those) is "PRON" or "DET"
            )
            {
                var listed = new List<Argument>();
                Add(listed, those, verb, found[index].Slot);
                found.InsertRange(index + 1, listed);
                index += listed.Count;
            }
        }
    }

    // "one of those arrested was a teacher": the noun of the predicate, or -1.
    private int DescribedAs(int those)
    {
        var one = grammar.Head(those);
        return
            grammar.Form(those) == "those"
            && grammar.Preposition(those) == "of"
            && one >= 0
            && grammar.Form(one) is "one" or "another" or "two" or "three" or "four"
            && grammar.BareRelation(one) == "nsubj"
            && grammar.Head(one) is >= 0 and var noun
            && noun > those
            && grammar.IsNominal(noun)
            && grammar.Child(noun, "cop") >= 0
            && !grammar.HasNegation(noun)
            ? noun
            : -1;
    }

    private static bool IsObject(Argument argument) => argument.Slot == "obj";

    // "among those who escaped was X".
    private bool IsSubjectOfRelative(Argument argument, int verb) =>
        argument.Slot == "subj" && grammar.Relation(verb) == "acl:relcl" && grammar.Head(verb) == argument.Token;

    private void Add(List<Argument> listed, int those, int verb, string slot)
    {
        if (grammar.HasNegation(those))
        {
            return;
        }

        // "X was among those arrested", "among those arrested was X".
        if (grammar.Preposition(those) == "among" && grammar.Child(those, "nsubj") is >= 0 and var subject)
        {
            _coordination.Add(listed, slot, antecedents.Of(subject, those), true);
            return;
        }

        if (DescribedAs(those) is >= 0 and var described)
        {
            listed.Add(new Argument(slot, described, true));
            return;
        }

        var top = grammar.Head(those) == verb ? verb : those;
        var head = grammar.Head(top);
        if (head < 0 || grammar.BareRelation(top) != "nsubj")
        {
            return;
        }

        if (grammar.Lemma(head) == "include" && grammar.Child(head, "obj") is >= 0 and var member)
        {
            _coordination.Add(listed, slot, member, true);
        }
        else if (grammar.Lemma(head) is "name" or "identify")
        {
            foreach (var child in grammar.Children(head))
            {
                if (child > head && grammar.BareRelation(child) == "obl" && grammar.Preposition(child) == "as")
                {
                    _coordination.Add(listed, slot, child, true);
                }
            }
        }
    }
}
