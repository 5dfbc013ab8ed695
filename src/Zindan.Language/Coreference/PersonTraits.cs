using Zindan.Language.Documents;

namespace Zindan.Language.Coreference;

/// <summary>What the mentions of one cluster together tell of a person.</summary>
/// <param name="IsNamed">Whether one of them is a person's name.</param>
/// <param name="Pronouns">How many of them are pronouns.</param>
/// <param name="Mentions">How many there are.</param>
/// <param name="IsMale">Whether one says that it is a man.</param>
/// <param name="IsFemale">Whether one says that it is a woman.</param>
internal readonly record struct PersonTraits(bool IsNamed, int Pronouns, int Mentions, bool IsMale, bool IsFemale)
{
    /// <summary>What one mention tells.</summary>
    public static PersonTraits Of(Candidate candidate) =>
        new(
            candidate.Type == NameType.Person,
            candidate.Mention.Kind == MentionKind.Pronoun ? 1 : 0,
            1,
            candidate.Gender == Gender.Male,
            candidate.Gender == Gender.Female
        );

    /// <summary>What both tell together.</summary>
    public PersonTraits With(PersonTraits other) =>
        new(
            IsNamed || other.IsNamed,
            Pronouns + other.Pronouns,
            Mentions + other.Mentions,
            IsMale || other.IsMale,
            IsFemale || other.IsFemale
        );

    /// <summary>Whether a pronoun of a gender can stand for it.</summary>
    public bool Fits(Gender gender) => (IsNamed || Pronouns > 0 && Mentions > 1) && Suits(gender);

    /// <summary>Whether nothing that is known of the gender keeps a pronoun of a gender from standing for it.</summary>
    public bool Suits(Gender gender) => !(IsMale && gender != Gender.Male) && !(IsFemale && gender != Gender.Female);
}
