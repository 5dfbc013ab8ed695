using System.Globalization;
using System.Text;

namespace Zindan.Resolution.Names;

/// <summary>Brings spellings of one name closer together: lower case, no punctuation, single spaces.</summary>
public static class NameFolding
{
    /// <summary>The folded form of <paramref name="name"/>; empty where nothing of it is a letter or digit.</summary>
    public static string Fold(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var folded = new StringBuilder(name.Length);
        foreach (var character in name)
        {
            if (char.IsLetterOrDigit(character))
            {
                folded.Append(char.ToLowerInvariant(character));
            }
            else if (folded.Length > 0 && folded[^1] != ' ' && IsGap(character))
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd();
    }

    private static bool IsGap(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)
        && character is not ('\'' or '’' or '‘' or 'ʼ' or '`');
}
