using FsCheck;
using FsCheck.Fluent;
using Zindan.Language.Models;
using Zindan.Language.Parsing;
using Zindan.Language.Tagging;

namespace Zindan.Language.Tests.Parsing;

/// <summary>The shipped tagger, lemmatizer and parser on sentences of our own.</summary>
public sealed class EnglishParserTests
{
    private static readonly EnglishModels s_models = EnglishModels.Load();

    [TestCase("Two guards were killed by the militants on Friday .", "killed", "guards", "nsubj:pass")]
    [TestCase("Two guards were killed by the militants on Friday .", "killed", "militants", "obl:agent")]
    [TestCase("The prisoners escaped from a prison in the capital .", "escaped", "prisoners", "nsubj")]
    [TestCase("Police arrested three men who had fled the prison .", "arrested", "men", "obj")]
    [TestCase("Police arrested three men who had fled the prison .", "men", "fled", "acl:relcl")]
    [TestCase("Police arrested three men who had fled the prison .", "fled", "prison", "obj")]
    public void FindsWhoDidWhatToWhom(string sentence, string head, string dependent, string relation)
    {
        var tree = Parse(sentence.Split(' '));
        var child = Array.IndexOf(tree.Forms, dependent);
        Assert.Multiple(() =>
        {
            Assert.That(tree.Forms[tree.Heads[child]], Is.EqualTo(head));
            Assert.That(RelationNames.Spelling(tree.Relations[child]), Is.EqualTo(relation));
        });
    }

    [TestCase("Police arrested three men who had fled the prison .", "police arrest three man who have flee the prison .")]
    [TestCase("He was hoping to be freed and stopped running .", "he be hope to be free and stop run .")]
    [TestCase("The bodies were carried to the nearest villages .", "the body be carry to the near village .")]
    public void GivesLemmas(string sentence, string lemmas)
    {
        var tree = Parse(sentence.Split(' '));
        Assert.That(
            tree.Forms.Select((form, i) => s_models.Lemmatizer.Lemma(form, tree.Upos[i], tree.Xpos[i])),
            Is.EqualTo(lemmas.Split(' '))
        );
    }

    // A search that keeps only the likeliest step joins the guards to the mattresses.
    [Test]
    public void LooksBeyondTheLikeliestStep() =>
        FindsWhoDidWhatToWhom(
            "Inmates set fire to mattresses and the guards on duty fled leaving the gates open .",
            "fled",
            "guards",
            "nsubj"
        );

    [Test]
    public void TakesAnEmptySentence() => Assert.That(Parse([]).Heads, Is.Empty);

    [Test]
    public void EveryTreeHasOneRootAndIsProjective() =>
        Prop.ForAll<NonNull<string>[]>(words =>
            {
                var heads = Parse([.. words.Select(word => word.Get)]).Heads;
                var tokens = Enumerable.Range(0, heads.Length);
                return heads.Count(head => head < 0) == Math.Min(1, heads.Length)
                    && tokens.All(token => ReachesRoot(heads, token))
                    && tokens.All(token => IsProjective(heads, token));
            })
            .QuickCheckThrowOnFailure();

    private static bool ReachesRoot(int[] heads, int token)
    {
        for (var steps = 0; steps <= heads.Length; steps++)
        {
            if (token < 0)
            {
                return true;
            }
            token = heads[token];
        }
        return false;
    }

    private static bool IsProjective(int[] heads, int token)
    {
        var head = heads[token];
        return head < 0
            || Enumerable
                .Range(Math.Min(head, token) + 1, Math.Max(0, Math.Abs(head - token) - 1))
                .All(between => heads[between] >= Math.Min(head, token) && heads[between] <= Math.Max(head, token));
    }

    private static (string[] Forms, PartOfSpeech[] Upos, PennTag[] Xpos, int[] Heads, DependencyRelation[] Relations) Parse(string[] forms)
    {
        var upos = new PartOfSpeech[forms.Length];
        var xpos = new PennTag[forms.Length];
        var heads = new int[forms.Length];
        var relations = new DependencyRelation[forms.Length];
        s_models.Tagger.Tag(forms, upos, xpos);
        s_models.Parser.Parse(forms, upos, xpos, heads, relations, out _);
        return (forms, upos, xpos, heads, relations);
    }
}
