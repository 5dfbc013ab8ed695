using FsCheck;
using FsCheck.Fluent;
using Zindan.Language.Documents;
using Zindan.Language.Tests.Support;

namespace Zindan.Language.Tests.Repairs;

/// <summary>Whatever the words are, a repaired tree is a tree, and what the rules did to it can be undone step by step.</summary>
public sealed class RepairedTreeTests
{
    private static readonly string[] s_words =
    [
        "gunmen",
        "police",
        "a group",
        "members",
        "of",
        "the gang",
        "who",
        "were",
        "was",
        "killed",
        "fled",
        "led",
        "by",
        "sentenced",
        "to",
        "left",
        "six",
        "guards",
        "dead",
        ",",
        "killing",
        "and",
        "Among",
        "them",
        "carried",
        "out",
        "an attack",
        "in",
        "the head",
        "Monday",
        "Kabul",
        "government",
        "officers",
        "that",
        "said",
        "stormed",
        "the jail",
        "on",
        "20",
        "year",
    ];

    [Test]
    public void IsATreeWhateverTheWords() =>
        Prop.ForAll(
                Gen.Elements(s_words).ArrayOf().Where(words => words.Length > 4).ToArbitrary(),
                words => IsTree(Some.Document(string.Join(' ', words) + " ."))
            )
            .QuickCheckThrowOnFailure();

    [Test]
    public void KeepsWhatThereWasBefore()
    {
        var document = Some.Document(
            "Bombs hit a bazaar in Lahore, killing nine, and Monday gunmen and a group of raiders left six government law enforcement officers dead."
        );
        var heads = document.Tree.Heads.ToArray();
        foreach (var repair in document.Tree.Repairs.Reverse())
        {
            heads[repair.Token] = repair.FormerHead;
        }

        Assert.That(heads, Is.EqualTo(Some.WithoutRepairs(document.Text).Tree.Heads));
    }

    private static bool IsTree(Document document) =>
        document.Sentences.All(sentence =>
            document.TokensIn(sentence.Tokens).Count(token => token.HeadIndex < 0) == 1
            && document.TokensIn(sentence.Tokens).All(token => ReachesRoot(document, sentence.Tokens, token.Index))
        );

    private static bool ReachesRoot(Document document, TokenRange sentence, int token)
    {
        for (var steps = 0; steps <= sentence.Length; steps++)
        {
            if (document.Tree.Heads[token] is var head && head < 0)
            {
                return true;
            }

            if (!sentence.Contains(head))
            {
                return false;
            }

            token = head;
        }

        return false;
    }
}
