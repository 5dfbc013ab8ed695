namespace Zindan.Core.Json;

/// <summary>How much of a reading is written.</summary>
public enum ReadingDetail
{
    /// <summary>What the contract names.</summary>
    Contract,

    /// <summary>Everything, rule traces and fingerprints too, so that the reading can be kept and read back without loss.</summary>
    Complete,
}
