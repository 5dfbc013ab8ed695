using Zindan.Language.Documents;

namespace Zindan.Language.Masks.Names;

/// <summary>A noun that makes a place of the name beside it.</summary>
/// <param name="Behind">Whether the noun may stand behind the name ("Khost province").</param>
/// <param name="Before">Whether it may stand before ("Lake Sarez").</param>
/// <param name="BeforeOf">Whether it may stand before with "of" ("the city of Khujand").</param>
/// <param name="Type">Place or facility.</param>
public sealed record PlaceNoun(bool Behind, bool Before, bool BeforeOf, NameType Type);
