package io.github.crossfact.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Writes what a fuzzer of texts begins with: each paragraph of the stories. The arguments are the folder of the stories and the one to write to. */
public final class Seeds {

    private static final String PREFIX = "story.";
    private static final String SUFFIX = ".txt";

    private Seeds() {}

    public static void main(String[] arguments) throws IOException {
        Path target = Files.createDirectories(Path.of(arguments[1]));
        int written = 0;
        for (Path story : stories(Path.of(arguments[0]))) {
            String name = story.getFileName().toString();
            String tag = name.substring(PREFIX.length(), name.length() - SUFFIX.length());
            for (String line : Files.readAllLines(story)) {
                if (!line.isBlank()) {
                    Files.write(target.resolve("seed-" + ++written), TextTarget.EXTRACT.seed(tag, line));
                }
            }
        }
    }

    private static List<Path> stories(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> {
                        String name = file.getFileName().toString();
                        return name.startsWith(PREFIX) && name.endsWith(SUFFIX);
                    })
                    .sorted()
                    .toList();
        }
    }
}
