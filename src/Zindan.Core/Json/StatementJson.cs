using System.Text.Json;
using Zindan.Core.Statements;

namespace Zindan.Core.Json;

/// <summary>A statement as the contract writes it.</summary>
public static class StatementJson
{
    /// <summary>Writes the fields of the object, without its braces; the ends are given since a resolved statement has others than the reading's.</summary>
    public static void WriteFields(Utf8JsonWriter writer, Statement statement, string subject, string @object)
    {
        writer.WriteString("id", statement.Id);
        writer.WriteString("type", ContractNames.Of(statement.Type));
        writer.WriteString("subject", subject);
        writer.WriteString("object", @object);
        writer.WriteString("stance", ContractNames.Of(statement.Stance));
        writer.WriteString("speaker", statement.Speaker);
        ArticleHeaderJson.WriteDate(writer, "earliest", statement.When.Earliest);
        ArticleHeaderJson.WriteDate(writer, "latest", statement.When.Latest);
        WriteNumber(writer, "low", statement.Count.Low);
        WriteNumber(writer, "high", statement.Count.High);
        writer.WriteString("role", statement.Role);
        if (statement.Type == StatementType.ConvictedIn || statement.Charge is not null || statement.Sentence is not null)
        {
            writer.WriteString("charge", statement.Charge);
            writer.WriteString("sentence", statement.Sentence);
        }

        writer.WriteNumber("confidence", Math.Round(statement.Confidence, 3, MidpointRounding.AwayFromZero));
        writer.WriteStartObject("evidence");
        writer.WriteNumber("start", statement.Evidence.Span.Start);
        writer.WriteNumber("end", statement.Evidence.Span.End);
        writer.WriteString("quote", statement.Evidence.Quote);
        writer.WriteEndObject();
        if (!statement.Contradicts.IsDefaultOrEmpty)
        {
            EntityJson.WriteTexts(writer, "contradicts", statement.Contradicts);
        }
    }

    internal static Statement Parse(JsonField statement) =>
        new()
        {
            Id = statement["id"].Text(),
            Type = ContractNames.TryParse(statement["type"].Text(), out StatementType type)
                ? type
                : throw statement["type"].Wrong("a relationship type of the contract"),
            Subject = statement["subject"].Text(),
            Object = statement["object"].Text(),
            Stance = statement["stance"].Member<Stance>(),
            Speaker = statement["speaker"].TextOrNull(),
            When = new DateBounds(statement["earliest"].DateOrNull(last: false), statement["latest"].DateOrNull(last: true)),
            Count = new CountBounds(statement["low"].NumberOrNull(), statement["high"].NumberOrNull()),
            Role = statement["role"].TextOrNull(),
            Charge = statement["charge"].TextOrNull(),
            Sentence = statement["sentence"].TextOrNull(),
            Confidence = statement["confidence"].FractionOrNull() ?? 1,
            Evidence = new Evidence(statement["evidence"].Span(), statement["evidence"]["quote"].Text()),
            Contradicts = statement["contradicts"].Texts(),
            Trace = statement["trace"].Texts(),
        };

    internal static void WriteNumber(Utf8JsonWriter writer, string name, int? number)
    {
        if (number is { } given)
        {
            writer.WriteNumber(name, given);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
