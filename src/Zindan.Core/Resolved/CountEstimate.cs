namespace Zindan.Core.Resolved;

/// <summary>A figure reconciled from several reports.</summary>
/// <param name="Low">The least that any independent report gives, or null.</param>
/// <param name="Best">The best single figure, or null where none is exact.</param>
/// <param name="High">The most that any independent report gives; null where one leaves it open.</param>
public readonly record struct CountEstimate(int? Low, int? Best, int? High);
