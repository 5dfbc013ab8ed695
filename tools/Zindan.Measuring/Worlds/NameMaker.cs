namespace Zindan.Measuring.Worlds;

/// <summary>Makes names of people and places out of syllables and the ways in which outlets misspell them. Same seed, same names.</summary>
internal sealed class NameMaker(Random random)
{
    private static readonly string[] Given =
    [
        "Rustam",
        "Jamshed",
        "Farhod",
        "Dilshod",
        "Sherzod",
        "Bahrom",
        "Shuhrat",
        "Nozim",
        "Orzu",
        "Parviz",
        "Firuz",
        "Murod",
        "Khurshed",
        "Akmal",
        "Ravshan",
        "Timur",
        "Aslan",
        "Ruslan",
        "Viktor",
        "Grigory",
        "Anatoly",
        "Leonid",
        "Maxim",
        "Tariq",
        "Walid",
        "Bilal",
        "Samir",
        "Nabil",
        "Faysal",
        "Hamza",
        "Zubair",
        "Qasim",
        "Imran",
        "Asif",
        "Naveed",
        "Gonzalo",
        "Ramiro",
        "Esteban",
        "Joaquin",
        "Fabian",
        "Didier",
        "Thierry",
        "Laurent",
        "Bernard",
        "Sani",
        "Garba",
        "Danjuma",
        "Bello",
        "Tunde",
        "Wilson",
        "Edgar",
        "Ignacio",
        "Nurlan",
        "Bakyt",
        "Erlan",
        "Azamat",
        "Sardor",
        "Jasur",
        "Otabek",
        "Ulugbek",
    ];

    private static readonly string[] CommonGiven = ["Muhammad", "Ahmed", "Ali", "Abdullah", "Hassan", "Ibrahim"];
    private static readonly string[] CommonFamily = ["Khan", "Ali", "Ahmed", "Ivanov", "Garcia"];
    private static readonly string[] Starts =
    [
        "Ka",
        "Ra",
        "Mi",
        "Za",
        "Bo",
        "Du",
        "Gha",
        "Sho",
        "Na",
        "Te",
        "Yu",
        "Kho",
        "Sa",
        "Ve",
        "Ma",
        "Hu",
        "Ji",
        "Lo",
        "Fa",
        "Go",
        "Chi",
        "Ta",
        "Be",
        "Ro",
        "Qu",
        "Sha",
        "Ne",
        "Za",
        "Do",
        "Ki",
    ];
    private static readonly string[] Middles =
    [
        "ri",
        "zo",
        "mu",
        "la",
        "sha",
        "fi",
        "ro",
        "na",
        "bu",
        "te",
        "go",
        "ha",
        "li",
        "do",
        "ze",
        "ka",
        "vi",
        "mo",
        "ne",
        "ja",
        "lda",
        "rma",
        "nti",
        "rgo",
        "ksa",
        "mbe",
        "dri",
        "stu",
        "lfa",
        "rze",
    ];
    private static readonly string[] Ends =
    [
        "mov",
        "yev",
        "zoda",
        "lov",
        "rez",
        "dani",
        "rov",
        "bek",
        "nko",
        "iani",
        "mbe",
        "wala",
        "ini",
        "ssen",
        "uri",
        "kov",
        "tov",
        "rian",
        "ado",
        "eli",
    ];
    private static readonly (string From, string To)[] Spellings =
    [
        ("kh", "h"),
        ("gh", "g"),
        ("q", "k"),
        ("sh", "ch"),
        ("yev", "iev"),
        ("yev", "ev"),
        ("zoda", "zade"),
        ("ou", "u"),
        ("u", "ou"),
        ("i", "y"),
        ("j", "dzh"),
        ("j", "dj"),
        ("v", "w"),
        ("ss", "s"),
        ("rr", "r"),
        ("m", "mm"),
        ("Muhammad", "Mohammed"),
        ("Muhammad", "Mohamad"),
        ("Hassan", "Hasan"),
        ("Ibrahim", "Ebrahim"),
        ("Ahmed", "Ahmad"),
        ("Qasim", "Kassem"),
        ("Abdullah", "Abdallah"),
    ];

    /// <summary>A family name of three or four syllables.</summary>
    public string Family() =>
        random.Next(12) == 0 ? Pick(CommonFamily) : Pick(Starts) + Pick(Middles) + (random.Next(2) == 0 ? Pick(Middles) : "") + Pick(Ends);

    /// <summary>A given name.</summary>
    public string GivenName() => random.Next(10) == 0 ? Pick(CommonGiven) : Pick(Given);

    /// <summary>A name for a place.</summary>
    public string Place() => Pick(Starts) + Pick(Middles) + Pick(Middles) + Pick(["bad", "kent", "pur", "ville", "grad", "abad", "stan"]);

    /// <summary>The name as another outlet may spell it.</summary>
    public string Respelled(string name, double noise)
    {
        if (random.NextDouble() >= noise)
        {
            return name;
        }

        var fitting = Spellings.Where(rule => name.Contains(rule.From, StringComparison.Ordinal)).ToArray();
        if (fitting.Length == 0)
        {
            return name;
        }

        var (from, to) = Pick(fitting);
        var at = name.IndexOf(from, StringComparison.Ordinal);
        return name[..at] + to + name[(at + from.Length)..];
    }

    private T Pick<T>(T[] list) => list[random.Next(list.Length)];
}
