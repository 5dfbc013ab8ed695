using System.Text;
using System.Xml;

namespace Zindan.Graph.Export;

/// <summary>Text as XML 1.0 can hold it.</summary>
internal static class XmlText
{
    /// <summary>The text with a replacement character in place of each character that no XML file may have, such as U+0000 to U+0008 and lone surrogates.</summary>
    public static string Of(string text)
    {
        if (IsValid(text))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                result.Append(text[i]).Append(text[++i]);
            }
            else
            {
                result.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : '\uFFFD');
            }
        }

        return result.ToString();
    }

    private static bool IsValid(string text) => text.All(c => XmlConvert.IsXmlChar(c) && !char.IsSurrogate(c));
}
