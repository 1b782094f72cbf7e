package io.github.crossfact.spark.cluster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Documents made of the stories, the same at every run: of very unlike sizes, and some that cannot be read. */
final class Corpus {

    private static final int FILES = 8;

    /** One document in so many is a large one. */
    private static final int LARGE = 400;

    /** One document in so many cannot be read, and tells in which way. */
    private static final int POISONED = 100;

    private final Random random = new Random(20_261_122);
    private final List<List<String>> paragraphs = new ArrayList<>();

    Corpus(Path stories) throws IOException {
        for (String language : List.of("ar", "de", "fa", "nl")) {
            try (Stream<Path> files = Files.walk(stories)) {
                paragraphs.add(files.filter(file -> file.endsWith("story." + language + ".txt"))
                        .sorted()
                        .flatMap(Corpus::lines)
                        .toList());
            }
        }
    }

    private static Stream<String> lines(Path story) {
        try {
            return Files.readAllLines(story).stream().filter(line -> !line.isBlank());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Writes so many documents, as lines of JSON in several files. */
    void write(Path folder, int documents) throws IOException {
        Files.createDirectories(folder);
        List<ByteArrayOutputStream> files =
                Stream.generate(ByteArrayOutputStream::new).limit(FILES).toList();
        for (int i = 0; i < documents; i++) {
            ByteArrayOutputStream file = files.get(i * FILES / documents);
            file.write(i % POISONED == 0 ? poisoned(i) : document(i, size(i)));
            file.write('\n');
        }
        for (int i = 0; i < FILES; i++) {
            Files.write(folder.resolve("part-" + i + ".jsonl"), files.get(i).toByteArray());
        }
    }

    private int size(int i) {
        return i % LARGE == 1 ? 400 : 1 + random.nextInt(6);
    }

    private byte[] document(int i, int size) {
        int language = random.nextInt(paragraphs.size());
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", "page-" + i);
        if (i % 3 != 0) {
            json.put("language", List.of("ar", "de", "fa", "nl").get(language));
        }
        if (i % 2 == 0) {
            json.put("published", "2023-12-06");
        }
        json.put("text", i % 50 == 7 ? " " : text(paragraphs.get(language), size));
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String text(List<String> from, int size) {
        return Stream.generate(() -> from.get(random.nextInt(from.size())))
                .limit(size)
                .collect(Collectors.joining("\n"));
    }

    private byte[] poisoned(int i) {
        String id = "{\"id\": \"page-" + i + "\", ";
        return switch (i / POISONED % 6) {
            case 0 -> (id + "\"text\": \"cut o").getBytes(StandardCharsets.UTF_8);
            case 1 -> (id + "\"text\": \"Stra\u00dfe\"}").getBytes(StandardCharsets.ISO_8859_1);
            case 2 ->
                (id + "\"language\": \"de\", \"text\": \"" + "12 Modelle ".repeat(20_000) + "\"}")
                        .getBytes(StandardCharsets.UTF_8);
            case 3 ->
                (id + "\"language\": \"vi\", \"text\": \"26 m\u00f4 h\u00ecnh\"}").getBytes(StandardCharsets.UTF_8);
            case 4 ->
                (id
                                + "\"text\": \"The committee has recognized twenty-six models in four districts of the province.\"}")
                        .getBytes(StandardCharsets.UTF_8);
            default ->
                (id + "\"published\": \"06/12/2023\", \"text\": \"26 Modelle\"}").getBytes(StandardCharsets.UTF_8);
        };
    }
}
