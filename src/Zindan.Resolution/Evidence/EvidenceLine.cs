namespace Zindan.Resolution.Evidence;

/// <summary>One reason for or against two entities being the same.</summary>
/// <param name="Rule">The id of the rule, such as <c>person.family</c>.</param>
/// <param name="Weight">Log-odds to base 2: positive for, negative against.</param>
/// <param name="Text">What was compared, for people to read.</param>
public sealed record EvidenceLine(string Rule, double Weight, string Text);
