namespace Zindan.Tests.Questions;

/// <summary>Answers an analyst's questions from nothing but the exported graph.</summary>
internal sealed class GraphAnswers(ExportedGraph graph)
{
    private static readonly string[] Leading = ["leader", "founder", "commander"];
    private static readonly string[] NoTie = ["enemy", "rival", "lawyer"];
    private static readonly string[] Fates = ["KILLED_IN", "WOUNDED_IN", "ARRESTED_IN"];

    public IEnumerable<Answer> To(string question) =>
        question switch
        {
            "q01" => Pairs("ESCAPED_FROM", "who", "prison"),
            "q02" => graph.Real("ESCAPED_FROM").Select(edge => edge.Subject).Distinct(StringComparer.Ordinal).SelectMany(Links),
            "q03" => Reports("killed"),
            "q04" => Reports("escaped"),
            "q05" => Pairs("RELATED_TO", "subject", "object"),
            "q06" => graph.Nodes.Where(node => node.Label == "Event" && IsOf2010(node)).Select(node => new Answer(("event", [node.Id]))),
            "q07" => Pairs("AFFILIATED_WITH", "who", "group"),
            "q08" => graph.Nodes.Where(node => node.Label == "Prison").SelectMany(Prison),
            "q09" => graph.Real("ATTEMPTED_ESCAPE_FROM").Select(Attempt),
            "q10" => graph.Nodes.Select(node => new Answer(("who", [node.Id])) { Names = node.Names }),
            "q11" => graph.Nodes.Where(node => node.Label is "Person" or "Cohort" or "Group").SelectMany(node => Links(node.Id)),
            "q12" => Pairs("KILLED_IN", "who", "event"),
            _ => throw new ArgumentOutOfRangeException(nameof(question), question, "No such question."),
        };

    private IEnumerable<Answer> Pairs(string type, string subject, string @object) =>
        graph
            .Real(type)
            .Select(edge => new Answer((subject, [edge.Subject]), (@object, [edge.Object]))
            {
                Low = edge.Low,
                High = edge.High,
                Roles = edge.Roles,
            });

    private IEnumerable<Answer> Reports(string kind) =>
        graph
            .Reports(kind)
            .Select(report => new Answer(("event", [report.Event]))
            {
                Article = report.Article,
                Low = report.Low,
                High = report.High,
            });

    private static bool IsOf2010(ExportedGraph.Node node) => node.Earliest?[..4] == "2010" && node.Latest?[..4] == "2010";

    private Answer Attempt(ExportedGraph.Edge edge) =>
        new(("who", [edge.Subject]), ("prison", [edge.Object])) { Fates = [.. Fates.Where(fate => graph.Real(fate, edge.Subject).Any())] };

    private IEnumerable<Answer> Prison(ExportedGraph.Node prison)
    {
        foreach (var place in Ends("LOCATED_IN", prison.Id))
        {
            foreach (var group in Ends("RUN_BY", prison.Id))
            {
                yield return new Answer(("prison", [prison.Id]), ("place", place), ("group", group));
            }
        }
    }

    private string[][] Ends(string type, string subject)
    {
        string[][] ends = [.. graph.Real(type, subject).Select(edge => new[] { edge.Object })];
        return ends.Length > 0
            ? ends
            :
            [
                [],
            ];
    }

    /// <summary>The organisations of somebody: his own, those of whom he is related to, those of his band's leader, those of the group he was counted in.</summary>
    private IEnumerable<Answer> Links(string who)
    {
        foreach (var own in Affiliations(who))
        {
            yield return Link(who, [], own);
            foreach (var further in Affiliations(own.Object))
            {
                yield return Link(who, [own.Object], further);
            }

            foreach (
                var leader in graph.Real("AFFILIATED_WITH").Where(edge => edge.Object == own.Object && edge.Roles.Intersect(Leading).Any())
            )
            {
                foreach (var other in Affiliations(leader.Subject).Where(edge => edge.Object != own.Object))
                {
                    yield return Link(who, [own.Object, leader.Subject], other);
                }
            }
        }

        var ties = graph.Real("RELATED_TO", who).Where(edge => !edge.Roles.Intersect(NoTie).Any()).Select(edge => edge.Object);
        var counted = graph
            .Real("TOOK_PART_IN", who)
            .SelectMany(part => graph.Real("TOOK_PART_IN").Where(other => other.Object == part.Object && other.Subject != who))
            .Select(other => other.Subject)
            .Where(other => graph.Nodes.Any(node => node.Id == other && node.Label == "Cohort"));
        foreach (var through in ties.Concat(counted))
        {
            foreach (var theirs in Affiliations(through))
            {
                yield return Link(who, [through], theirs);
            }
        }
    }

    private IEnumerable<ExportedGraph.Edge> Affiliations(string who) =>
        graph.Edges.Where(edge =>
            edge is { Type: "AFFILIATED_WITH", Stance: "asserted" or "alleged" or "claimed" or "planned" } && edge.Subject == who
        );

    private static Answer Link(string who, string[] through, ExportedGraph.Edge affiliation) =>
        new(("who", [who]), ("via", through), ("group", [affiliation.Object]));
}
