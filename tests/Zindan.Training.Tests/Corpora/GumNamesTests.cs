using Zindan.Language.Naming;
using Zindan.Training.Corpora;

namespace Zindan.Training.Tests.Corpora;

public sealed class GumNamesTests
{
    [Test]
    public void CutsNamesOutOfWholePhrases()
    {
        var sentence = Treebanks
            .Read(
                """
                1	President	President	PROPN	NNP	_	2	nmod:desc	_	Entity=(1-person-new-nnnnn-cf1-2-coref
                2	Rahim	Rahim	PROPN	NNP	_	3	nsubj	_	Entity=1)
                3	left	leave	VERB	VBD	_	0	root	_	_
                4	the	the	DET	DT	_	5	det	_	Entity=(2-organization-new-nnnnn-cf2-2-sgl
                5	University	University	PROPN	NNP	_	3	obj	_	_
                6	of	of	ADP	IN	_	7	case	_	_
                7	Kulob	Kulob	PROPN	NNP	_	5	nmod	_	Entity=(3-place-new-nnnnn-cf3-1-sgl)
                8	,	,	PUNCT	,	_	9	punct	_	_
                9	Tajikistan	Tajikistan	PROPN	NNP	_	5	nmod:unmarked	_	Entity=(4-place-new-nnnnn-cf3-1-sgl)2)
                10	with	with	ADP	IN	_	12	case	_	_
                11	his	his	PRON	PRP$	_	12	nmod:poss	_	Entity=(5-person-giv:act-nnnnn-cf1-2-sgl(1-person-giv:act-nnnnn-cf1-1-ana)
                12	friends	friend	NOUN	NNS	_	3	obl	_	Entity=5)

                """
            )
            .Single();
        Assert.That(
            GumNames.Read(sentence).Names,
            Is.EqualTo(
                new[]
                {
                    new NameSpan(1, 2, NameType.Person, 0),
                    new NameSpan(4, 7, NameType.Organisation, 0),
                    new NameSpan(8, 9, NameType.Location, 0),
                }
            )
        );
    }
}
