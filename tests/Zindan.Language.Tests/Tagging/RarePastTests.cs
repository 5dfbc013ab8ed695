using Zindan.Language.Tagging;

namespace Zindan.Language.Tests.Tagging;

/// <summary>Pasts that the tagger does not know.</summary>
public sealed class RarePastTests
{
    [Test]
    public void IsAVerbWhereverItStands()
    {
        PartOfSpeech[] upos = [PartOfSpeech.Noun, PartOfSpeech.Noun, PartOfSpeech.Adverb];
        PennTag[] xpos = [PennTag.NNS, PennTag.NN, PennTag.RB];
        RarePast.Correct(["men", "swam", "away"], upos, xpos);
        Assert.That((upos[1], xpos[1]), Is.EqualTo((PartOfSpeech.Verb, PennTag.VBD)));
    }

    [Test]
    public void IsAParticipleBehindAnAuxiliary()
    {
        PartOfSpeech[] upos = [PartOfSpeech.Pronoun, PartOfSpeech.Auxiliary, PartOfSpeech.Noun];
        PennTag[] xpos = [PennTag.PRP, PennTag.VBD, PennTag.NN];
        RarePast.Correct(["they", "had", "dug"], upos, xpos);
        Assert.That(xpos[2], Is.EqualTo(PennTag.VBN));
    }
}
