using Zindan.Training.Corpora;

namespace Zindan.Training.Tests;

/// <summary>A tiny treebank of our own sentences, for training in a test.</summary>
internal static class Treebanks
{
    private const string Text = """
        # newdoc id = a
        # sent_id = a-1
        # text = The guards shot two prisoners.
        1	The	the	DET	DT	_	2	det	_	_
        2	guards	guard	NOUN	NNS	_	3	nsubj	_	_
        3	shot	shoot	VERB	VBD	_	0	root	_	_
        4	two	two	NUM	CD	_	5	nummod	_	_
        5	prisoners	prisoner	NOUN	NNS	_	3	obj	_	SpaceAfter=No
        6	.	.	PUNCT	.	_	3	punct	_	_

        # sent_id = a-2
        # text = Karimov fled the prison in Khujand.
        1	Karimov	Karimov	PROPN	NNP	_	2	nsubj	_	_
        2	fled	flee	VERB	VBD	_	0	root	_	_
        3	the	the	DET	DT	_	4	det	_	_
        4	prison	prison	NOUN	NN	_	2	obj	_	_
        5	in	in	ADP	IN	_	6	case	_	_
        6	Khujand	Khujand	PROPN	NNP	_	4	nmod	_	SpaceAfter=No
        7	.	.	PUNCT	.	_	2	punct	_	_

        # newdoc id = b
        # sent_id = b-1
        # text = The prisoners fled.
        1	The	the	DET	DT	_	2	det	_	_
        2	prisoners	prisoner	NOUN	NNS	_	3	nsubj	_	_
        3-4	fled.	_	_	_	_	_	_	_	_
        3	fled	flee	VERB	VBD	_	0	root	_	_
        4	.	.	PUNCT	.	_	3	punct	_	_

        """;

    /// <summary>Its sentences.</summary>
    public static IReadOnlyList<TreebankSentence> Sentences { get; } = Read(Text);

    /// <summary>The sentences of a text in CoNLL-U.</summary>
    public static IReadOnlyList<TreebankSentence> Read(string text)
    {
        using var file = new TemporaryFile("treebank.conllu", text);
        return Conllu.Read(file.Path);
    }
}
