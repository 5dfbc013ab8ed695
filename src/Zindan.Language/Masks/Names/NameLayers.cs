using Zindan.Language.Documents;

namespace Zindan.Language.Masks.Names;

/// <summary>Links titles to the names beside them and sets the three layers.</summary>
internal static class NameLayers
{
    private const int AppositionReach = 4;

    /// <summary>Sets names, titles and nationalities.</summary>
    public static void Set(
        Document document,
        IReadOnlyList<DecidedName> names,
        IReadOnlyList<TitleFinder.Candidate> titles,
        IReadOnlyList<NationalityMention> nationalities
    )
    {
        var inNames = new Covered(names.Select(name => name.Tokens));
        var kept = new List<TitleMention>();
        var ofName = new Dictionary<int, List<int>>();
        foreach (var title in titles)
        {
            if (inNames.Overlaps(title.Tokens))
            {
                continue;
            }

            var bearer = Bearer(document, names, title.Tokens);
            if (title.Kind is null && bearer is null)
            {
                continue;
            }

            if (bearer is { } name)
            {
                ofName.TryAdd(name, []);
                ofName[name].Add(kept.Count);
            }

            kept.Add(new TitleMention(title.Tokens, document.SpanOf(title.Tokens), title.Kind ?? TitleKind.Post, bearer, title.IsFormer));
        }

        document.Titles = kept;
        document.Nationalities = [.. nationalities.Where(nationality => !IsInName(names, nationality.Tokens))];
        document.Names =
        [
            .. names.Select(
                (name, i) =>
                    new NameMention(
                        i,
                        name.Tokens,
                        document.SpanOf(name.Tokens),
                        name.Type,
                        ofName.TryGetValue(i, out var own) ? [.. own] : [],
                        name.Rule
                    )
            ),
        ];
    }

    /// <summary>The person that a title stands right before, or behind with a comma.</summary>
    private static int? Bearer(Document document, IReadOnlyList<DecidedName> names, TokenRange title)
    {
        var next = FirstFrom(names, title.End);
        if (next < names.Count && names[next].Tokens.Start == title.End && names[next].Type == NameType.Person)
        {
            return next;
        }

        var before = next - 1;
        while (before >= 0 && names[before].Tokens.End > title.Start)
        {
            before--;
        }

        if (before < 0 || names[before].Type != NameType.Person || title.Start - names[before].Tokens.End is < 1 or > AppositionReach)
        {
            return null;
        }

        var forms = document.TokenSpans.Forms;
        if (forms[names[before].Tokens.End] != ",")
        {
            return null;
        }

        for (var token = names[before].Tokens.End + 1; token < title.Start; token++)
        {
            if (document.Tags.Upos[token] is not ("DET" or "ADJ" or "NOUN" or "PROPN" or "PRON" or "PART"))
            {
                return null;
            }
        }

        return before;
    }

    private static bool IsInName(IReadOnlyList<DecidedName> names, TokenRange tokens)
    {
        var before = FirstFrom(names, tokens.Start + 1) - 1;
        return before >= 0 && names[before].Tokens.Contains(tokens);
    }

    private static int FirstFrom(IReadOnlyList<DecidedName> names, int token)
    {
        var (low, high) = (0, names.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = names[middle].Tokens.Start < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
