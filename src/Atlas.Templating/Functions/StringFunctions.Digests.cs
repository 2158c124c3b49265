using System.Security.Cryptography;
using System.Text;

namespace Atlas.Templating.Functions;

/// <summary>Digests and encodings.</summary>
internal static partial class StringFunctions
{
#pragma warning disable CA5350, CA5351 // The reference has these digests; they name things here, they protect nothing.
    private static FunctionGroup AddDigests(FunctionGroup group) => group
        .Add("md5", static () => Native.Of(static (string text) => Hex(MD5.HashData(Bytes(text)))))
        .Add("sha1", static () => Native.Of(static (string text) => Hex(SHA1.HashData(Bytes(text)))))
        .Add("sha256", static () => Native.Of(static (string text) => Hex(SHA256.HashData(Bytes(text)))))
        .Add("sha512", static () => Native.Of(static (string text) => Hex(SHA512.HashData(Bytes(text)))))
        .Add("hmac_sha1", static () => Native.Of(static (string text, string secretKey) => Hex(HMACSHA1.HashData(Bytes(secretKey), Bytes(text)))))
        .Add("hmac_sha256", static () => Native.Of(static (string text, string secretKey) => Hex(HMACSHA256.HashData(Bytes(secretKey), Bytes(text)))))
        .Add("hmac_sha512", static () => Native.Of(static (string text, string secretKey) => Hex(HMACSHA512.HashData(Bytes(secretKey), Bytes(text)))))
        .Add("base64_encode", static () => Native.Of(static (string text) => Convert.ToBase64String(Bytes(text))))
        .Add("base64_decode", static () => Native.WithContext(static (CallContext call, string text) => DecodeBase64(call, text)));
#pragma warning restore CA5350, CA5351

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Hex(byte[] digest) => Convert.ToHexStringLower(digest);

    private static string DecodeBase64(CallContext call, string text)
    {
        var bytes = new byte[text.Length];
        if (Convert.TryFromBase64String(text, bytes, out var length))
            return Encoding.UTF8.GetString(bytes, 0, length);
        throw call.State.Error(TemplateErrorKind.InvalidConversion, call.CurrentSpan, "The text is not a valid Base64 string", "Il testo non è in Base64");
    }
}
