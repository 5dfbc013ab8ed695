using Zindan.Resolution.Evidence;
using Zindan.Resolution.Names;

namespace Zindan.Resolution.People;

/// <summary>What the names of two people say for or against their being one.</summary>
internal static class NameEvidence
{
    private const double Respelled = 0.75;

    /// <summary>Adds the evidence of the best pair of names and returns how that pair agrees.</summary>
    public static PersonNameMatch Add(PersonProfile left, PersonProfile right, double commonDiscount, EvidenceTally tally)
    {
        if (Generation(left) is { } one && Generation(right) is { } other && one != other)
        {
            tally.Exclude("person.generation", -9, left.Names[0].Folded, right.Names[0].Folded);
            return new PersonNameMatch(PersonNameMatchKind.OtherGeneration, null, null, 0, false);
        }

        var (best, score, leftName, rightName) = Best(left, right, commonDiscount);
        // Two full names that exclude each other decide, whatever short forms say.
        if (left.IsFull && right.IsFull && best.Kind != PersonNameMatchKind.Full)
        {
            best = PersonNameComparer.Compare(leftName = left.Names[0], rightName = right.Names[0]);
        }

        switch (best.Kind)
        {
            case PersonNameMatchKind.GivenConflict:
                tally.Exclude("person.given-conflict", -9, leftName.Folded, rightName.Folded);
                break;
            case PersonNameMatchKind.OtherGeneration:
                tally.Exclude("person.generation", -9, leftName.Folded, rightName.Folded);
                break;
            case PersonNameMatchKind.FamilyConflict or PersonNameMatchKind.Different:
                tally.Exclude("person.family-conflict", -8, leftName.Folded, rightName.Folded);
                break;
            default:
                Lines(best, commonDiscount, tally);
                break;
        }

        return best;
    }

    private static (PersonNameMatch Match, double Score, PersonName Left, PersonName Right) Best(
        PersonProfile left,
        PersonProfile right,
        double commonDiscount
    )
    {
        var best = (
            Match: new PersonNameMatch(PersonNameMatchKind.Different, null, null, 0, false),
            Score: double.NegativeInfinity,
            Left: left.Names[0],
            Right: right.Names[0]
        );
        foreach (var a in left.Names.Where(name => !IsShortened(name, left)))
        {
            foreach (var b in right.Names.Where(name => !IsShortened(name, right)))
            {
                var match = PersonNameComparer.Compare(a, b);
                var score = Worth(match, commonDiscount);
                if (score > best.Score)
                {
                    best = (match, score, a, b);
                }
            }
        }

        return best;
    }

    /// <summary>Whether a fuller name has all its words: what is left out ("Violeta" of "Violeta Barrios de Chamorro") may be what sets two people apart.</summary>
    private static bool IsShortened(PersonName name, PersonProfile profile) =>
        name.IsFull
        && profile.Names.Any(fuller =>
            fuller.Tokens.Length > name.Tokens.Length && name.Tokens.All(token => fuller.Tokens.Any(word => word.Text == token.Text))
        );

    private static double Worth(PersonNameMatch match, double commonDiscount)
    {
        if (
            match.Kind
            is PersonNameMatchKind.Different
                or PersonNameMatchKind.FamilyConflict
                or PersonNameMatchKind.GivenConflict
                or PersonNameMatchKind.OtherGeneration
        )
        {
            return match.Kind == PersonNameMatchKind.GivenConflict ? -8 : -9;
        }

        var tally = new EvidenceTally(keepLines: false);
        Lines(match, commonDiscount, tally);
        return tally.Total;
    }

    private static void Lines(PersonNameMatch match, double commonDiscount, EvidenceTally tally)
    {
        var single = match.Kind is PersonNameMatchKind.Single or PersonNameMatchKind.FamilyOnly;
        if (match.Family is { } family)
        {
            tally.Add(
                single ? "person.single" : "person.family",
                OfFamily(family) - Discount(family, commonDiscount),
                family.Left.Text,
                family.Right.Text
            );
        }

        if (match.Given is { } sibling && NameGender.MayBeManAndWoman(sibling))
        {
            tally.Add("person.gender", -2, sibling.Left.Text, sibling.Right.Text);
        }
        else if (match.Given is { } given)
        {
            var alone = match.Kind == PersonNameMatchKind.GivenOnly;
            tally.Add(
                alone ? "person.single" : "person.given",
                (alone ? 0.75 : 1) * (OfGiven(given) - Discount(given, commonDiscount * 0.4)),
                given.Left.Text,
                given.Right.Text
            );
        }

        if (match.Further > 0)
        {
            tally.Add("person.further", 1.5 * match.Further);
        }

        if (match.Swapped)
        {
            tally.Add("person.order", -1);
        }
    }

    /// <summary>"Esteban" is "Stephen" in the dictionary; the press seldom calls one man both.</summary>
    private static bool IsTranslated(AlignedTokens given) =>
        given.Left.Key != given.Right.Key && SpellingDistance.Similarity(given.Left.Sounds, given.Right.Sounds) < Respelled;

    private static string? Generation(PersonProfile profile) =>
        profile.Names.Select(name => name.Generation).FirstOrDefault(generation => generation is not null);

    private static double Discount(AlignedTokens pair, double common) => pair.Left.IsCommon || pair.Right.IsCommon ? common : 0;

    private static double OfFamily(AlignedTokens family) =>
        family.Agreement switch
        {
            // Two romanisations of one name, letter by letter.
            TokenAgreement.Sound when family.Left.Sounds == family.Right.Sounds => 5.5,
            TokenAgreement.Equal => 6,
            TokenAgreement.Listed => 5.5,
            TokenAgreement.Sound => 5,
            TokenAgreement.Spelling => 3.5,
            TokenAgreement.Suffix => 2,
            TokenAgreement.Weak => 1,
            _ => 0,
        };

    private static double OfGiven(AlignedTokens given) =>
        given.Agreement switch
        {
            TokenAgreement.Listed when IsTranslated(given) => 1.5,
            TokenAgreement.Equal or TokenAgreement.Listed => 4,
            TokenAgreement.Sound => 3.5,
            TokenAgreement.Spelling or TokenAgreement.Nickname => 1.5,
            TokenAgreement.Initial or TokenAgreement.Suffix => 1,
            TokenAgreement.Weak => 0.5,
            _ => 0,
        };
}
