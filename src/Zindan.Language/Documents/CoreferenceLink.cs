namespace Zindan.Language.Documents;

/// <summary>Why two mentions of a chain were joined.</summary>
/// <param name="Antecedent">Index of the earlier mention in the chain.</param>
/// <param name="Anaphor">Index of the later mention in the chain.</param>
/// <param name="Pass">Id of the pass that joined them.</param>
public sealed record CoreferenceLink(int Antecedent, int Anaphor, string Pass);
