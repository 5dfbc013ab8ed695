using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Participants;

/// <summary>
/// Says of named organisations whose name leaves their kind open that they are armed bands or gangs, where the article speaks of their people so ("X gunmen", "a hitman of X") or they
/// claim a deed.
/// </summary>
internal sealed class BandKinds(ParticipantMap map, ExtractionLexicon lexicon)
{
    private readonly Grammar _grammar = map.Grammar;

    /// <summary>Sets the kinds.</summary>
    public void Read()
    {
        foreach (var name in map.Document.Names)
        {
            if (
                map.Inside(name.Tokens.Start) is { Label: EntityLabel.Group, Kind: GroupKind.Other } group
                && (Behind(name.Tokens.End) ?? Before(name.Tokens.Start)) is { } kind
            )
            {
                group.Kind = kind;
            }
        }
    }

    // "X gunmen"; "X claimed responsibility".
    private GroupKind? Behind(int next) =>
        next + 2 >= _grammar.Count ? null
        : _grammar.Lemma(next) == "claim" && _grammar.Form(next + 1) == "responsibility" ? GroupKind.Militant
        : KindOfPeople(next);

    // "a hitman of the X", "fighters from X".
    private GroupKind? Before(int start)
    {
        var before = start - 1;
        before -= before > 0 && _grammar.Form(before) == "the" ? 1 : 0;
        return before > 0 && _grammar.Form(before) is "of" or "from" ? KindOfPeople(before - 1) : null;
    }

    private GroupKind? KindOfPeople(int noun)
    {
        var one = lexicon.People.Singular(_grammar.Form(noun)).Lemma;
        var two = noun + 1 < _grammar.Count ? $"{one} {lexicon.People.Singular(_grammar.Form(noun + 1)).Lemma}" : one;
        // "the X terrorist attack": what X suffered.
        return lexicon.Words.Contains("gang-people", two) ? GroupKind.Criminal
            : lexicon.Words.Contains("band-people", two) ? GroupKind.Militant
            : noun + 1 < _grammar.Count && _grammar.Upos(noun + 1) == "NOUN" ? null
            : lexicon.Words.Contains("band-people", one) ? GroupKind.Militant
            : lexicon.Words.Contains("gang-people", one) ? GroupKind.Criminal
            : null;
    }
}
