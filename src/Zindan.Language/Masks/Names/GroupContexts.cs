using Zindan.Language.Documents;

namespace Zindan.Language.Masks.Names;

/// <summary>Finds groups by what is said of them and of nobody else: "pledged allegiance to X", "X claimed responsibility", "X commander NAME", "NAME, an X fighter", "X's leader, NAME".</summary>
internal sealed class GroupContexts(NameLexicon lexicon)
{
    private const int LongestName = 5;
    private const int LongestContext = 3;
    private const int MostModifiers = 3;

    /// <summary>Adds what it holds of one run of capitalised words.</summary>
    public void Vote(TokenWindow window, TokenRange run, List<NameVote> votes)
    {
        var first = window.Form(run.Start) == "The" ? run.Start + 1 : run.Start;
        var name = new TokenRange(first, run.End);
        if (
            name.IsEmpty
            || name.Length > LongestName
            || IsOfCountry(window, name)
            || IsHeadAlone(window, name)
            || lexicon.Titles.FindLower(window, first) is not null
        )
        {
            return;
        }

        // Of a person none of these is ever said.
        if (IsToldBehind(window, name) || HasHolder(window, name) || OwnsHolder(window, name))
        {
            votes.Add(new NameVote(name, NameType.Group, WeightOf(window, name), "group-context"));
            votes.Add(new NameVote(name, NameType.Person, VoteWeight.Against, "group-context"));
        }
        else if (IsToldBefore(window, name))
        {
            // "allegiance to X" may be to a man; no man bears an article.
            var weight = window.Lower(name.Start - 1) == "the" ? VoteWeight.Strong : VoteWeight.Fair;
            votes.Add(new NameVote(name, NameType.Group, weight, "group-context"));
        }
    }

    /// <summary>How sure the words beside a name are: a single word that a table knows may be of a people or a town ("Fulani militants").</summary>
    public static VoteWeight WeightOf(TokenWindow window, TokenRange name) =>
        name.Length == 1 && window.Document.Tags.Words.Words[name.Start] is not { Row: < 0, Brown: 0 }
            ? VoteWeight.Fair
            : VoteWeight.Strong;

    /// <summary>Whether what stands before a noun only tells of what people or land it is ("Central Asian militants").</summary>
    public static bool IsOfPeople(TokenWindow window, TokenRange name) => window.Document.Tags.Upos[name.Last] == "ADJ";

    // "linked to the banned X", but not "linked to X's firm", "linked to X police".
    private bool IsToldBefore(TokenWindow window, TokenRange name)
    {
        if (window.Form(name.End) is "'s" or "’s" or "'" or "-" || IsNominal(window, name.End))
        {
            return false;
        }

        var last = SkipDescription(window, name.Start - 1);
        for (var first = last; first > last - LongestContext && window.Range.Contains(first); first--)
        {
            if (lexicon.GroupContexts.FindLower(window, first) is var (end, isBefore) && isBefore && end == last + 1)
            {
                return true;
            }
        }

        return false;
    }

    // "X claimed responsibility", "X (ABC) claimed responsibility".
    private bool IsToldBehind(TokenWindow window, TokenRange name)
    {
        var next = window.Form(name.End) is "\"" or "”" ? name.End + 1 : name.End;
        next = window.Form(next) == "(" && window.Form(next + 2) == ")" ? next + 3 : next;
        return lexicon.GroupContexts.FindLower(window, next) is var (_, isBefore) && !isBefore;
    }

    // "X commander NAME", "an X fighter".
    private bool HasHolder(TokenWindow window, TokenRange name) =>
        !window.IsCapitalised(name.End)
        && !IsOfPeople(window, name)
        && lexicon.BandRoles.FindLower(window, name.End) is var (end, _)
        && (window.IsCapitalised(end) || window.Lower(SkipModifiers(window, name.Start - 1)) is "a" or "an");

    // "X's leader, NAME", "X's founder NAME".
    private bool OwnsHolder(TokenWindow window, TokenRange name) =>
        window.Form(name.End) is "'s" or "’s"
        && lexicon.BandRoles.FindLower(window, name.End + 1) is var (end, isOwner)
        && isOwner
        && window.IsCapitalised(window.Form(end) == "," ? end + 1 : end);

    private static int SkipDescription(TokenWindow window, int token)
    {
        token = window.Form(token) is "\"" or "“" or "‘" or "``" ? token - 1 : token;
        token = SkipModifiers(window, token);
        return window.Lower(token) == "the" ? token - 1 : token;
    }

    // "the outlawed", "a suspected senior".
    private static int SkipModifiers(TokenWindow window, int token)
    {
        for (var steps = 0; steps < MostModifiers && window.Range.Contains(token) && IsModifier(window, token); steps++)
        {
            token--;
        }

        return token;
    }

    private static bool IsModifier(TokenWindow window, int token) =>
        !window.IsCapitalised(token) && (window.Document.Tags.Upos[token] == "ADJ" || window.Document.Tags.Xpos[token] is "VBN" or "JJ");

    private static bool IsNominal(TokenWindow window, int token) =>
        window.Range.Contains(token) && window.Document.Tags.Upos[token] is "NOUN" or "PROPN" && char.IsLetter(window.Form(token)[0]);

    // "Ministry spokesman NAME", "members of the Council".
    private bool IsHeadAlone(TokenWindow window, TokenRange name) =>
        name.Length == 1 && lexicon.OrganisationHeads.Find(window, name.Start) is not null;

    private bool IsOfCountry(TokenWindow window, TokenRange name) =>
        lexicon.Nationalities.Find(window, name.Start) is not null || lexicon.Countries.Find(window, name.Start) is not null;
}
