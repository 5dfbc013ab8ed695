namespace Zindan.Core.Entities;

/// <summary>How large a place is.</summary>
public enum PlaceKind
{
    /// <summary>A sovereign or widely recognised country.</summary>
    Country,

    /// <summary>A province, region, valley or other part of a country, or an area of several.</summary>
    Region,

    /// <summary>A city, town or village.</summary>
    City,

    /// <summary>A part of a city.</summary>
    District,
}
