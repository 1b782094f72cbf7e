package io.github.crossfact.cli;

import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code crossfact generate-man-page}. */
@Command(
        name = "generate-man-page",
        description = "Prints the manual page of this command, all its commands included, as man(1) reads it.",
        exitCodeList = "0:The page was printed.",
        footer = {
            "  crossfact generate-man-page > ~/.local/share/man/man1/crossfact.1",
            "  crossfact generate-man-page | man -l -"
        })
final class GenerateManPage implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        CommandSpec root = Objects.requireNonNull(spec, "set by picocli").root();
        PrintWriter out = root.commandLine().getOut();
        new ManPage(out).write(root.commandLine());
        out.flush();
    }
}
