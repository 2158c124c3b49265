using Atlas.Cli;
using Atlas.Cli.Terminals;

return await new AtlasProgram(Terminal.OfProcess()).RunAsync(args);
