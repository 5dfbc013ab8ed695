namespace Zindan.Language.Naming;

/// <summary>What a name can be the name of, as far as the trained typer tells.</summary>
public enum NameType : byte
{
    /// <summary>A human being.</summary>
    Person,

    /// <summary>A place: country, region, town, building, river.</summary>
    Location,

    /// <summary>An organisation: state body, company, party, armed group, newspaper, team.</summary>
    Organisation,
}
