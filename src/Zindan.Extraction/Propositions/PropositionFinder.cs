using System.Collections.Immutable;
using Zindan.Core.Statements;
using Zindan.Extraction.Factuality;
using Zindan.Extraction.Lexicon;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Propositions;

/// <summary>Finds the triggers of the table in the prose of a document.</summary>
internal sealed class PropositionFinder
{
    private readonly Grammar _grammar;
    private readonly FrameTable _frames;
    private readonly CueTable _cues;
    private readonly TriggerMatcher _matcher;
    private readonly FactualityReader _factuality;
    private readonly ArgumentFinder _arguments;
    private readonly PresumedDeeds _presumed;
    private readonly CasualtyLists _casualties;
    private readonly CountedFates _counted;
    private readonly Alternatives _alternatives;
    private readonly DeathTolls _tolls;
    private readonly bool[] _inName;

    /// <summary>Makes a finder for one document.</summary>
    public PropositionFinder(Grammar grammar, ExtractionLexicon lexicon, FactualityReader factuality)
    {
        _grammar = grammar;
        _frames = lexicon.Frames;
        _cues = lexicon.Cues;
        _matcher = new TriggerMatcher(grammar, lexicon);
        _factuality = factuality;
        _arguments = new ArgumentFinder(grammar, lexicon);
        _tolls = new DeathTolls(grammar, lexicon.Contexts);
        _casualties = new CasualtyLists(grammar, lexicon.Contexts);
        _counted = new CountedFates(grammar, lexicon.Contexts);
        _presumed = new PresumedDeeds(grammar, lexicon.Carriers, factuality);
        _alternatives = new Alternatives(grammar, _frames);
        _inName = new bool[grammar.Count];
        foreach (var name in grammar.Document.Names)
        {
            _inName.AsSpan(name.Tokens.Start, name.Tokens.Length).Fill(true);
        }
    }

    /// <summary>The propositions, in order of their triggers.</summary>
    public ImmutableArray<Proposition> Find()
    {
        var found = ImmutableArray.CreateBuilder<Proposition>();
        foreach (var sentence in _grammar.Document.Sentences)
        {
            if (!sentence.IsProse)
            {
                continue;
            }

            for (var token = sentence.Tokens.Start; token < sentence.Tokens.End; token++)
            {
                found.AddRange(At(token, sentence.Tokens));
                found.AddRange(Listed(token));
            }
        }

        return found.ToImmutable();
    }

    private IEnumerable<Proposition> Listed(int token)
    {
        var toll = _tolls.Of(token);
        var word = toll.Count > 0 ? DeathTolls.Trigger : _casualties.TriggerOf(token);
        var counted = _counted.Of(token);
        word ??= counted >= 0 ? "dead" : null;
        if (word is null)
        {
            yield break;
        }

        var listed =
            toll.Count > 0 ? toll
            : _casualties.Of(token) is { Count: > 0 } several ? several
            : counted >= 0 ? [counted]
            : [];
        if (listed.Count == 0)
        {
            yield break;
        }

        foreach (var trigger in _frames.Of(TriggerPart.Noun, word))
        {
            yield return new Proposition(
                trigger,
                token,
                new TokenRange(token, token + 1),
                [.. listed.Select(head => new Argument("member", head, false))],
                _factuality.Of(token)
            );
        }
    }

    private IEnumerable<Proposition> At(int token, TokenRange sentence)
    {
        if (_inName[token])
        {
            yield break;
        }

        var isVerb =
            !IsNounOfDeed(token)
            && (
                _grammar.IsVerbal(token)
                || _grammar.Upos(token) == "ADJ"
                    && (
                        _grammar.Xpos(token) is "VBN" or "VBD"
                        || _grammar.Children(token).Any(child => _grammar.Relation(child) == "aux:pass")
                        || IsParticiple(token)
                    )
            );
        var part =
            isVerb ? TriggerPart.Verb
            : _grammar.Upos(token) is "NOUN" or "PROPN" || IsNounOfDeed(token) ? TriggerPart.Noun
            : (TriggerPart?)null;
        if (part is null)
        {
            yield break;
        }

        // One word may evoke one event and one state ("jailed for murder" … "jailed in X"); the longest trigger of each counts.
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var longest = 0;
        foreach (var trigger in _frames.Of(part.Value, LemmaOf(token)))
        {
            if (trigger.Words.Count(word => word != "*") < longest || seen.Contains(trigger.Frame.Name))
            {
                continue;
            }

            var words = _matcher.Of(trigger, token, sentence);
            if (
                words is { } range
                && !(part == TriggerPart.Noun && IsModifier(token))
                && !(
                    part == TriggerPart.Verb
                    && _grammar.BareRelation(token) == "amod"
                    && (
                        trigger.Frame.Name is "Arrest" or "Charge" or "Escape"
                        || trigger.Frame.Name == "Conviction" && !IsConvictedNamed(token)
                        // "a U.S.-designated terrorist group": so it is called.
                        || trigger.Frame.Name == "Ban" && _grammar.Form(token - 1) == "-"
                    )
                )
            )
            {
                longest = Math.Max(longest, trigger.Words.Count(word => word != "*"));
                seen.Add(trigger.Frame.Name);
                yield return Make(trigger, token, range);
            }
        }
    }

