package io.github.crossfact.fuzz;

import io.github.crossfact.Document;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Prints the documents that bytes stand for, as JSON Lines in ASCII. The arguments are a target that reads text, and files of bytes. */
public final class Documents {

    private Documents() {}

    public static void main(String[] arguments) throws IOException {
        TextTarget target = TextTarget.valueOf(arguments[0].toUpperCase(Locale.ROOT));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> files = Arrays.asList(arguments).subList(1, arguments.length);
        for (String file : files) {
            out.println(line(target.document(Files.readAllBytes(Path.of(file)))));
        }
    }

    static String line(Document document) {
        String published = document.published() == null ? "" : ",\"published\":\"" + document.published() + "\"";
        return "{\"id\":\"1\",\"language\":\"" + document.language() + "\"" + published + ",\"text\":"
                + Invariants.quoted(document.text()) + "}";
    }
}
