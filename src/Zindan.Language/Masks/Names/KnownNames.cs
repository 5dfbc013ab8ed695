using Zindan.Language.Documents;

namespace Zindan.Language.Masks.Names;

/// <summary>Finds the organisations and countries that the lexicon knows by name.</summary>
internal sealed class KnownNames(NameLexicon lexicon)
{
    /// <summary>Adds what it holds of one sentence.</summary>
    public void Vote(TokenWindow window, List<NameVote> votes)
    {
        for (var token = window.Range.Start; token < window.Range.End; token++)
        {
            if (
                lexicon.Organisations.Find(window, token) is var (organisationEnd, _)
                && !(window.IsDash(organisationEnd) && window.IsJoined(organisationEnd) && window.IsCapitalised(organisationEnd + 1))
            )
            {
                votes.Add(
                    new NameVote(
                        new TokenRange(token, organisationEnd),
                        NameType.Group,
                        HasDigit(window, token, organisationEnd) ? VoteWeight.Certain : VoteWeight.Strong,
                        "known-organisation"
                    )
                );
                token = organisationEnd - 1;
            }
            else if (
                lexicon.Countries.Find(window, token) is var (placeEnd, _)
                && !window.IsCapitalised(placeEnd)
                && !(token > window.Range.Start && window.IsCapitalised(token - 1))
            )
            {
                // "the U.S. military": a country before a noun is the country still.
                votes.Add(new NameVote(new TokenRange(token, placeEnd), NameType.Place, VoteWeight.Strong, "known-place"));
                token = placeEnd - 1;
            }
        }
    }

    // "MS-13", "Barrio 18": of what is no name by its look nothing else knows.
    private static bool HasDigit(TokenWindow window, int start, int end)
    {
        for (var token = start; token < end; token++)
        {
            if (window.Form(token).Any(char.IsAsciiDigit))
            {
                return true;
            }
        }

        return false;
    }
}
