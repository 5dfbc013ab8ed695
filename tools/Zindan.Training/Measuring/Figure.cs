namespace Zindan.Training.Measuring;

/// <summary>A measured figure.</summary>
/// <param name="Key">Its key, such as <c>las.pud</c>.</param>
/// <param name="Value">The value, in percent unless the unit says otherwise.</param>
/// <param name="Bar">What it has to reach, if that is laid down.</param>
/// <param name="Unit">Unit of the value.</param>
/// <param name="IsDetail">Whether it only explains another figure; details are shown in the table and left out of JSON.</param>
/// <param name="Rivals">What others reach, in words.</param>
public sealed record Figure(string Key, double Value, double? Bar = null, string Unit = "%", bool IsDetail = false, string Rivals = "");
