using System.Globalization;
using System.Text;
using FsCheck;
using Zindan.Core.Graphs;
using Zindan.Graph.Export;
using Zindan.Graph.Tests.Support;

namespace Zindan.Graph.Tests.Export;

public sealed class CypherExportTests
{
    [TestCase("O'Brien")]
    [TestCase("\\u0027}) DETACH DELETE (n) //")]
    [TestCase("\\\\u0027")]
    [TestCase("\\U0001F600 and \\u005c' OR 1=1")]
    [TestCase("ends in a backslash\\")]
    [TestCase("'; MATCH (n) DETACH DELETE n; //")]
    [TestCase("$rows `back` ${x}")]
    [TestCase("tab\t nul\0 del\u007f line\r\n para\u2029")]
    [TestCase("Душанбе 𝒜")]
    public void ANameComesBackWhicheverWayTheDatabaseReadsEscapes(string name)
    {
        Assert.That(Strings(Script(name), unicodeFirst: false), Does.Contain(name));
        Assert.That(Strings(Script(name), unicodeFirst: true), Does.Contain(name));
    }

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public void AnyNameComesBack(NonNull<string> name) => ANameComesBackWhicheverWayTheDatabaseReadsEscapes(Escapes(name.Get));

    [Test]
    public void StatementsAreThoseOfTheRecipesWithoutParameters([Range(1, 10)] int seed)
    {
        var script = Text(new Corpus(RandomReadings.Make(seed, 6)).Graph);
        var outside = Outside(script);

        Assert.That(outside, Does.StartWith("//").And.EndsWith(";\n").And.Contain("CREATE CONSTRAINT").And.Contain("MERGE"));
        Assert.That(outside, Does.Not.Match(@"\$(?!\(row\.type\))").And.Not.Contain("\r"), "of $ only that of a type taken from the row");
        Assert.That(outside, Does.Not.Contain("DETACH"), "no text of an article is outside a string");
    }

    [Test]
    public void ALongListIsSplitIntoSeveralStatements()
    {
        var people = Enumerable.Range(0, 250).Select(i => Some.Person("a", "p" + i.ToString(CultureInfo.InvariantCulture), 20 * i));
        var script = Text(new Corpus([Some.Reading("a", [.. people])]).Graph);
        Assert.That(script.Split("MERGE (n:Person").Length - 1, Is.EqualTo(3));
    }

    // A random text seldom has what matters in it.
    private static string Escapes(string text) =>
        text.Replace("a", "\\u0027", StringComparison.Ordinal).Replace("b", "\\", StringComparison.Ordinal);

    private static string Script(string name) => Text(new Corpus([Some.Reading("a", [Some.Person("a", "x") with { Name = name }])]).Graph);

    private static string Text(KnowledgeGraph graph)
    {
        using var stream = new MemoryStream();
        CypherExport.Write(graph, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Outside(string script)
    {
        var (outside, _) = Read(script);
        return outside;
    }

    private static List<string> Strings(string script, bool unicodeFirst)
    {
        var (_, strings) = Read(unicodeFirst ? DecodeUnicode(script) : script);
        return strings;
    }

    // What some versions do to the whole query before anything else: a backslash and a u are an escape whatever stands before them.
    private static string DecodeUnicode(string script)
    {
        var result = new StringBuilder();
        for (var i = 0; i < script.Length; i++)
        {
            if (script[i] == '\\' && i + 5 < script.Length && script[i + 1] == 'u')
            {
                result.Append((char)int.Parse(script.AsSpan(i + 2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                i += 5;
            }
            else
            {
                result.Append(script[i]);
            }
        }

        return result.ToString();
    }

    // Splits a script into what is outside strings and the strings' values, those joined by a plus as one.
    private static (string Outside, List<string> Strings) Read(string script)
    {
        var outside = new StringBuilder();
        var strings = new List<string>();
        for (var i = 0; i < script.Length; i++)
        {
            if (script[i] == '/' && script[i + 1] == '/')
            {
                var end = script.IndexOf('\n', i);
                outside.Append(script, i, end - i);
                i = end;
            }

            if (script[i] != '\'')
            {
                outside.Append(script[i]);
                continue;
            }

            var value = new StringBuilder();
            for (i++; script[i] != '\''; i++)
            {
                if (script[i] != '\\')
                {
                    value.Append(script[i]);
                    continue;
                }

                i++;
                if (script[i] == 'u')
                {
                    value.Append((char)int.Parse(script.AsSpan(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                    i += 4;
                }
                else
                {
                    value.Append(
                        script[i] switch
                        {
                            'n' => '\n',
                            'r' => '\r',
                            't' => '\t',
                            var c and ('\\' or '\'') => c,
                            var c => throw new FormatException($"\\{c}"),
                        }
                    );
                }
            }

            var joined = outside.Length >= 3 && outside.ToString(outside.Length - 3, 3) == " + ";
            if (joined && strings.Count > 0)
            {
                strings[^1] += value;
            }
            else
            {
                strings.Add(value.ToString());
            }
        }

        return (outside.ToString(), strings);
    }
}
