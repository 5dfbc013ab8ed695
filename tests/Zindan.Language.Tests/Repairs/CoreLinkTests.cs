using Zindan.Language.Documents;
using Zindan.Language.Tests.Support;

namespace Zindan.Language.Tests.Repairs;

/// <summary>
/// Who does what to whom, by hand, in sentences of our own: the share of these links that the parser finds in the sentence as it stands, in the normalised
/// sentence, and after the repairs.
/// </summary>
public sealed class CoreLinkTests
{
    private static readonly (string Sentence, string[][] Links)[] s_cases =
    [
        .. File.ReadLines(Path.Combine(TestContext.CurrentContext.TestDirectory, "Repairs", "core-links.tsv"))
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('\t'))
            .Select(row => (row[0], row[1].Split(';').Select(link => link.Split(' ')).ToArray())),
    ];

    [Test]
    public void NormalizingAndRepairingFindMoreOfThem()
    {
        var total = s_cases.Sum(sample => sample.Links.Length);
        var asItStands = Right("as it stands", Some.WithoutNormalizer);
        var normalized = Right("normalised", Some.WithoutRepairs);
        var repaired = Right("normalised and repaired", text => Some.Document(text));
        TestContext.Out.WriteLine(
            $"{total} links; right as the sentence stands {Share(asItStands)}, normalised {Share(normalized)}, normalised and repaired {Share(repaired)}"
        );
        Assert.Multiple(() =>
        {
            Assert.That(total, Is.GreaterThanOrEqualTo(60));
            Assert.That(normalized, Is.GreaterThan(asItStands));
            Assert.That(repaired, Is.GreaterThan(normalized));
            Assert.That(100.0 * repaired / total, Is.GreaterThanOrEqualTo(93));
        });

        string Share(int right) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{100.0 * right / total:0.0} %");
    }

    private static int Right(string how, Func<string, Document> read)
    {
        var right = 0;
        foreach (var (sentence, links) in s_cases)
        {
            var document = read(sentence);
            foreach (var link in links)
            {
                if (Holds(document, link[0], link[1], link[2]))
                {
                    right++;
                }
                else
                {
                    var token = document.TokenSpans.Forms.IndexOf(link[0]);
                    TestContext.Out.WriteLine(
                        $"{how}: {string.Join(' ', link)}, not {document.Tree.Relations[token]} {Head(document, token)}: {sentence}"
                    );
                }
            }
        }

        return right;
    }

    private static bool Holds(Document document, string dependent, string relation, string head)
    {
        var token = document.TokenSpans.Forms.IndexOf(dependent);
        return Head(document, token) == head && document.Tree.Relations[token] == relation;
    }

    private static string Head(Document document, int token) =>
        document.Tree.Heads[token] is >= 0 and var head ? document.TokenSpans.Forms[head] : "";
}
