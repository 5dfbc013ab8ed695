using Zindan.Extraction.Lexicon;

namespace Zindan.Extraction.Propositions;

/// <summary>
/// Finds who does what to whom around a verb: passives turned round, relative clauses, conjunction, control and participles followed.
/// The rules are those of PredPatt (White et al. 2016) as far as events need them.
/// </summary>
internal sealed class VerbArguments
{
    private const int MaximumDepth = 6;
    private readonly Grammar _grammar;
    private readonly Coordination _coordination;
    private readonly Antecedents _antecedents;
    private readonly NamedAntecedents _named;
    private readonly BorrowedArguments _borrowed;
    private readonly ListedPeople _listed;
    private readonly StrayObjects _stray;
    private readonly WordClasses _carriers;

    /// <summary>Makes a finder for one document.</summary>
    public VerbArguments(Grammar grammar, WordClasses carriers)
    {
        _grammar = grammar;
        _coordination = new Coordination(grammar);
        _antecedents = new Antecedents(grammar);
        _named = new NamedAntecedents(grammar, carriers);
        _listed = new ListedPeople(grammar, _antecedents);
        _stray = new StrayObjects(grammar);
        _carriers = carriers;
        _borrowed = new BorrowedArguments(grammar, carriers, Of);
    }

    /// <summary>The arguments of a verb.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="depth">How many verbs have already asked for what this one lends.</param>
    public List<Argument> Of(int verb, int depth = 0)
    {
        var passive = _grammar.IsPassive(verb);
        var found = new List<Argument>();
        foreach (var child in _grammar.Children(verb))
        {
            AddVerbChild(found, verb, child, passive);
        }

        if (!found.Exists(argument => argument.Slot == "obj") && _stray.ObjectOf(verb) is >= 0 and var stray)
        {
            _coordination.Add(found, "obj", stray, true);
        }

        if (depth < MaximumDepth && !passive && !found.Exists(argument => argument.Slot == "obj") && SharingVerb(verb) is >= 0 and var next)
        {
            found.AddRange(
                Of(next, depth + 1).Where(argument => argument.Slot == "obj").Select(argument => argument with { IsInherited = true })
            );
        }

        if (depth < MaximumDepth)
        {
            _borrowed.Add(found, verb, passive, depth);
        }

        if (_named.Of(verb) is var named and >= 0)
        {
            var slot = passive ? "obj" : "subj";
            found.RemoveAll(argument => argument.Slot == slot && argument.Token < verb);
            found.Add(new Argument(slot, named, false));
        }

        if (passive || _grammar.Relation(verb) == "acl:relcl")
        {
            _listed.Resolve(found, verb);
        }

        return found;
    }

    // "kidnapped and later killed two men": the verb joined right behind shares its object.
    private int SharingVerb(int verb)
    {
        if (verb + 2 >= _grammar.Count || _grammar.Form(verb + 1) is not ("and" or "or") || _grammar.Xpos(verb) is not ("VBD" or "VBN"))
        {
            return -1;
        }

        var next = verb + 2;
        while (next < _grammar.Count && next < verb + 5 && _grammar.Upos(next) == "ADV")
        {
            next++;
        }

        return
            next < _grammar.Count
            && _grammar.Xpos(next) == _grammar.Xpos(verb)
            && _grammar.IsVerbal(next)
            && _grammar.Head(next) == verb
            && _grammar.Child(next, "obj") >= 0
            ? next
            : -1;
    }

    private void AddVerbChild(List<Argument> found, int verb, int child, bool passive)
    {
        switch (_grammar.BareRelation(child))
        {
            case "nsubj" when _stray.GovernorOf(child) < 0 && !IsOfClauseBefore(verb, child) && !IsOutsideRelative(verb, child):
                _coordination.Add(
                    found,
                    _grammar.Relation(child) == "nsubj:pass" || passive ? "obj" : "subj",
                    _antecedents.Of(child, verb),
                    false
                );
                if (!passive && _grammar.Form(child) == "they" && _grammar.BareRelation(verb) == "advcl")
                {
                    AddNamedPair(found, verb);
                }

                break;
            case "nummod" when child == verb - 1:
                // "six shot dead, eight recaptured": a bare number before a verb is who is meant.
                _coordination.Add(found, passive ? "obj" : "subj", child, false);
                break;
            case "obj":
                _coordination.Add(found, "obj", _antecedents.Of(child, verb), false);
                AddOfTerm(found, verb, child);
                break;
            case "iobj":
                _coordination.Add(found, "iobj", child, false);
                break;
            case "obl" or "nmod":
                var preposition = _grammar.Preposition(child);
                if (preposition == "by" && passive)
                {
                    _coordination.Add(found, "subj", child, false);
                }
                else if (IsCompanion(child, preposition))
                {
                    var isActedUpon = passive || child > verb && _grammar.Child(verb, "obj") >= 0;
                    _coordination.Add(found, isActedUpon ? "obj" : "subj", child, false);
                }
                else if (preposition is not null)
                {
                    _coordination.Add(found, preposition, _antecedents.Of(child, verb), false);
                }

                if (CompanionBelow(child) is >= 0 and var companion)
                {
                    var isActedUpon = passive || child > verb && _grammar.Child(verb, "obj") >= 0;
                    _coordination.Add(found, isActedUpon ? "obj" : "subj", companion, false);
                }

                break;
            case "advmod" when _grammar.Form(child) == "there":
                found.Add(new Argument("there", child, false));
                break;
            case "advmod"
                when _grammar.Form(child) == "where" && _grammar.Relation(verb) == "acl:relcl" && _grammar.Head(verb) is >= 0 and var place:
                found.Add(new Argument("where", place, false));
                break;
            default:
                break;
        }
    }

