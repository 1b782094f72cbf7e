package io.github.crossfact.cli;

import io.github.crossfact.spi.InvalidTableException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.function.Supplier;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The {@code crossfact} command. {@code crossfact --help} tells what it does. */
public final class Main {

    private Main() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        // Not System.out, which keeps quiet when it cannot write.
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        System.exit(run(args, System.in, out, System.err));
    }

    /**
     * Runs the command and returns its exit code: 0 when every document was read, 1 when some could not be, 2 when the
     * arguments make no sense or the output cannot be written.
     */
    public static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
        return run(args, Streams.of(in, out, err), InstalledLibrary::new);
    }

    static int run(String[] args, Streams streams, Supplier<Library> library) {
        PrintWriter help = Streams.writer(streams.out());
        int code = new CommandLine(new CrossfactCommand())
                .addSubcommand(new ExtractCommand(streams, library))
                .addSubcommand(new NormalizeCommand(streams, library))
                .addSubcommand(new BatchCommand(streams, library))
                .addSubcommand(new CompareCommand(streams, library))
                .addSubcommand(new ViewCommand(streams, library))
                .addSubcommand(new SchemaCommand(streams))
                .addSubcommand(new AutoComplete.GenerateCompletion())
                .addSubcommand(new GenerateManPage())
                .setOut(help)
                .setErr(streams.messages())
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(100)
                .setUsageHelpAutoWidth(false)
                .setParameterExceptionHandler(Main::usageError)
                .setExecutionExceptionHandler(Main::failure)
                .execute(args);
        help.flush();
        streams.messages().flush();
        return code;
    }

    private static int usageError(ParameterException error, String[] args) {
        CommandLine command = error.getCommandLine();
        PrintWriter messages = command.getErr();
        messages.println("crossfact: " + error.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(error, messages);
        messages.println("Try \"" + command.getCommandSpec().qualifiedName() + " --help\".");
        return ExitCode.USAGE;
    }

    /** What cannot be read is no exception; so this is the output, or tables that whoever edits them has to mend. */
    private static int failure(Exception error, CommandLine command, ParseResult parsed) throws Exception {
        if (error instanceof IOException unwritten) {
            command.getErr().println("crossfact: cannot write the output: " + reason(unwritten));
            return ExitCode.USAGE;
        }
        if (error instanceof InvalidTableException) {
            command.getErr().println("crossfact: the tables of a language have " + error.getMessage());
            return ExitCode.USAGE;
        }
        throw error;
    }

    private static String reason(IOException error) {
        if (error instanceof NoSuchFileException) {
            return error.getMessage() + ": no such folder";
        }
        if (error instanceof AccessDeniedException) {
            return error.getMessage() + ": permission denied";
        }
        return String.valueOf(error.getMessage());
    }
}
