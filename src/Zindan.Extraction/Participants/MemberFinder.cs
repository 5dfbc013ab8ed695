using Zindan.Core.Entities;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Finds who is listed among people counted together: "including A and B", "among them A", ", A and B,".</summary>
internal sealed class MemberFinder(ParticipantMap map)
{
    private readonly ParticipantMap _map = map;
    private readonly Grammar _grammar = map.Grammar;
    private readonly Document _document = map.Document;

    /// <summary>Marks the members of every cohort.</summary>
    public void Join()
    {
        foreach (var phrase in _map.Phrases)
        {
            if (
                _map.Of(phrase) is not { Label: EntityLabel.Cohort } cohort
                || _document.SentenceOf(phrase.Head).Kind != SectionKind.Body
                || phrase.Tokens.End + 2 >= _grammar.Count
            )
            {
                continue;
            }

            var at = phrase.Tokens.End;
            var sentence = _document.SentenceOf(phrase.Head).Tokens;
            var steps = 0;
            while (at < sentence.End && steps++ < 8 && _grammar.Form(at) is not ("," or "–" or "—" or "-" or "including" or ":" or "."))
            {
                at++;
            }

            if (at >= sentence.End)
            {
                continue;
            }

            var marked = false;
            if (_grammar.Form(at) is "," or "–" or "—" or ":" or "-")
            {
                at++;
            }
            else if (_grammar.Form(at) != "including" || steps > 8)
            {
                continue;
            }

            if (at + 1 < sentence.End && _grammar.Form(at) == "including")
            {
                marked = true;
                at++;
            }
            else if (at + 2 < sentence.End && _grammar.Form(at) == "among" && _grammar.Form(at + 1) is "them" or "whom")
            {
                marked = true;
                at += 2;
                at += at < sentence.End && _grammar.Form(at) == "," ? 1 : 0;
            }

            AddMembers(cohort, phrase, at, sentence, marked);
        }
    }

    private void AddMembers(Participant cohort, NounPhrase host, int at, TokenRange sentence, bool marked)
    {
        var members = new List<Participant>();
        while (at < sentence.End && _map.PhraseAt(at) is { } next && next.Index > host.Index && members.Count < 12)
        {
            var member = _map.Of(next);
            if (
                member is null
                || member == cohort
                || member.Label is not (EntityLabel.Person or EntityLabel.Cohort)
                || !marked && !(member.IsNamed && member.Label == EntityLabel.Person)
            )
            {
                break;
            }

            members.Add(member);
            at = AfterAge(next.Tokens.End, sentence);
            if (at < sentence.End && _grammar.Form(at) is "," or "and")
            {
                at++;
                at += at < sentence.End && _grammar.Form(at) == "and" ? 1 : 0;
            }
            else
            {
                break;
            }
        }

        // Without a marker only a full list of names stands for the people before it ("two brothers, A and B,").
        if (
            !marked
            && !(members.Count >= 2 && (cohort.Count.IsUnknown || cohort.Count is { IsExact: true } exact && exact.Low == members.Count))
        )
        {
            return;
        }

        foreach (var member in members)
        {
            member.MemberOf ??= cohort;
        }
    }

    private int AfterAge(int at, TokenRange sentence)
    {
        foreach (var age in _document.Ages)
        {
            if (at < sentence.End && (age.Tokens.Contains(at) || _grammar.Form(at) is "," or "(" && age.Tokens.Contains(at + 1)))
            {
                at = age.Tokens.End;
                at += at < sentence.End && _grammar.Form(at) == ")" ? 1 : 0;
            }
        }

        return at;
    }
}
