namespace Zindan.Sources.Files;

/// <summary>How a file's content is read.</summary>
public enum FileFormat
{
    /// <summary>Plain text.</summary>
    PlainText,

    /// <summary>Markdown, with or without front matter.</summary>
    Markdown,

    /// <summary>HTML or XHTML.</summary>
    Html,

    /// <summary>RSS or Atom.</summary>
    Feed,

    /// <summary>One JSON object a line, each an article.</summary>
    JsonLines,

    /// <summary>Unknown from the name: the content decides.</summary>
    Unknown,
}
