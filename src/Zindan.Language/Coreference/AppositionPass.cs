using Zindan.Language.Documents;

namespace Zindan.Language.Coreference;

/// <summary>Joins a person's name and the description between commas beside it ("Karimov, the deputy governor, …"), as the normaliser lifted it.</summary>
internal sealed class AppositionPass : ICoreferencePass
{
    public void Apply(IReadOnlyList<Candidate> candidates, ChainBuilder chains, Document document)
    {
        var ofToken = new Dictionary<int, int>();
        for (var i = 0; i < candidates.Count; i++)
        {
            if (candidates[i].Mention.Kind == MentionKind.Nominal)
            {
                ofToken.TryAdd(candidates[i].Mention.Head, i);
            }
            else if (candidates[i].Type == NameType.Person)
            {
                ofToken[candidates[i].Mention.Tokens.Start] = i;
            }
        }

        foreach (var clause in document.Clauses)
        {
            foreach (var satellite in clause.Satellites)
            {
                if (
                    satellite.Kind == SatelliteKind.Aside
                    && ofToken.TryGetValue(satellite.Host, out var name)
                    && candidates[name].Type == NameType.Person
                    && Top(document, satellite) is var top
                    && ofToken.TryGetValue(top, out var description)
                    && candidates[description] is { Type: null, IsPlural: false } noun
                    && noun.Mention.Tokens.Start == satellite.Content.Start
                    && document.Tree.Heads[top] == satellite.Host
                )
                {
                    chains.Link(Math.Max(name, description), Math.Min(name, description), "apposition");
                }
            }
        }
    }

    private static int Top(Document document, Satellite satellite)
    {
        for (var token = satellite.Content.Start; token < satellite.Content.End; token++)
        {
            if (!satellite.Content.Contains(document.Tree.Heads[token]))
            {
                return token;
            }
        }

        return satellite.Content.Start;
    }
}
