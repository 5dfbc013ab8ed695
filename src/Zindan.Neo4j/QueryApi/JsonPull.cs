using System.Text.Json;

namespace Zindan.Neo4j.QueryApi;

/// <summary>Takes a JSON document from a stream token by token, or value by value, and holds no more of it in memory than the value at hand.</summary>
internal sealed class JsonPull(Stream stream)
{
    private byte[] _buffer = new byte[16 * 1024];
    private int _start;
    private int _end;
    private bool _isFinal;
    private JsonReaderState _state;

    /// <summary>The name, after a token that is one; else null.</summary>
    public string? Name { get; private set; }

    /// <summary>The next token.</summary>
    /// <exception cref="JsonException">The document is broken or ends too early.</exception>
    public async ValueTask<JsonTokenType> ReadTokenAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (TryReadToken(out var token))
            {
                return token;
            }

            await FillAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The next value with everything in it; null where the enclosing array ends instead.</summary>
    /// <exception cref="JsonException">The document is broken or ends too early.</exception>
    public async ValueTask<JsonDocument?> ReadValueAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (TryReadValue(out var value))
            {
                return value;
            }

            await FillAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private bool TryReadToken(out JsonTokenType token)
    {
        var reader = new Utf8JsonReader(_buffer.AsSpan(_start, _end - _start), _isFinal, _state);
        var read = reader.Read();
        token = reader.TokenType;
        if (read)
        {
            Name = token == JsonTokenType.PropertyName ? reader.GetString() : null;
            Advance(reader);
        }

        return read;
    }

    private bool TryReadValue(out JsonDocument? value)
    {
        value = null;
        var reader = new Utf8JsonReader(_buffer.AsSpan(_start, _end - _start), _isFinal, _state);
        if (!reader.Read())
        {
            return false;
        }

        if (reader.TokenType != JsonTokenType.EndArray)
        {
            var first = (int)reader.TokenStartIndex;
            if (!reader.TrySkip())
            {
                return false;
            }

            value = JsonDocument.Parse(_buffer.AsMemory(_start + first, (int)reader.BytesConsumed - first).ToArray());
        }

        Advance(reader);
        return true;
    }

    private void Advance(in Utf8JsonReader reader)
    {
        _start += (int)reader.BytesConsumed;
        _state = reader.CurrentState;
    }

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        if (_isFinal)
        {
            throw new JsonException("The document ends too early");
        }

        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        var read = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        _end += read;
        _isFinal = read == 0;
    }
}
