using Zindan.Benchmarks.Neo4j;

return args switch
{
    ["neo4j", .. var rest] => await LoadBenchmark.RunAsync(rest),
    _ => 0,
};
