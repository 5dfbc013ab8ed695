using Zindan.Extraction.Propositions;
using Zindan.Language.Documents;

namespace Zindan.Extraction.Participants;

/// <summary>
/// Says whether people counted anew are told of another place or day than as many told of before: "killed five militants in X on Monday. In Y, five militants were killed".
/// </summary>
internal sealed class OtherScenes(ParticipantMap map)
{
    private readonly Grammar _grammar = map.Grammar;
    private readonly Document _document = map.Document;

    /// <summary>Whether a sentence opens with a scene that is not the one of those told of.</summary>
    public bool IsOfOther(NounPhrase phrase, Participant told)
    {
        if (told.LastToken < 0)
        {
            return false;
        }

        var (here, there) = (_document.SentenceOf(phrase.Head).Tokens, _document.SentenceOf(told.LastToken).Tokens);
        return here.Start != there.Start && here.Length > 2 && (IsElsewhere(here, there) || IsOnOtherDay(here, there));
    }

    private bool IsElsewhere(TokenRange here, TokenRange there) =>
        _grammar.Form(here.Start) is "in" or "near" or "outside"
        && PlaceIn(there) is not null
        && _document.Names.FirstOrDefault(name => name.Type == NameType.Place && name.Tokens.Start == here.Start + 1) is { } place
        && _document.Names.TakeWhile(name => name.Tokens.Start < here.Start).All(name => Text(name) != Text(place));

    private NameMention? PlaceIn(TokenRange sentence) =>
        _document.Names.FirstOrDefault(name =>
            name.Type == NameType.Place
            && name.Tokens.Start > sentence.Start
            && name.Tokens.End <= sentence.End
            && _grammar.Form(name.Tokens.Start - 1) is "in" or "near" or "outside"
        );

    private bool IsOnOtherDay(TokenRange here, TokenRange there) =>
        _grammar.Form(here.Start) == "on"
        && DayIn(new TokenRange(here.Start + 1, here.Start + 2)) is { } day
        && DayIn(there) is { } before
        && day != before;

    private string? DayIn(TokenRange tokens) =>
        Enumerable
            .Range(tokens.Start, tokens.Length)
            .Select(_grammar.Form)
            .LastOrDefault(form => form.EndsWith("day", StringComparison.Ordinal) && Enum.TryParse<DayOfWeek>(form, true, out _));

    private string Text(NameMention name) => name.Span.Of(_document.Text);
}
