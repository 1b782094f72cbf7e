package io.github.crossfact.job;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The lines of quarantine: where a record stands, why it gives no facts, and the record itself. */
final class Quarantine {

    /** What is kept of a record that is too long to be read, in bytes. */
    private static final int BEGINNING = 1 << 16;

    /** {@code toString()} of a node is its JSON. */
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Quarantine() {}

    /** @param id the document's id; empty when it is not known */
    static Outcome outcome(RawRecord raw, String id, Failure failure) {
        ObjectNode line = JSON.objectNode();
        place(raw, line);
        line.put("length", raw.length());
        if (!id.isEmpty()) {
            line.put("id", id);
        }
        line.put("cause", failure.cause().name()).put("message", failure.message());
        raw(raw, line);
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        return new Outcome(Outcome.Kind.QUARANTINE, bytes, null, failure.cause());
    }

    private static void place(RawRecord raw, ObjectNode line) {
        if (raw.file() == null) {
            return;
        }
        line.put("file", raw.file());
        if (raw.line() != null) {
            line.put("line", raw.line());
        }
        if (raw.offset() != RawRecord.UNKNOWN) {
            line.put("byte", raw.offset());
        }
    }

    /** As text where it is UTF-8, else in base 64. */
    private static void raw(RawRecord raw, ObjectNode line) {
        boolean cut = raw.length() > raw.bytes().length + 1L;
        byte[] bytes = cut ? beginning(raw.bytes()) : raw.bytes();
        Optional<String> text = text(bytes);
        if (text.isPresent()) {
            line.put("raw", text.get());
        } else {
            line.put("rawBase64", Base64.getEncoder().encodeToString(bytes));
        }
        if (cut) {
            line.put("rawIsBeginning", true);
        }
    }

    private static byte[] beginning(byte[] bytes) {
        int end = Math.min(bytes.length, BEGINNING);
        // Not within a character: bytes after its first are 10xxxxxx.
        while (end > 0 && end < bytes.length && (bytes[end] & 0xC0) == 0x80) {
            end--;
        }
        return Arrays.copyOf(bytes, end);
    }

    private static Optional<String> text(byte[] bytes) {
        try {
            return Optional.of(Utf8.decode(bytes, 0));
        } catch (MalformedUtf8Exception notText) {
            return Optional.empty();
        }
    }
}