    private Proposition Make(Trigger trigger, int token, TokenRange words)
    {
        // "is on the run": the noun of the predicate carries the subject.
        var carrier =
            trigger.Part == TriggerPart.Verb && _grammar.BareRelation(token) is "cop" or "aux" && _grammar.Head(token) >= 0
                ? _grammar.Head(token)
                : token;
        // "claimed the lives of two": the verb is part of the trigger and ties nobody to it.
        var arguments =
            trigger.Part == TriggerPart.Verb
                ? _arguments.OfVerb(carrier).Concat(OfPredicate(words, carrier)).ToArray()
                : _arguments.OfNoun(token).Where(argument => argument.Tie == token || !words.Contains(argument.Tie)).ToArray();
        var factuality = _factuality.Of(trigger.Part == TriggerPart.Noun && _grammar.IsVerbal(words.Start) ? words.Start : carrier);
        if (trigger.Part == TriggerPart.Noun)
        {
            factuality = _presumed.Of(token, arguments, factuality);
        }
        else
        {
            factuality = TermsImposed.Settle(_grammar, trigger, token, _alternatives.Settle(trigger, token, factuality));
            factuality = FailedEscapes.Settle(_grammar, _cues, trigger, words, arguments, factuality);
        }

        return new Proposition(trigger, carrier, words, [.. arguments.SelectMany(Weigh)], factuality);
    }

    // "went missing from the prison": what hangs on the last word of the trigger.
    private IEnumerable<Argument> OfPredicate(TokenRange words, int carrier) =>
        words.Length > 1 && _grammar.BareRelation(words.Last) == "xcomp" && _grammar.Head(words.Last) == carrier
            ? _arguments.OfVerb(words.Last).Where(argument => argument.Slot is not ("subj" or "obj"))
            : [];

    // How surely somebody is tied to a deed is told by the word that ties them; a tie that is only imagined ties nobody.
    private IEnumerable<Argument> Weigh(Argument argument)
    {
        if (argument.Tie < 0)
        {
            return [argument];
        }

        var clause = argument.Tie == argument.Token ? _factuality.OfDescription(argument.Tie) : _factuality.Of(argument.Tie);
        return clause switch
        {
            { IsDropped: true } => [],
            { Stance: Stance.Negated or Stance.Denied } when argument.Stance is Stance.Denied or Stance.Negated => [],
            { Stance: Stance.Negated or Stance.Denied or Stance.Planned } => [argument with { Stance = clause.Stance }],
            { Stance: Stance.Alleged or Stance.Claimed } => [argument with { Stance = argument.Stance ?? clause.Stance }],
            _ => [argument],
        };
    }

    // "three were acquitted", "convicted killer X": a participle taken for an adjective has its form for lemma.
    private bool IsParticiple(int token) =>
        _grammar.Form(token).EndsWith("ed", StringComparison.Ordinal)
        && _grammar.BareRelation(token) is "root" or "conj" or "amod" or "parataxis" or "ccomp"
        && _frames.Of(TriggerPart.Verb, _grammar.Form(token)).Any(trigger => trigger.Words.Length == 1);

    // "convicted murderer X": a name stands behind what he is called.
    private bool IsConvictedNamed(int token) =>
        _grammar.Form(token) == "convicted"
        && _grammar.Head(token) is > 0 and var noun
        && (
            _grammar.BareRelation(noun) is "nmod" or "compound" && _grammar.Head(noun) == noun + 1 && _inName[noun + 1]
            || _grammar.Upos(noun) == "PROPN" && _inName[noun] && token < noun - 1
            // "X, a convicted bank robber".
            || _grammar.BareRelation(noun) == "appos" && _grammar.Head(noun) is >= 0 and var name && _inName[name]
            || _grammar.Child(noun, "appos") is >= 0 and var named && _inName[named]
        );

    private string LemmaOf(int token) =>
        _grammar.Form(token) == "lives" && !_grammar.IsVerbal(token) ? "life"
        : IsNounOfDeed(token) ? _grammar.Form(token)
        : _grammar.Lemma(token);

    // "Fighting between rebels and troops reached the town", "heard of the shooting at a market": a noun, whatever the tagger says.
    private bool IsNounOfDeed(int token) =>
        _grammar.Xpos(token) == "VBG"
        && _grammar.Upos(token) == "VERB"
        && token + 1 < _grammar.Count
        && (
            _grammar.Form(token + 1) == "between"
            || _grammar.BareRelation(token) is "nsubj" or "obl" or "obj"
                && _grammar.Child(token, "obj") < 0
                && _grammar.Child(token, "xcomp") < 0
        )
        && _grammar.Child(token, "aux") < 0
        && _grammar.Child(token, "nsubj") < 0;

    // "attack helicopter", "arrest warrant": the noun is a modifier and tells of no event, unless what it modifies is a try, a plan, a charge or the like.
    private bool IsModifier(int token)
    {
        if (_grammar.BareRelation(token) is not ("compound" or "amod"))
        {
            return false;
        }

        var head = _grammar.Head(token);
        return head > token
            && _grammar.Lemma(head)
                is not (
                    "attempt"
                    or "bid"
                    or "plan"
                    or "plot"
                    or "charge"
                    or "case"
                    or "victim"
                    or "suspect"
                    or "effort"
                    or "scene"
                    or "toll"
                    or "site"
                    or "conviction"
                    or "trial"
                    or "spree"
                    or "wave"
                    or "series"
                    or "operation"
                );
    }
}
