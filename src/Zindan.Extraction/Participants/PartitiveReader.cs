using Zindan.Core.Entities;
using Zindan.Extraction.Lexicon;
using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>Reads people counted out of others: "two of the five inmates", "dozens of prisoners".</summary>
internal sealed class PartitiveReader(ParticipantMap map, PhraseClassifier classifier, ParticipantResolver resolver, PluralPronouns plurals)
{
    private readonly ParticipantMap _map = map;
    private readonly Grammar _grammar = map.Grammar;
    private readonly Document _document = map.Document;
    private readonly ParticipantResolver _resolver = resolver;
    private (int Phrase, Participant Part)? _pendingSame;
    private (int Phrase, Participant Part)? _pendingWhole;

    /// <summary>The phrase behind "of" whose people a number counts, or null.</summary>
    public NounPhrase? Whole(NounPhrase phrase, PhraseReading reading)
    {
        if (reading.Side != Side.Counted || phrase.Tokens.End + 1 >= _grammar.Count || _grammar.Form(phrase.Tokens.End) != "of")
        {
            return null;
        }

        if (_map.PhraseAt(phrase.Tokens.End + 1) is not { } inner || inner.Index != phrase.Index + 1)
        {
            return null;
        }

        // "One of France's most wanted criminals": over whose they are.
        while (inner.Index + 1 < _map.Phrases.Length && _map.Phrases[inner.Index + 1].Possessor == inner.Index)
        {
            inner = _map.Phrases[inner.Index + 1];
        }

        return inner;
    }

    /// <summary>Reads a number and the people it counts.</summary>
    public void Read(NounPhrase phrase, PhraseReading reading, NounPhrase inner)
    {
        var innerReading = classifier.Classify(inner);
        if (innerReading is null || innerReading.Label is not (EntityLabel.Person or EntityLabel.Cohort))
        {
            if (innerReading is null && _grammar.Upos(inner.Head) == "PRON")
            {
                CreatePart(phrase, reading, reading.Lemma ?? "people", null, inner, false);
                OfThem(phrase, reading, inner);
            }

            return;
        }

        var isPart = inner.IsDefinite || innerReading.Count is { IsUnknown: false } && reading.Count is { IsUnknown: false };
        CreatePart(phrase, reading, innerReading.Lemma ?? "people", innerReading, inner, isPart);
    }

    // "Twelve of them have been caught": of those just told of, where they are more.
    private void OfThem(NounPhrase phrase, PhraseReading reading, NounPhrase pronoun)
    {
        if (
            plurals.Of(pronoun) is { } whole
            && _map.Of(phrase) is { } part
            && part != whole
            && (whole.Count.IsUnknown || (whole.Count.Low ?? 0) > (reading.Count.Low ?? 0))
        )
        {
            (part.Whole, part.Role) = (whole, whole.Role);
            part.Side ??= whole.Side;
        }
    }

    private void CreatePart(
        NounPhrase phrase,
        PhraseReading reading,
        string lemma,
        PhraseReading? innerReading,
        NounPhrase inner,
        bool isPart
    )
    {
        var isOne = reading.Count is { Low: 1, High: 1 };
        var count = reading.Count.IsUnknown && innerReading is not null && !isPart ? innerReading.Count : reading.Count;
        var part = _map.Create(isOne ? EntityLabel.Person : EntityLabel.Cohort);
        part.Role = lemma;
        part.Side = innerReading?.Side;
        part.Count = count;
        part.IsDetained = innerReading?.Side == Side.Detained;
        var range = innerReading is null ? phrase.Tokens : phrase.Tokens.Cover(inner.Tokens);
        var span = _document.SpanOf(range);
        part.Description = span.Of(_document.Text);
        part.AddMention(span, part.Description, phrase.Head);
        _map.Set(phrase, part);
        if (isPart)
        {
            _pendingWhole = (inner.Index, part);
        }
        else if (innerReading is not null)
        {
            _pendingSame = (inner.Index, part);
        }
    }

    /// <summary>The participant of the phrase behind "of", where a number before it said who they are, or null.</summary>
    public Participant? Pending(NounPhrase phrase, PhraseReading reading)
    {
        if (_pendingSame is { } same && same.Phrase == phrase.Index)
        {
            return same.Part;
        }

        if (_pendingWhole is { } pending && pending.Phrase == phrase.Index)
        {
            var whole = _resolver.Resolve(phrase, reading);
            if (whole is null)
            {
                whole = _map.Create(reading.Label == EntityLabel.Person ? EntityLabel.Cohort : reading.Label);
                _resolver.Initialise(whole, phrase, reading);
            }

            if (whole != pending.Part)
            {
                pending.Part.Whole = whole;
            }

            return whole;
        }

        return null;
    }
}
