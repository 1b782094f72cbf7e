package io.github.crossfact.cli.gold;

import io.github.crossfact.cli.story.Json;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Gold: extractions as they should be, in the contract's JSON. Beside its fields an event may have {@code quote}, its words
 * in the text, and {@code optional}, when it costs nothing to miss it; a document may list the {@code types} that it is
 * complete for.
 */
public final class GoldFile {

    private final Map<String, JsonNode> documents = new LinkedHashMap<>();

    private GoldFile() {}

    /**
     * Reads a folder of {@code .json} files, one such file, or JSON Lines.
     *
     * @throws InvalidGoldException if it cannot be read, or is no gold
     */
    public static GoldFile read(Path path) throws InvalidGoldException {
        GoldFile gold = new GoldFile();
        try {
            gold.add(path);
        } catch (NoSuchFileException e) {
            throw new InvalidGoldException(path + ": no such file or folder: check the path");
        } catch (CharacterCodingException e) {
            throw new InvalidGoldException(path + ": not UTF-8: save it as UTF-8");
        } catch (IOException e) {
            throw new InvalidGoldException(path + ": cannot be read: " + e.getMessage());
        }
        if (gold.documents.isEmpty()) {
            throw new InvalidGoldException(path + ": no gold in it: expected .json files, or lines of JSON");
        }
        return gold;
    }

    /** The gold of each document, by its id, in the order of the file. */
    public Map<String, JsonNode> documents() {
        return new LinkedHashMap<>(documents);
    }

    private void add(Path path) throws IOException, InvalidGoldException {
        if (Files.isDirectory(path)) {
            for (Path file : jsonFiles(path)) {
                add(file.toString(), Files.readString(file));
            }
        } else if (path.toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
            add(path.toString(), Files.readString(path));
        } else {
            addLines(path);
        }
    }

    private static List<Path> jsonFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private void addLines(Path path) throws IOException, InvalidGoldException {
        int number = 0;
        for (String line : Files.readAllLines(path)) {
            number++;
            if (!line.isBlank()) {
                add(path + ":" + number, line);
            }
        }
    }

    private void add(String where, String json) throws InvalidGoldException {
        JsonNode document;
        try {
            document = Json.read(json);
        } catch (JacksonException e) {
            throw new InvalidGoldException(where + ": not JSON: " + e.getOriginalMessage());
        }
        JsonNode id = document.path("document").path("id");
        if (!id.isString() || !document.path("events").isArray()) {
            throw new InvalidGoldException(
                    where + ": no gold: expected {\"document\": {\"id\": ...}, \"events\": [...]}");
        }
        documents.put(id.stringValue(), document);
    }
}
