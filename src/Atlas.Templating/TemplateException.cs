namespace Atlas.Templating;

/// <summary>
/// Carries an error from where it happens to <see cref="Template.Render"/>, which returns it in its result.
/// Functions of the host throw the one that <see cref="CallContext.Error"/> makes.
/// </summary>
public sealed class TemplateException : Exception
{
    internal TemplateException(TemplateError error)
        : base(error.Message.English) => Error = error;

    /// <summary>The error.</summary>
    public TemplateError Error { get; }
}
