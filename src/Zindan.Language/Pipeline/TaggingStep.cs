using System.Collections.Immutable;
using Zindan.Language.Documents;
using Zindan.Language.Models;
using Zindan.Language.Tagging;

namespace Zindan.Language.Pipeline;

/// <summary>Runs the trained tagger and the lemmatizer over the sentences of a document.</summary>
/// <remarks>
/// It stands before the normaliser: the tagger was trained on whole sentences, and only tags tell an aside with a finite verb from one without.
/// </remarks>
public sealed class TaggingStep(Tagger tagger, Lemmatizer lemmatizer, WordClusters clusters) : IStep
{
    /// <inheritdoc/>
    public Annotations Needs => Annotations.Tokens | Annotations.Sentences;

    /// <inheritdoc/>
    public Annotations Gives => Annotations.Tags;

    /// <inheritdoc/>
    public void Apply(Document document) => document.Tags = Tag(document);

    private TokenTags Tag(Document document)
    {
        var forms = document.TokenSpans.Forms;
        var words = new WordFeatures[forms.Length];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = WordFeatures.Of(forms[i], clusters);
        }

        var upos = new PartOfSpeech[forms.Length];
        var xpos = new PennTag[forms.Length];
        foreach (var sentence in document.Sentences)
        {
            var (start, length) = (sentence.Tokens.Start, sentence.Tokens.Length);
            tagger.Tag(words.AsSpan(start, length), upos.AsSpan(start, length), xpos.AsSpan(start, length));
            JoinedPast.Correct(forms.AsSpan(start, length), upos.AsSpan(start, length), xpos.AsSpan(start, length));
            ContestedWord.Correct(forms.AsSpan(start, length), upos.AsSpan(start, length), xpos.AsSpan(start, length));
            RarePast.Correct(forms.AsSpan(start, length), upos.AsSpan(start, length), xpos.AsSpan(start, length));
            ObjectlessPast.Correct(forms.AsSpan(start, length), upos.AsSpan(start, length), xpos.AsSpan(start, length));
            PastBeforePeople.Correct(forms.AsSpan(start, length), upos.AsSpan(start, length), xpos.AsSpan(start, length));
            HarmWord.Correct(forms.AsSpan(start, length), upos.AsSpan(start, length), xpos.AsSpan(start, length));
            PluralOfMan.Correct(forms.AsSpan(start, length), upos.AsSpan(start, length), xpos.AsSpan(start, length));
            CapitalsTakenForVerb.Correct(forms.AsSpan(start, length), upos.AsSpan(start, length), xpos.AsSpan(start, length));
            PeopleBeforeParticiple.Correct(forms.AsSpan(start, length), upos.AsSpan(start, length), xpos.AsSpan(start, length));
            PendingWord.Correct(forms.AsSpan(start, length), upos.AsSpan(start, length), xpos.AsSpan(start, length));
            SoughtPerson.Correct(forms.AsSpan(start, length), upos.AsSpan(start, length), xpos.AsSpan(start, length));
            DeedPast.Correct(forms.AsSpan(start, length), upos.AsSpan(start, length), xpos.AsSpan(start, length));
            JoinedParticiple.Correct(forms.AsSpan(start, length), upos.AsSpan(start, length), xpos.AsSpan(start, length));
        }

        var universal = ImmutableArray.CreateBuilder<string>(forms.Length);
        var penn = ImmutableArray.CreateBuilder<string>(forms.Length);
        var lemmas = ImmutableArray.CreateBuilder<string>(forms.Length);
        for (var i = 0; i < forms.Length; i++)
        {
            universal.Add(TagNames.Spelling(upos[i]));
            penn.Add(TagNames.Spelling(xpos[i]));
            lemmas.Add(lemmatizer.Lemma(forms[i], upos[i], xpos[i]));
        }

        return new TokenTags(universal.MoveToImmutable(), penn.MoveToImmutable(), lemmas.MoveToImmutable())
        {
            Words = new TaggedWords(words, upos, xpos),
        };
    }
}
