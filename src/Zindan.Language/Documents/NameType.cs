namespace Zindan.Language.Documents;

/// <summary>What a name names.</summary>
public enum NameType
{
    /// <summary>One human being.</summary>
    Person,

    /// <summary>An organisation, party, agency, outlet or armed band.</summary>
    Group,

    /// <summary>A country, region, city, district, or a feature of the land.</summary>
    Place,

    /// <summary>A prison, jail, colony or remand centre.</summary>
    Prison,

    /// <summary>Any other building or work ("Bagram Airfield", "Bataclan").</summary>
    Facility,

    /// <summary>A name of something else, or of something unknown.</summary>
    Other,
}
