package io.github.crossfact.cli;

import io.github.crossfact.json.JsonSchemas;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code crossfact schema}. Filled in by picocli. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema (draft 2020-12) of what this command reads and writes.",
        exitCodeList = {"0:The schema is printed.", "2:Wrong usage, or the output cannot be written."},
        footer = {"  crossfact schema extraction", "  crossfact schema document --output document.schema.json"})
final class SchemaCommand implements Callable<Integer> {

    private final Streams streams;

    /** Known to picocli once the command is part of another. */
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "NAME",
            description =
                    "document (what extract and normalize read), extraction (what extract and batch write), normalization (what normalize "
                            + "writes) or comparison (what compare --json writes).")
    private String name = "";

    @Mixin
    private OutputOption output = new OutputOption();

    SchemaCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (!JsonSchemas.names().contains(name)) {
            throw new ParameterException(
                    Objects.requireNonNull(spec, "spec").commandLine(),
                    "no schema is called \"" + name + "\": give one of " + String.join(", ", JsonSchemas.names()));
        }
        try (Output target = output.open(streams)) {
            target.text(JsonSchemas.text(name));
            target.complete();
        }
        return ExitCode.OK;
    }
}
