using Zindan.Measuring;

return args switch
{
    ["names", var path, .. var rest] => NamePairs.Measure(path, rest is ["--errors"]),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Usage: names CASES.csv [--errors]   precision, recall and F1 of name similarity on labelled pairs");
    return 2;
}
