package io.github.crossfact.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where results go. Filled in by picocli. */
final class OutputOption {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "Write there and not to standard output. The file appears, or is replaced, only when it is complete.")
    private @Nullable Path output;

    Output open(Streams streams) throws IOException {
        return output == null ? Output.to(streams.out()) : Output.to(output);
    }
}
