package io.github.crossfact.internal.lexicon;

import io.github.crossfact.internal.lexicon.Entry.Leaf;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * {@link Forms} as bytes, with senses as numbers that others give them. First the layout, its size and its three columns; then the entries, each with its leaves.
 * All numbers are big-endian.
 */
final class FormsFile {

    private static final int NO_SENSE = 0xffff;
    private static final int EXACT = 1;
    private static final int FEMININE = 2;

    private FormsFile() {}

    static void write(Forms forms, ToIntFunction<Sense> numbers, DataOutputStream out) throws IOException {
        Layout layout = forms.layout();
        out.writeInt(layout.size());
        for (char[] column : List.of(layout.letters, layout.children, layout.values)) {
            for (char c : column) {
                out.writeChar(c);
            }
        }
        out.writeChar(forms.entries().size());
        for (List<Leaf> leaves : forms.entries()) {
            out.writeChar(leaves.size());
            for (Leaf leaf : leaves) {
                out.writeChar(leaf.sense() == null ? NO_SENSE : numbers.applyAsInt(leaf.sense()));
                out.writeByte((leaf.exact() ? EXACT : 0) | (leaf.feminine() ? FEMININE : 0));
            }
        }
    }

    static Forms read(ByteBuffer in, List<Sense> senses) {
        int size = in.getInt();
        Layout layout = new Layout(column(in, size), column(in, size), column(in, size));
        List<List<Leaf>> entries = new ArrayList<>();
        for (int left = in.getChar(); left > 0; left--) {
            Leaf[] leaves = new Leaf[in.getChar()];
            for (int i = 0; i < leaves.length; i++) {
                leaves[i] = leaf(in.getChar(), in.get(), senses);
            }
            entries.add(List.of(leaves));
        }
        return new Forms(layout, entries);
    }

    private static Leaf leaf(char number, byte marks, List<Sense> senses) {
        @Nullable Sense sense = number == NO_SENSE ? null : senses.get(number);
        return new Leaf(sense, (marks & EXACT) != 0, (marks & FEMININE) != 0);
    }

    private static char[] column(ByteBuffer in, int size) {
        char[] column = new char[size];
        in.asCharBuffer().get(column);
        in.position(in.position() + size * Character.BYTES);
        return column;
    }
}
