using Zindan.Language.Tests.Support;

namespace Zindan.Language.Tests.Coreference;

public class CoreferenceResolverTests
{
    [TestCase("Police named Mirzo Ziyoev. Ziyoev fled.", "Mirzo Ziyoev", "Ziyoev")]
    [TestCase("The Islamic Movement of Uzbekistan (IMU) grew. The IMU had camps.", "Islamic Movement of Uzbekistan", "IMU")]
    [TestCase("An interior ministry spokesman spoke. The spokesman gave no names.", "An interior ministry spokesman", "The spokesman")]
    [TestCase("President Emomali Rakhmon spoke. The president gave no names.", "Emomali Rakhmon", "The president")]
    [TestCase("The Islamic Renaissance Party was banned. The party had two leaders.", "Islamic Renaissance Party", "The party")]
    [TestCase("Mirzo Ziyoev was killed. His sons were jailed.", "Mirzo Ziyoev", "His")]
    [TestCase("Mirzo Ziyoev, the deputy governor, was killed on Monday.", "Mirzo Ziyoev", "the deputy governor")]
    [TestCase("Mirzo Ziyoev was killed. His brother fled. Police later freed his brother.", "His brother", "his brother")]
    [TestCase("Mirzo Ziyoev was sought. He shot a guard before he was caught.", "Mirzo Ziyoev", "he")]
    [TestCase("After his escape, Nemat Azizov went abroad.", "his", "Nemat Azizov")]
    [TestCase("As he climbed the wall, Nemat Azizov was shot.", "he", "Nemat Azizov")]
    [TestCase("A man was shot at the gate. He died on the way.", "A man", "He")]
    [TestCase("Police stopped a driver at the border. He was held.", "a driver", "He")]
    [TestCase("A former warder was held after his wife spoke.", "A former warder", "his")]
    [TestCase("Fatima Noor met Karim Said. He was held later.", "Karim Said", "He")]
    [TestCase("Zarina Azizova and Rustam Azizov were tried. She was freed.", "Zarina Azizova", "She")]
    public void Joins(string text, string antecedent, string anaphor) => Assert.That(AreJoined(text, antecedent, anaphor), Is.True);

    [TestCase("Abdurasul Mirzoev fled. Ghaffur Mirzoev was jailed.", "Abdurasul Mirzoev", "Ghaffur Mirzoev")]
    [TestCase("Abdurasul Mirzoev and Ghaffur Mirzoev spoke. Mirzoev then left.", "Abdurasul Mirzoev", "Mirzoev")]
    [TestCase("A prison in Dushanbe was raided. The prison in Khujand was not.", "A prison", "The prison")]
    [TestCase("Nemat Azizov saw Mirzo Ziyoev. Later a brother of his fled.", "Nemat Azizov", "his")]
    [TestCase("The Defence Ministry and the Interior Ministry spoke. The ministry gave no names.", "Defence Ministry", "The ministry")]
    [TestCase(
        "Mirzo Ziyoev fled and his brother stayed. Nemat Azizov was killed, and his brother escaped.",
        "Mirzo Ziyoev",
        "Nemat Azizov"
    )]
    [TestCase("A man ran in. He hurt the manager, Luis Prado, before he was shot.", "Luis Prado", "he")]
    [TestCase("In the end the guards fled. Karimov died in the end.", "the end", "the end")]
    [TestCase("A country had closed its border. Smugglers know this country well.", "A country", "this country")]
    [TestCase("A warder shot an inmate at the gate. He died on the way.", "an inmate", "He")]
    [TestCase("A court heard that a thief had killed a guard. He was given life.", "a guard", "He")]
    [TestCase("An official said he had confessed.", "An official", "he")]
    [TestCase("Karim Said was killed. After his arrest, Nemat Azizov confessed.", "Nemat Azizov", "his")]
    [TestCase("Fatima Noor was killed. He was held on Monday.", "Fatima Noor", "He")]
    [TestCase("A baker hit a man who was killed. He was held.", "a man", "He")]
    public void KeepsApart(string text, string left, string right) => Assert.That(AreJoined(text, left, right), Is.False);

    private static bool AreJoined(string text, string left, string right)
    {
        var document = Some.Document(text);
        return document.Chains.Any(chain =>
            chain.Mentions.Any(mention => document.TextOf(mention.Tokens) == left)
            && chain.Mentions.Skip(1).Any(mention => document.TextOf(mention.Tokens) == right)
        );
    }
}
