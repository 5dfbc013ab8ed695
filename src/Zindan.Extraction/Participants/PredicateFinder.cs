using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Participants;

/// <summary>Finds of whom a description is said: "X was a trader", "X, described as a trader", "X became chairman", "X, who denies being the leader".</summary>
internal sealed class PredicateFinder(ParticipantMap map, ExtractionLexicon lexicon)
{
    private readonly Grammar _grammar = map.Grammar;
    private readonly ArgumentFinder _arguments = new(map.Grammar, lexicon);

    /// <summary>The tokens of those of whom the description at a head is said; empty where it is no predicate.</summary>
    public IReadOnlyList<int> SubjectsOf(int head) => SubjectsOf(head, 0);

    private IReadOnlyList<int> SubjectsOf(int head, int depth)
    {
        // "X is second in command of Y": what X is said to be is the second.
        if (head > 1 && _grammar.Form(head - 1) == "in" && _grammar.Head(head) == head - 2 && _grammar.Child(head - 2, "cop") >= 0)
        {
            head -= 2;
        }

        if (_grammar.Child(head, "cop") >= 0)
        {
            // "X was with his cousin": who is beside another is not him.
            if (_grammar.Preposition(head) is { } beside && lexicon.Words.Contains("beside", beside))
            {
                return [];
            }

            var own = Before(head, Slot(head, "subj"));
            return own.Count > 0 ? own : Before(head, Controller(head));
        }

        var governor = _grammar.Head(head);
        if (
            governor >= 0
            && governor < head
            && _grammar.BareRelation(head) == "conj"
            && _grammar.Xpos(head) is "NN" or "NNP"
            && _grammar.IsNominal(governor)
        )
        {
            // "described X as a preacher and a member of Y"; of several people, each noun may be of some.
            return depth < 3 ? SubjectsOf(governor, depth + 1) : [];
        }

        if (governor < 0 || !_grammar.IsVerbal(governor))
        {
            return [];
        }

        var verb = _grammar.Lemma(governor);
        // "as second-in-command": a hyphenated noun keeps its own preposition.
        if (_grammar.Preposition(head) is "as" or "as-in")
        {
            // "replaced X as chief": of both, one after the other.
            return Before(
                head,
                (lexicon.Words.Contains("called-as", verb) ? Slot(governor, "obj") : []).Concat(
                    lexicon.Words.Contains("serves-as", verb) ? Slot(governor, "subj") : []
                )
            );
        }

        if (_grammar.Preposition(head) is not null || _grammar.BareRelation(head) is not ("xcomp" or "obj"))
        {
            return [];
        }

        // "consider X an emissary of Y": of two objects the first is told of.
        if (
            _grammar.BareRelation(head) == "obj"
            && lexicon.Words.Contains("appoint", verb)
            && _grammar.Child(governor, "iobj") is >= 0 and var told
        )
        {
            return Before(head, [told]);
        }

        // "was appointed head of Y".
        if (lexicon.Words.Contains("appoint", verb) && _grammar.IsPassive(governor))
        {
            return Before(head, Slot(governor, "obj"));
        }

        // "whom police consider an emissary of Y".
        if (
            lexicon.Words.Contains("appoint", verb)
            && _grammar.Relation(governor) == "acl:relcl"
            && _grammar.Children(governor).Any(child => _grammar.Form(child) == "whom")
        )
        {
            return Before(head, [_grammar.Head(governor)]);
        }

        return verb is "become" or "remain" ? Before(head, Slot(governor, "subj"))
            : lexicon.Words.Contains("appoint", verb) && _grammar.BareRelation(head) == "xcomp" ? Before(head, Slot(governor, "obj"))
            : [];
    }

    // "X denies being a member", "X admitted to having been a member", "accused of being the leader".
    private IEnumerable<int> Controller(int head)
    {
        var governor = _grammar.Head(head);
        var isInfinite = _grammar.Child(head, "cop") is >= 0 and var copula && _grammar.Form(copula) is "being" or "be" or "been";
        return
            governor < 0
            || !isInfinite
            || !_grammar.IsVerbal(governor)
            || _grammar.BareRelation(head) is not ("ccomp" or "advcl" or "xcomp" or "obj" or "obl")
            ? []
            : Slot(governor, _grammar.IsPassive(governor) ? "obj" : "subj");
    }

    private IEnumerable<int> Slot(int predicate, string slot) =>
        _arguments.OfVerb(predicate).Where(argument => argument.Slot == slot).Select(argument => argument.Token);

    // "X, all of whose brothers are members": the brothers.
    private List<int> Before(int head, IEnumerable<int> tokens) =>
        _grammar.Child(head, "nsubj") is >= 0 and var own && own + 2 < head && _grammar.Form(own + 2) == "whose"
            ? []
            : [.. tokens.Where(token => token < head).Distinct()];
}