    // "A and B, who were killed as they blew themselves up": they are A and B.
    private void AddNamedPair(List<Argument> found, int verb)
    {
        var governor = _grammar.Head(verb);
        if (governor < 0 || !_grammar.IsVerbal(governor))
        {
            return;
        }

        var pair = Of(governor, MaximumDepth).Where(argument => argument.Slot == (_grammar.IsPassive(governor) ? "obj" : "subj")).ToList();
        if (pair.Count == 0 && _grammar.BareRelation(governor) == "acl" && _grammar.Head(governor) is >= 0 and var described)
        {
            _coordination.Add(pair, "subj", described, true);
        }

        if (pair.Count > 1 && pair.All(argument => _grammar.Upos(argument.Token) == "PROPN"))
        {
            found.AddRange(pair.Select(argument => new Argument("subj", argument.Token, true)));
        }
    }

    // "is serving a life sentence in X": where the term is served and who got it, whichever word the tree hangs them on.
    private void AddOfTerm(List<Argument> found, int verb, int term)
    {
        var isServed = _grammar.Lemma(verb) is "serve" or "spend";
        if (!isServed && !_carriers.Contains("term", _grammar.Lemma(term)) && !_carriers.Contains("suit", _grammar.Lemma(term)))
        {
            return;
        }

        foreach (var child in _grammar.Children(term))
        {
            if (child <= term || _grammar.BareRelation(child) != "nmod")
            {
                continue;
            }

            if (_grammar.Preposition(child) is "in" or "at" or "inside" && isServed)
            {
                found.Add(new Argument(_grammar.Preposition(child)!, child, false));
            }
            else if (_grammar.Preposition(child) is "to" or "on" or "against" && !isServed)
            {
                // "handed down life sentences to three men", "filed new charges against the owner".
                _coordination.Add(found, _grammar.Preposition(child)!, child, false);
            }
        }
    }

    // "escaped alongside 21 others", "was arrested together with his wife".
    private bool IsCompanion(int noun, string? preposition) =>
        preposition is "alongside" or "along-with" or "together-with"
        || preposition == "with" && _grammar.Child(noun, "case") is > 0 and var with && _grammar.Form(with - 1) is "along" or "together";

    // "was seized in a village along with two of his sons": the tree hangs them on the village.
    private int CompanionBelow(int noun)
    {
        foreach (var child in _grammar.Children(noun))
        {
            if (child > noun && _grammar.Form(child) is "along" or "together" && _grammar.Child(child, "obl") is > 0 and var companion)
            {
                return _grammar.Preposition(companion) is "with" or "along-with" or "together-with" ? companion : -1;
            }
        }

        return -1;
    }

    // "X, for whose murder Y was hanged, was a judge": of two subjects the one before "whose" stands outside the clause.
    private bool IsOutsideRelative(int verb, int subject)
    {
        foreach (var other in _grammar.Children(verb))
        {
            if (
                other > subject
                && other < verb
                && _grammar.BareRelation(other) == "nsubj"
                && Enumerable.Range(subject + 1, other - subject - 1).Any(token => _grammar.Xpos(token) is "WP$" or "WP" or "WDT")
            )
            {
                return true;
            }
        }

        return false;
    }

    // "180 escaped, and 26 of them were caught", read as "180 … and 26 … were caught": the first has a verb of its own.
    private bool IsOfClauseBefore(int verb, int subject)
    {
        foreach (var other in _grammar.Children(verb))
        {
            if (other <= subject || other >= verb || _grammar.BareRelation(other) != "nsubj")
            {
                continue;
            }

            var start = other;
            while (start - 1 > subject && _grammar.IsBelow(start - 1, other))
            {
                start--;
            }

            if (_grammar.Form(start - 1) is not ("and" or "but"))
            {
                continue;
            }

            for (var token = subject + 1; token < start; token++)
            {
                if (_grammar.Head(token) == subject && _grammar.Upos(token) == "VERB" && _grammar.Xpos(token) is "VBD" or "VBN")
                {
                    return true;
                }
            }
        }

        return false;
    }
}
