namespace Zindan.Core.Entities;

/// <summary>The closed list of things that articles speak of. The names are the labels of the graph.</summary>
public enum EntityLabel
{
    /// <summary>One human being, named or described in the singular; not a post without its holder.</summary>
    Person,

    /// <summary>A named or definite organisation, party, agency or armed band; not unnamed people.</summary>
    Group,

    /// <summary>Unnamed people of one event counted together; not an organisation.</summary>
    Cohort,

    /// <summary>A place of detention; not a court or a police post.</summary>
    Prison,

    /// <summary>Something that happened at a time; not a state of affairs.</summary>
    Event,

    /// <summary>A country, region, city or district; not a building.</summary>
    Place,
}
