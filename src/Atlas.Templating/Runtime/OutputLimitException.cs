namespace Atlas.Templating.Runtime;

/// <summary>Thrown by the writer where the output reaches its limit; whoever writes knows the place and makes the error of it.</summary>
internal sealed class OutputLimitException : Exception;
