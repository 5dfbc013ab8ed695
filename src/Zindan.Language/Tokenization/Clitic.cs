namespace Zindan.Language.Tokenization;

/// <summary>Recognises what leans on the word before it by an apostrophe ("'s", "'ll").</summary>
internal static class Clitic
{
    private static readonly string[] Forms = ["s", "ll", "re", "ve", "d", "m"];

    /// <summary>The end of a clitic whose apostrophe stands at an offset, or the offset itself.</summary>
    public static int End(ReadOnlySpan<char> text, int at)
    {
        foreach (var form in Forms)
        {
            var end = at + 1 + form.Length;
            if (
                end <= text.Length
                && text.Slice(at + 1, form.Length).Equals(form, StringComparison.OrdinalIgnoreCase)
                && (end == text.Length || !Characters.IsWord(text, end))
            )
            {
                return end;
            }
        }

        return at;
    }
}
