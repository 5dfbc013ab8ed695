namespace Zindan.Core.Entities;

/// <summary>The closed list of kinds of event.</summary>
public enum EventType
{
    /// <summary>An escape from detention, tried ones too.</summary>
    PrisonBreak,

    /// <summary>An attack, raid, assault, ambush or shooting.</summary>
    Attack,

    /// <summary>A bombing.</summary>
    Bombing,

    /// <summary>A two-sided fight.</summary>
    Clash,

    /// <summary>A killing that is no larger attack, executions too.</summary>
    Killing,

    /// <summary>A kidnapping, abduction or taking of hostages.</summary>
    Kidnapping,

    /// <summary>An arrest, recapture or surrender.</summary>
    Arrest,

    /// <summary>A charge, trial, conviction or sentence.</summary>
    Trial,

    /// <summary>A sweep, raid by the state, or manhunt.</summary>
    SecurityOperation,

    /// <summary>A riot or mutiny.</summary>
    Riot,

    /// <summary>A war.</summary>
    War,

    /// <summary>A ban of an organisation.</summary>
    Ban,

    /// <summary>An appointment, dismissal or resignation.</summary>
    PersonnelChange,

    /// <summary>A plot.</summary>
    Plot,
}
