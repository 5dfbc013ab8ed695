using Zindan.Language.Documents;
using Zindan.Language.Tests.Support;

namespace Zindan.Language.Tests.Masks.Names;

public sealed class PlainNameTests
{
    [TestCase("DUSHANBE, Tajikistan — Two men fled.", "Dushanbe")]
    [TestCase("NEW DELHI — Two men fled.", "New Delhi")]
    [TestCase("Khujand: Two men fled.", "Khujand")]
    public void MakesTheCapitalsOfADatelineSmall(string text, string name) => Assert.That(FirstPlace(text), Is.EqualTo(name));

    [TestCase("USA — Two men fled.", "USA")]
    [TestCase("Two men fled from the UAE.", "UAE")]
    public void LeavesAcronyms(string text, string name) => Assert.That(FirstPlace(text), Is.EqualTo(name));

    private static string FirstPlace(string text)
    {
        var document = Some.Document(text);
        return PlainName.Of(document, document.Names.First(name => name.Type == NameType.Place));
    }
}
