package io.github.crossfact.job;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Strict UTF-8: a byte that is out of place is an error. Were it replaced, as Java does by default, the text would no
 * longer be the one that the offsets of a result count in.
 */
public final class Utf8 {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Utf8() {}

    /** Decodes the bytes from {@code start} on. */
    public static String decode(byte[] bytes, int start) throws MalformedUtf8Exception {
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        // No sequence has fewer bytes than it has UTF-16 units.
        CharBuffer out = CharBuffer.allocate(in.remaining());
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(in, out, true);
        if (result.isError()) {
            throw new MalformedUtf8Exception(in.position(), bytes[in.position()]);
        }
        return out.flip().toString();
    }

    /** The length of the byte order mark that some editors put before the text. It is no part of the text. */
    public static int markLength(byte[] bytes) {
        boolean marked =
                bytes.length >= MARK.length && bytes[0] == MARK[0] && bytes[1] == MARK[1] && bytes[2] == MARK[2];
        return marked ? MARK.length : 0;
    }
}
