using Zindan.Language.Documents;

namespace Zindan.Language.Masks.Names;

/// <summary>Runs of capitalised words, which may be names or hold several.</summary>
internal static class CapitalRuns
{
    private const int LongestRun = 12;

    /// <summary>The runs of a sentence, in order.</summary>
    public static List<TokenRange> Find(TokenWindow window, Covered times, NameLexicon lexicon)
    {
        var runs = new List<TokenRange>();
        for (var token = window.Range.Start; token < window.Range.End; token++)
        {
            var first = ParticleStart(window, token) ? token + 2 : token;
            if (!IsNameWord(window, first, times))
            {
                continue;
            }

            var end = first + 1;
            while (end - token < LongestRun && Next(window, end, times, lexicon) is var next && next > end)
            {
                end = next;
            }

            runs.Add(new TokenRange(token, end));
            token = end - 1;
        }

        return runs;
    }

    /// <summary>Whether a token can be a word of a name: capitalised, no time, and at the start of a sentence tagged as a name.</summary>
    public static bool IsNameWord(TokenWindow window, int token, Covered times)
    {
        if (!window.IsCapitalised(token) || times.Contains(token))
        {
            return false;
        }

        var form = window.Form(token);
        if (form is "I" or "The" or "A" or "An")
        {
            return false;
        }

        var isTaggedName = window.Document.Tags.Upos[token] is "PROPN";
        return isTaggedName
            || (!StartsSentence(window, token) && window.Document.Tags.Upos[token] is "ADJ" or "NOUN" or "X" or "NUM" or "VERB")
            || IsAcronym(form);
    }

    /// <summary>Two to six capital letters.</summary>
    public static bool IsAcronym(string form) =>
        form.Length is >= 2 and <= 6 && form.All(c => char.IsUpper(c) || char.IsAsciiDigit(c)) && char.IsUpper(form[0]);

    /// <summary>Whether the token is the first word of its sentence, or of a quotation in it.</summary>
    public static bool StartsSentence(TokenWindow window, int token)
    {
        var before = token - 1;
        while (before >= window.Range.Start && !char.IsLetterOrDigit(window.Form(before)[0]))
        {
            if (window.Form(before) is ":" or "\"" or "“" or "‘" or "—" or "–")
            {
                return true;
            }

            if (window.Form(before) is not ("(" or "[" or "'"))
            {
                return false;
            }

            before--;
        }

        return before < window.Range.Start;
    }

    /// <summary>"al-", "el-" before a capital.</summary>
    private static bool ParticleStart(TokenWindow window, int token) =>
        window.Form(token) is "al" or "el" or "ul" or "ar" or "as" or "an" or "ash" or "ad" or "az"
        && window.IsDash(token + 1)
        && window.IsJoined(token + 1)
        && window.IsJoined(token + 2)
        && window.IsCapitalised(token + 2);

    private static int Next(TokenWindow window, int at, Covered times, NameLexicon lexicon)
    {
        if (IsNameWord(window, at, times))
        {
            return at + 1;
        }

        if (ParticleStart(window, at) && IsNameWord(window, at + 2, times))
        {
            return at + 3;
        }

        if (window.IsDash(at) && window.IsJoined(at) && window.IsJoined(at + 1) && at + 1 < window.Range.End)
        {
            if (IsNameWord(window, at + 1, times))
            {
                return at + 2;
            }

            // "Tehrik-e-Taliban", "Naqsh-e Rostam".
            return window.Lower(at + 1) is { Length: <= 3 } && window.IsDash(at + 2) && window.IsCapitalised(at + 3) ? at + 4
                : IsParticleAndName(window.Form(at + 1)) ? at + 2
                : char.IsAsciiDigit(window.Form(at + 1)[0]) && CapitalRuns.IsAcronym(window.Form(at - 1)) ? at + 2
                : at;
        }

        if (window.Form(at) == "&" && IsNameWord(window, at + 1, times))
        {
            return at + 2;
        }

        var particle = at;
        while (particle - at < 2 && lexicon.Particles.Contains(window.Form(particle)))
        {
            particle++;
        }

        return particle > at && IsNameWord(window, particle, times) ? particle + 1 : at;
    }

    // "Jaish-e-Nusrat", cut behind the first mark.
    private static bool IsParticleAndName(string form) =>
        form.IndexOf('-', StringComparison.Ordinal) is > 0 and <= 3 and var mark
        && mark + 1 < form.Length
        && char.IsLower(form[0])
        && char.IsUpper(form[mark + 1]);
}
