using System.Text;
using System.Text.Json;
using Zindan.Neo4j.QueryApi;

namespace Zindan.Neo4j.Tests.QueryApi;

public sealed class JsonPullTests
{
    private static readonly string Long = new('ж', 4_000);

    [Test]
    public async Task TakesValuesOneByOneHoweverTheBytesCome([Values(1, 2, 7, 1000, 1_000_000)] int piece)
    {
        var text = JsonSerializer.Serialize(
            new Dictionary<string, object>
            {
                ["fields"] = new[] { "a" },
                ["values"] = new object[] { new object[] { 1, "x" }, new[] { Long }, Array.Empty<int>() },
            }
        );
        var json = new JsonPull(new PiecewiseStream(Encoding.UTF8.GetBytes(text), piece));
        Assert.That(await json.ReadTokenAsync(default), Is.EqualTo(JsonTokenType.StartObject));
        Assert.That(await json.ReadTokenAsync(default), Is.EqualTo(JsonTokenType.PropertyName));
        Assert.That(json.Name, Is.EqualTo("fields"));
        using (var fields = await json.ReadValueAsync(default))
        {
            Assert.That(fields!.RootElement.GetArrayLength(), Is.EqualTo(1));
        }

        Assert.That(await json.ReadTokenAsync(default), Is.EqualTo(JsonTokenType.PropertyName));
        Assert.That(await json.ReadTokenAsync(default), Is.EqualTo(JsonTokenType.StartArray));
        var rows = new List<string>();
        while (await json.ReadValueAsync(default) is { } row)
        {
            using (row)
            {
                rows.Add(row.RootElement.GetArrayLength() == 0 ? "" : row.RootElement[row.RootElement.GetArrayLength() - 1].GetString()!);
            }
        }

        Assert.That(rows, Is.EqualTo(new[] { "x", Long, "" }));
        Assert.That(await json.ReadTokenAsync(default), Is.EqualTo(JsonTokenType.EndObject));
    }

    [TestCase("{\"values\":[[1],[2")]
    [TestCase("{\"values\":[[1],")]
    [TestCase("{\"values\":[[1]")]
    [TestCase("")]
    public void SaysThatADocumentBreaksOff(string text)
    {
        var json = new JsonPull(new MemoryStream(Encoding.UTF8.GetBytes(text)));
        Assert.That(
            async () =>
            {
                await json.ReadTokenAsync(default);
                await json.ReadTokenAsync(default);
                await json.ReadTokenAsync(default);
                while (await json.ReadValueAsync(default) is { } row)
                {
                    row.Dispose();
                }

                await json.ReadTokenAsync(default);
            },
            Throws.InstanceOf<JsonException>()
        );
    }

    private sealed class PiecewiseStream(byte[] bytes, int piece) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, piece)], cancellationToken);
    }
}
