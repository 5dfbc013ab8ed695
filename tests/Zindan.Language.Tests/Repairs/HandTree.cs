using System.Globalization;
using Zindan.Core.Articles;
using Zindan.Core.Statements;
using Zindan.Core.Text;
using Zindan.Language.Documents;
using Zindan.Language.Repairs;
using Zindan.Language.Trees;

namespace Zindan.Language.Tests.Repairs;

/// <summary>A sentence whose tags and tree are written by hand: tokens of the form <c>word/lemma/XPOS/head/relation</c>, heads counted from 1, 0 for the root.</summary>
internal sealed class HandTree
{
    private readonly TreeBuilder _tree;

    private HandTree(TreeBuilder tree) => _tree = tree;

    /// <summary>What the rules changed.</summary>
    public IReadOnlyList<Repair> Repairs { get; private init; } = [];

    /// <summary>The names of the rules that changed it, each once, in order.</summary>
    public string Fired => string.Join(',', Repairs.Select(repair => repair.Rule).Distinct());

    /// <summary>The tree after all rules have seen it.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="names">Names in it: first token counted from 1, length, type.</param>
    /// <param name="times">Dates in it: first token counted from 1, length.</param>
    public static HandTree Repaired(
        string tokens,
        IReadOnlyList<(int First, int Length, NameType Type)>? names = null,
        IReadOnlyList<(int First, int Length)>? times = null
    )
    {
        var parts = tokens.Split(' ').Select(token => token.Split('/')).ToArray();
        var document = Tagged(parts);
        document.Names =
        [
            .. (names ?? []).Select(
                (name, i) =>
                    new NameMention(
                        i,
                        new TokenRange(name.First - 1, name.First - 1 + name.Length),
                        document.SpanOf(new TokenRange(name.First - 1, name.First - 1 + name.Length)),
                        name.Type,
                        [],
                        "hand"
                    )
            ),
        ];
        document.Times = [.. (times ?? []).Select(time => Date(document, new TokenRange(time.First - 1, time.First - 1 + time.Length)))];
        var tree = new TreeBuilder(document);
        foreach (var (i, part) in parts.Index())
        {
            tree.Attach(i, int.Parse(part[3], CultureInfo.InvariantCulture) - 1, part[4]);
        }

        return new HandTree(tree) { Repairs = new TreeRepairer(new RepairLexicon()).Repair(tree) };
    }

    /// <summary>The relation of a word and the word it depends on, as in "obj of killed".</summary>
    public string Of(string word)
    {
        var forms = _tree.Document.TokenSpans.Forms;
        var token = forms.IndexOf(word);
        return _tree.Heads[token] < 0 ? "root" : $"{_tree.Relations[token]} of {forms[_tree.Heads[token]]}";
    }

    private static TimeExpression Date(Document document, TokenRange tokens) =>
        new(tokens, document.SpanOf(tokens), TimeKind.Date, "hand", DateBounds.Unknown, "hand");

    private static Document Tagged(string[][] parts)
    {
        var text = string.Join(' ', parts.Select(part => part[0]));
        var document = new Document(Article.Create("hand", text));
        var spans = new List<Span>();
        foreach (var part in parts)
        {
            var start = spans.Count == 0 ? 0 : spans[^1].End + 1;
            spans.Add(new Span(start, start + part[0].Length));
        }

        document.Sections = [new Section(0, SectionKind.Body, new Span(0, text.Length), "hand")];
        document.TokenSpans = new TokenSpans([.. spans], [.. parts.Select(part => part[0])]);
        document.Sentences =
        [
            new Sentence(0, SectionKind.Body, new Span(0, text.Length), new TokenRange(0, parts.Length), 0, QuotationState.Outside),
        ];
        document.Tags = new TokenTags(
            [.. parts.Select(part => Universal(part[2]))],
            [.. parts.Select(part => part[2])],
            [.. parts.Select(part => part[1])]
        );
        return document;
    }

    private static string Universal(string penn) =>
        penn switch
        {
            "NN" or "NNS" => "NOUN",
            "NNP" or "NNPS" => "PROPN",
            "CD" => "NUM",
            "DT" => "DET",
            "PRP" or "WP" or "WDT" => "PRON",
            "JJ" => "ADJ",
            "RB" => "ADV",
            "RP" or "IN" => "ADP",
            "CC" => "CCONJ",
            "BE" or "MD" => "AUX",
            "," or "." => "PUNCT",
            _ => "VERB",
        };
}
