using System.Globalization;
using System.Text;

namespace Zindan.Resolution.Names;

/// <summary>Brings spellings of one name closer together: lower case, Latin letters without marks, no punctuation, single spaces.</summary>
public static class NameFolding
{
    /// <summary>The folded form of <paramref name="name"/>; empty where nothing of it is a letter or digit.</summary>
    public static string Fold(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var folded = new StringBuilder(name.Length);
        foreach (var character in name)
        {
            var letter = char.ToLowerInvariant(character);
            if (char.IsAsciiLetterLower(letter))
            {
                folded.Append(letter);
                continue;
            }

            if (letter is 'ь' or 'ъ' || IsApostrophe(letter) || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            if (LetterTable.Of(letter) is { } latin)
            {
                folded.Append(latin);
            }
            else if (char.IsLetterOrDigit(letter) || char.GetUnicodeCategory(letter) is UnicodeCategory.SpacingCombiningMark)
            {
                folded.Append(letter);
            }
            else if (folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd();
    }

    private static bool IsApostrophe(char letter) => letter is '\'' or '’' or '‘' or 'ʼ' or 'ʻ' or 'ʿ' or 'ʾ' or '`' or '´' or '\u200c';
}
