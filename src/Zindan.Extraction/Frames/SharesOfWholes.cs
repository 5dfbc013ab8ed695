using Zindan.Core.Entities;
using Zindan.Extraction.Participants;
using Zindan.Extraction.Propositions;

namespace Zindan.Extraction.Frames;

/// <summary>Tells whether a part of counted people or all of them are meant: "most of the 300 inmates escaped"; "two of the 19 men who broke out".</summary>
internal sealed class SharesOfWholes(ParticipantMap map)
{
    /// <summary>Puts the part in the place of the whole: whichever of the two the tree gives to the verb, of "most of the 300 inmates escaped" not all did; of "most of the men arrested" all were.</summary>
    public void Narrow(Proposition proposition, List<Filler> found)
    {
        for (var index = 0; index < found.Count; index++)
        {
            var (role, whole, token) = (found[index].Role, found[index].Participant, found[index].Token);
            if (
                whole.Label == EntityLabel.Cohort
                && map.PhraseAt(token) is { } phrase
                && phrase.Tokens.Start >= 2
                && map.Grammar.Form(phrase.Tokens.Start - 1) == "of"
                && map.PhraseAt(phrase.Tokens.Start - 2) is { } share
                && map.Of(share) is { Label: EntityLabel.Cohort or EntityLabel.Person, Whole: { } told } part
                && map.Current(told) == whole
                && !(
                    map.Grammar.BareRelation(proposition.Token) == "acl"
                    && map.Grammar.Head(proposition.Token) == token
                    && (proposition.Trigger.Frame.Name != "Escape" || IsCountedOut(proposition.Token, phrase))
                )
            )
            {
                found.RemoveAll(other => other.Role == role && other.Participant == part);
                found[found.FindIndex(other => other.Role == role && other.Participant == whole)] = new Filler(
                    role,
                    part,
                    share.Head,
                    true
                );
            }
        }
    }

    // "two of the 19 men who broke out": the 19 did.
    private bool IsCountedOut(int verb, NounPhrase whole) =>
        map.Grammar.Relation(verb) == "acl:relcl"
        && whole.Determiner is "the" or "those"
        && Enumerable.Range(whole.Tokens.Start, whole.Tokens.Length).Any(token => map.Grammar.Upos(token) == "NUM");
}
