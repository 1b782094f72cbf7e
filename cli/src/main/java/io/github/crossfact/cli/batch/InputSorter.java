package io.github.crossfact.cli.batch;

import io.github.crossfact.cli.record.Input;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Sorts inputs by name, any number of them: what does not fit into memory is sorted in pieces, which are written and then
 * merged. For one thread.
 */
final class InputSorter {

    /** What the names of the pieces begin with. */
    static final String PIECE = "sort";

    private static final Comparator<Input> BY_NAME = Comparator.comparing(Input::file);

    private final Path folder;
    private final int inMemory;
    private final List<Path> pieces = new ArrayList<>();
    private List<Input> inputs = new ArrayList<>();

    /**
     * @param folder where pieces are written
     * @param inMemory how many inputs are kept in memory
     */
    InputSorter(Path folder, int inMemory) {
        this.folder = folder;
        this.inMemory = inMemory;
    }

    /** Takes a sorted input. */
    @FunctionalInterface
    interface Sink {
        void accept(Input input) throws IOException;
    }

    void add(Input input) throws IOException {
        inputs.add(input);
        if (inputs.size() >= inMemory) {
            spill();
        }
    }

    /** Hands out all inputs in order, and removes the pieces. */
    void drain(Sink sink) throws IOException {
        if (pieces.isEmpty()) {
            inputs.sort(BY_NAME);
            for (Input input : inputs) {
                sink.accept(input);
            }
        } else {
            spill();
            merge(sink);
        }
    }

    private void spill() throws IOException {
        inputs.sort(BY_NAME);
        Path piece = Files.createTempFile(folder, PIECE, ".jsonl");
        pieces.add(piece);
        try (BufferedWriter writer = Files.newBufferedWriter(piece)) {
            for (Input input : inputs) {
                writer.write(Json.MAPPER.writeValueAsString(input));
                writer.write('\n');
            }
        }
        inputs = new ArrayList<>();
    }

    private void merge(Sink sink) throws IOException {
        PriorityQueue<Piece> heads = new PriorityQueue<>(Comparator.comparing(Piece::head, BY_NAME));
        try {
            for (Path path : pieces) {
                Piece piece = new Piece(path);
                if (piece.advance()) {
                    heads.add(piece);
                }
            }
            for (Piece next = heads.poll(); next != null; next = heads.poll()) {
                sink.accept(next.head());
                if (next.advance()) {
                    heads.add(next);
                }
            }
        } finally {
            for (Piece piece : heads) {
                piece.close();
            }
        }
    }

    private static final class Piece implements Closeable {

        private final Path path;
        private final BufferedReader reader;
        private @Nullable Input head;

        Piece(Path path) throws IOException {
            this.path = path;
            this.reader = Files.newBufferedReader(path);
        }

        Input head() {
            if (head == null) {
                throw new IllegalStateException("advance first");
            }
            return head;
        }

        boolean advance() throws IOException {
            String line = reader.readLine();
            if (line == null) {
                close();
                return false;
            }
            head = Json.MAPPER.readValue(line, Input.class);
            return true;
        }

        @Override
        public void close() throws IOException {
            reader.close();
            Files.deleteIfExists(path);
        }
    }
}
