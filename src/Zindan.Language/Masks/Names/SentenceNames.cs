using Zindan.Language.Documents;

namespace Zindan.Language.Masks.Names;

/// <summary>What the rules found in one sentence.</summary>
internal sealed record SentenceNames(
    TokenWindow Window,
    IReadOnlyList<TokenRange> Runs,
    IReadOnlyList<TitleFinder.Candidate> Titles,
    IReadOnlyList<NationalityMention> Nationalities,
    IReadOnlyList<NameVote> Votes
);
