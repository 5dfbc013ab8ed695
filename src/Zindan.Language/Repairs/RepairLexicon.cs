using System.Collections.Frozen;
using Zindan.Language.Lexicons;

namespace Zindan.Language.Repairs;

/// <summary>The words by which the repair rules know their cases.</summary>
internal sealed class RepairLexicon
{
    private readonly FrozenDictionary<string, FrozenSet<string>> _words = LexiconFile
        .Rows("repairs")
        .GroupBy(row => row[1], StringComparer.Ordinal)
        .ToFrozenDictionary(
            group => group.Key,
            group => group.Select(row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase),
            StringComparer.Ordinal
        );

    /// <summary>Nouns that stand for those behind their "of" ("a group of inmates").</summary>
    public FrozenSet<string> Transparent => _words["transparent"];

    /// <summary>Nouns for bodies of people, which are "which" rather than "who".</summary>
    public FrozenSet<string> Collective => _words["collective"];

    /// <summary>Nouns of what acts and is no man or woman, bodies of people and things: "he" speaks of none of them.</summary>
    public FrozenSet<string> Impersonal => _words["impersonal"];

    /// <summary>How nouns for people by their trade end ("baker").</summary>
    public FrozenSet<string> Agentive => _words["agentive"];

    /// <summary>Nouns for what is planned, which its makers stand beside ("a plot by X to bomb a church").</summary>
    public FrozenSet<string> Scheme => _words["scheme"];

    /// <summary>Verbs whose object ends in a state ("left six guards dead").</summary>
    public FrozenSet<string> ResultVerbs => _words["result-verb"];

    /// <summary>The states.</summary>
    public FrozenSet<string> Results => _words["result"];

    /// <summary>Verbs that, as a participle behind a comma, tell what came of an act (", killing four").</summary>
    public FrozenSet<string> Outcomes => _words["outcome"];

    /// <summary>Verbs with the particle that belongs to them ("carry out").</summary>
    public FrozenSet<string> Particles => _words["particle"];

    /// <summary>Participles with the preposition that makes them describe the noun before ("led by").</summary>
    public FrozenSet<string> Participles => _words["participle"];

    /// <summary>Participles with the preposition that makes them describe a deed ("claimed by").</summary>
    public FrozenSet<string> DeedParticiples => _words["deed-participle"];

    /// <summary>Verbs without an object, which have no passive participle ("escape").</summary>
    public FrozenSet<string> Objectless => _words["objectless"];

    /// <summary>Verbs that have a noun for what somebody is, becomes or is called.</summary>
    public FrozenSet<string> Linking => _words["linking"];

    /// <summary>Verbs for what befalls people.</summary>
    public FrozenSet<string> Fates => _words["fate"];

    /// <summary>Nouns for taking part ("role").</summary>
    public FrozenSet<string> Parts => _words["part"];

    /// <summary>Nouns of people, by lemma.</summary>
    public FrozenSet<string> People => _words["people"];

    /// <summary>Nouns of places, people and parts of the body, which nobody "does": no agent of theirs stands behind "by".</summary>
    public FrozenSet<string> Undone => _words["undone"];

    /// <summary>Nouns of works and performances: who stands behind "by" made or gave them, and did nothing to anybody.</summary>
    public FrozenSet<string> Authored => _words["authored"];

    /// <summary>Nouns of measure, which belong to the number before them also inside a compound ("20 year sentences").</summary>
    public FrozenSet<string> Measures => _words["measure"];

    /// <summary>Words for what somebody was made or found ("took X hostage", "found X guilty").</summary>
    public FrozenSet<string> States => _words["state"];

    /// <summary>Verbs for saying, whose clause tells what was said.</summary>
    public FrozenSet<string> Reporting { get; } =
        LexiconFile.Rows("reporting-verbs").Select(row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
