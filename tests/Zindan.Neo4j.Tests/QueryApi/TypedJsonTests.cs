using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Zindan.Graph.Ports.Values;
using Zindan.Neo4j.QueryApi;

namespace Zindan.Neo4j.Tests.QueryApi;

public sealed class TypedJsonTests
{
    [FsCheck.NUnit.Property(MaxTest = 200)]
    public Property ReadsWhatItWrites() => Prop.ForAll(Arb.From(Values(3)), value => RoundTrip(value).Equals(value));

    [Test]
    public void WritesTypesThatNoTextCanPassFor() =>
        Assert.That(
            Write(MapValue.Of(("$type", "Integer"), ("_value", 1L))),
            Is.EqualTo(
                """{"$type":"Map","_value":{"$type":{"$type":"String","_value":"Integer"},"_value":{"$type":"Integer","_value":"1"}}}"""
            )
        );

    [TestCase(double.NaN)]
    [TestCase(double.NegativeInfinity)]
    [TestCase(-0.0)]
    [TestCase(double.Epsilon)]
    [TestCase(double.MaxValue)]
    public void KeepsEveryNumber(double number) => Assert.That(((FloatValue)RoundTrip(number)).Value, Is.EqualTo(number));

    [TestCase("SRID=7203;POINT (1.0 2.0)", 7203, 1.0, 2.0, null)]
    [TestCase("SRID=9157;POINT Z (1.0 -2.5 3.0)", 9157, 1.0, -2.5, 3.0)]
    public void ReadsPoints(string text, int srid, double x, double y, double? z) =>
        Assert.That(PointText.Parse(text), Is.EqualTo(new PointValue(srid, x, y, z)));

    [TestCase("")]
    [TestCase("POINT (1 2)")]
    [TestCase("SRID=7203;POINT (1)")]
    public void RefusesWhatIsNoPoint(string text) => Assert.That(() => PointText.Parse(text), Throws.TypeOf<FormatException>());

    [Test]
    public void SendsNoValueThatTheDatabaseMakes() =>
        Assert.That(() => Write(new NodeValue("4:1:1", [], MapValue.Empty)), Throws.ArgumentException);

    private static GraphValue RoundTrip(GraphValue value)
    {
        using var document = JsonDocument.Parse(Write(value));
        return TypedJsonReader.Read(document.RootElement);
    }

    private static string Write(GraphValue value)
    {
        using var stream = new MemoryStream();
        using (
            var writer = new Utf8JsonWriter(
                stream,
                new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
            )
        )
        {
            TypedJsonWriter.Write(writer, value);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static Gen<GraphValue> Values(int depth)
    {
        var texts = ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "");
        var simple = Gen.OneOf(
            Gen.Constant<GraphValue>(NullValue.Instance),
            ArbMap.Default.GeneratorFor<bool>().Select(truth => (GraphValue)truth),
            ArbMap.Default.GeneratorFor<long>().Select(number => (GraphValue)number),
            ArbMap.Default.GeneratorFor<NormalFloat>().Select(number => (GraphValue)number.Get),
            texts.Select(text => (GraphValue)text),
            ArbMap.Default.GeneratorFor<byte[]>().Select(bytes => (GraphValue)new BytesValue([.. bytes ?? []]))
        );
        return depth == 0
            ? simple
            : Gen.OneOf(
                simple,
                Values(depth - 1).ListOf().Select(items => (GraphValue)new ListValue([.. items.Take(5)])),
                Values(depth - 1)
                    .ListOf()
                    .Select(items => (GraphValue)MapValue.Of(items.Take(5).Select((item, i) => KeyValuePair.Create("k" + i, item))))
            );
    }
}
