namespace Zindan.Language.Masks.Times;

/// <summary>A family of time expressions.</summary>
internal interface ITimeRule
{
    /// <summary>The longest expression of the family that begins at a token, or null.</summary>
    TimeMatch? Match(TokenWindow window, int token);
}
