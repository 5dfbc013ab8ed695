using Zindan.Language.Documents;

namespace Zindan.Language.Trees;

/// <summary>Joins the trees of a core and of its satellites to one tree.</summary>
internal static class ClauseAssembler
{
    /// <summary>Parses core and satellites, and hangs each satellite on its host by the relation of its kind.</summary>
    public static void Assemble(Clause clause, PartParser parser, TreeBuilder tree)
    {
        var root = parser.Parse(clause.Core.AsSpan(), tree);
        foreach (var satellite in clause.Satellites)
        {
            var content = Enumerable.Range(satellite.Content.Start, satellite.Content.Length).ToArray();
            var top = parser.Parse(content, tree);
            if (top < 0)
            {
                top = satellite.Tokens.Start;
            }

            if (root < 0)
            {
                // Nothing is left of the core: the first satellite is the sentence.
                root = top;
                tree.Attach(top, -1, "root");
            }
            else
            {
                var host =
                    satellite.Host >= 0 && satellite.Kind is not (SatelliteKind.Attribution or SatelliteKind.Dateline)
                        ? satellite.Host
                        : root;
                tree.Attach(top, host == top ? root : host, RelationOf(satellite, tree.Document, top, host));
            }

            AttachMarks(satellite, top, tree);
        }
    }

    private static void AttachMarks(Satellite satellite, int top, TreeBuilder tree)
    {
        for (var token = satellite.Tokens.Start; token < satellite.Tokens.End; token++)
        {
            if (!satellite.Content.Contains(token) && token != top)
            {
                tree.Attach(token, top, "punct");
            }
        }
    }

    private static string RelationOf(Satellite satellite, Document document, int top, int host) =>
        satellite.Kind switch
        {
            SatelliteKind.Attribution when document.Tags.Lemmas[satellite.Cue ?? top] == "accord" => "obl",
            SatelliteKind.Attribution => "parataxis",
            SatelliteKind.Time when document.Tags.Upos[host] is "NOUN" or "PROPN" => document.Tags.Upos[satellite.Content.Start] == "ADP"
                ? "nmod"
                : "nmod:unmarked",
            SatelliteKind.Time => document.Tags.Upos[satellite.Content.Start] == "ADP" ? "obl" : "obl:unmarked",
            SatelliteKind.Aside when document.Tags.Upos[top] == "VERB" => "acl",
            SatelliteKind.Dateline => "dislocated",
            SatelliteKind.Age => "appos",
            _ => "appos",
        };
}
