using System.Collections.Concurrent;
using System.Text;
using System.Threading.Channels;

namespace Atlas.Cli.Preview;

/// <summary>Tells every open page of the preview what happens (HTML standard, "Server-sent events").</summary>
internal sealed class EventStream
{
    private readonly ConcurrentDictionary<Channel<string>, bool> _listeners = new();

    /// <summary>Sends an event to all.</summary>
    public void Send(string name, string data)
    {
        string message = $"event: {name}\ndata: {data}\n\n";
        foreach (Channel<string> listener in _listeners.Keys)
        {
            listener.Writer.TryWrite(message);
        }
    }

    /// <summary>Writes events to one listener until it goes away.</summary>
    /// <param name="output">Where they are written.</param>
    /// <param name="first">The first event.</param>
    /// <param name="stop">Ends it.</param>
    public async Task Serve(Stream output, Func<string> first, CancellationToken stop)
    {
        var listener = Channel.CreateBounded<string>(new BoundedChannelOptions(64) { FullMode = BoundedChannelFullMode.DropOldest });
        _listeners.TryAdd(listener, value: true);
        try
        {
            // Asked for only now: what happens from here on is heard, so nothing falls in between.
            await output.WriteAsync(Encoding.UTF8.GetBytes($"retry: 500\n{first()}"), stop);
            await output.FlushAsync(stop);
            await foreach (string message in listener.Reader.ReadAllAsync(stop))
            {
                await output.WriteAsync(Encoding.UTF8.GetBytes(message), stop);
                await output.FlushAsync(stop);
            }
        }
        finally
        {
            _listeners.TryRemove(listener, out _);
        }
    }
}
