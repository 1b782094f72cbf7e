package io.github.crossfact.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The manual page of a command and its subcommands, made of what {@code --help} is made of, in the macros of man(7). picocli has a maker of its own,
 * by way of AsciiDoc, which would bring a Ruby to every build.
 */
final class ManPage {

    private static final String SECTION = "1";
    private static final char LAST_ASCII = '~';

    private final PrintWriter out;

    ManPage(PrintWriter out) {
        this.out = out;
    }

    /** Writes the page of a command. */
    void write(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        String name = spec.name();
        macro(".TH", name.toUpperCase(Locale.ROOT), SECTION, "", String.join(" ", spec.version()), "");
        heading("NAME");
        text(name + " - " + sentence(spec));
        heading("SYNOPSIS");
        synopsis(command);
        heading("DESCRIPTION");
        paragraphs(spec.usageMessage().description());
        arguments(command, "OPTIONS");
        exitCodes(spec, "EXIT STATUS");
        examples(spec, "EXAMPLES");
        for (CommandLine sub : visible(command)) {
            subcommand(sub);
        }
    }

    private void subcommand(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        heading("THE COMMAND " + spec.name().toUpperCase(Locale.ROOT));
        synopsis(command);
        out.println(".PP");
        paragraphs(spec.usageMessage().description());
        arguments(command, null);
        exitCodes(spec, null);
        examples(spec, null);
    }

    private static List<CommandLine> visible(CommandLine command) {
        return command.getSubcommands().values().stream()
                .distinct()
                .filter(sub -> !sub.getCommandSpec().usageMessage().hidden())
                .toList();
    }

    /** The first sentence of the description, without its stop. */
    private static String sentence(CommandSpec spec) {
        String first = String.join(" ", spec.usageMessage().description());
        int stop = first.indexOf(". ");
        return stop < 0 ? first : first.substring(0, stop);
    }

    private void synopsis(CommandLine command) {
        String synopsis = command.getHelp().synopsis(0).strip();
        out.println(".nf");
        synopsis.lines().forEach(line -> text(line.strip()));
        out.println(".fi");
    }

    private void arguments(CommandLine command, @Nullable String heading) {
        CommandSpec spec = command.getCommandSpec();
        part(heading, "Arguments and options:");
        for (PositionalParamSpec argument : spec.positionalParameters()) {
            item(argument.paramLabel(), describe(argument));
        }
        for (OptionSpec option : spec.options()) {
            if (!option.hidden()) {
                item(names(option), describe(option));
            }
        }
    }

    private static String names(OptionSpec option) {
        String label = option.arity().max() == 0 ? "" : "=" + option.paramLabel();
        return option.names().length == 0 ? label : String.join(", ", option.names()) + label;
    }

    private static String describe(ArgSpec argument) {
        return String.join("\n", argument.description())
                .replace("${DEFAULT-VALUE}", String.valueOf(argument.defaultValueString()));
    }

    private void exitCodes(CommandSpec spec, @Nullable String heading) {
        Map<String, String> codes = spec.usageMessage().exitCodeList();
        if (!codes.isEmpty()) {
            part(heading, "Exit codes:");
            codes.forEach((code, meaning) -> item(code.strip(), meaning));
        }
    }

    private void examples(CommandSpec spec, @Nullable String heading) {
        UsageMessageSpec usage = spec.usageMessage();
        if (usage.footer().length > 0) {
            part(heading, "Examples:");
            out.println(".nf");
            for (String line : usage.footer()) {
                text(line.strip());
            }
            out.println(".fi");
        }
    }

    private void part(@Nullable String heading, String within) {
        if (heading != null) {
            heading(heading);
        } else {
            out.println(".PP");
            text(within);
        }
    }

    private void heading(String heading) {
        macro(".SH", heading);
    }

    private void item(String term, String meaning) {
        out.println(".TP");
        text(term);
        paragraphs(meaning.lines().toArray(String[]::new));
    }

    /** Lines that go on from each other; one with spaces at its beginning, as in a list, stands alone. */
    private void paragraphs(String... lines) {
        for (String line : lines) {
            if (line.startsWith(" ")) {
                out.println(".br");
            }
            text(line.strip());
        }
    }

    private void macro(String macro, String... arguments) {
        out.println(macro + " "
                + List.of(arguments).stream()
                        .map(argument -> '"' + escaped(argument).replace("\"", "\\(dq") + '"')
                        .collect(Collectors.joining(" ")));
    }

    private void text(String line) {
        boolean control = line.startsWith(".") || line.startsWith("'");
        out.println(control ? "\\&" + escaped(line) : escaped(line));
    }

    /** Backslashes and hyphens stand for something else in these macros; what is not ASCII they know by its number. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> escaped.append("\\e");
                case '-' -> escaped.append("\\-");
                default -> {
                    if (c <= LAST_ASCII) {
                        escaped.appendCodePoint(c);
                    } else {
                        escaped.append(String.format(Locale.ROOT, "\\[u%04X]", c));
                    }
                }
            }
        });
        return escaped.toString();
    }
}
