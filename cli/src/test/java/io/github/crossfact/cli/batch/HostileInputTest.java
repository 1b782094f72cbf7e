package io.github.crossfact.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Input that is broken, endless or in its own way: the documents around it are read, and it lies in quarantine. */
class HostileInputTest {

    private static final String GOOD = "{\"id\":\"good\",\"text\":\"t\"}\n";

    @TempDir
    Path folder;

    @Test
    void bytesThatAreNotUtf8AreKeptAsTheyAre() throws Exception {
        byte[] bad = {'{', '"', (byte) 0xFF, '"', '}'};
        write("a.jsonl", utf8(GOOD), bad, utf8("\n" + GOOD));

        JsonNode line = onlyInQuarantine(2);

        assertThat(line.path("cause").stringValue()).isEqualTo("NOT_UTF8");
        assertThat(line.path("line").intValue()).isEqualTo(2);
        assertThat(line.path("byte").intValue()).isEqualTo(GOOD.length());
        assertThat(line.path("message").stringValue())
                .isEqualTo(
                        "not UTF-8: byte 0xFF at offset " + (GOOD.length() + 2) + ", counted from 0; save it as UTF-8");
        assertThat(Base64.getDecoder().decode(line.path("rawBase64").stringValue()))
                .isEqualTo(bad);
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreNoTrouble() throws Exception {
        write("a.jsonl", utf8("\uFEFF" + GOOD.replace("\n", "\r\n") + "\r\n \t\r\n" + GOOD));

        assertThat(Jobs.counts(run())).containsEntry("facts", 2L).containsEntry("quarantine", 0L);
    }

    @Test
    void aNulIsNoJson() throws Exception {
        write("a.jsonl", utf8(GOOD + "{\"id\":\"a\0\",\"text\":\"t\"}\n\0\n" + GOOD));
        write("nul.txt", utf8("a\0b"));

        assertThat(Jobs.counts(run())).containsEntry("facts", 3L).containsEntry("quarantine", 2L);
        assertThat(quarantine().get(0).path("raw").stringValue()).isEqualTo("{\"id\":\"a\0\",\"text\":\"t\"}");
    }

    @Test
    void aLineOfAHundredMillionBytesIsPassedOver() throws Exception {
        InputStream in = new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(utf8(GOOD)),
                new Repeated('x', 100_000_000),
                new ByteArrayInputStream(utf8("\n" + GOOD)))));

        Jobs.run(Jobs.order(folder.resolve("out"), Jobs.SETTINGS, 2, in, "-"));

        JsonNode line = quarantine().get(0);
        assertThat(line.path("cause").stringValue()).isEqualTo("TOO_LONG");
        assertThat(line.path("file").stringValue()).isEqualTo("<stdin>");
        assertThat(line.path("length").longValue()).isEqualTo(100_000_001);
        assertThat(line.path("raw").stringValue()).isEqualTo("x".repeat(1 << 16));
        assertThat(line.path("rawIsBeginning").booleanValue()).isTrue();
        assertThat(Files.readAllLines(folder.resolve("out/facts-00001.jsonl"))).hasSize(2);
    }

    @Test
    void aTextThatIsTooLongIsKeptWhole() throws Exception {
        write("a.txt", utf8("ü".repeat(1_001)));

        JsonNode line = onlyInQuarantine(0);

        assertThat(line.path("cause").stringValue()).isEqualTo("TOO_LONG");
        assertThat(line.path("message").stringValue())
                .isEqualTo("a text of 1,001 characters, where 1,000 are read at most: raise --max-chars");
        assertThat(line.path("raw").stringValue()).isEqualTo("ü".repeat(1_001));
    }

    @Test
    void aBombOfZerosIsPassedOver() throws Exception {
        try (InputStream zeros = new Repeated('0', 300_000_000);
                OutputStream out = new GZIPOutputStream(Files.newOutputStream(input("bomb.jsonl.gz")))) {
            zeros.transferTo(out);
        }

        JsonNode line = onlyInQuarantine(0);

        assertThat(line.path("cause").stringValue()).isEqualTo("TOO_LONG");
        assertThat(line.path("length").longValue()).isEqualTo(300_000_000);
    }

    @Test
    void ofAFileCutShortWhatIsWholeIsRead() throws Exception {
        byte[] whole = Gzip.bytes(utf8(GOOD.repeat(3) + random(5_000)));
        write("cut.jsonl.gz", Arrays.copyOf(whole, whole.length / 2));

        JsonNode line = onlyInQuarantine(3);

        assertThat(line.path("cause").stringValue()).isEqualTo("DAMAGED");
        assertThat(line.path("line").intValue()).isEqualTo(4);
        assertThat(line.path("message").stringValue())
                .isEqualTo("the compressed data ends too soon: get the file again, whole");
    }

    @Test
    void whatIsNotCompressedIsReported() throws Exception {
        write("no.jsonl.gz", utf8(GOOD));

        assertThat(onlyInQuarantine(0).path("message").stringValue())
                .isEqualTo("the compressed data is damaged (Not in GZIP format): get the file again");
    }

    @Test
    void linksThatLeadBackOrNowhereAreReported() throws Exception {
        write("a.txt", utf8("t"));
        Files.createSymbolicLink(input("loop"), input("."));
        Files.createSymbolicLink(input("nowhere.txt"), folder.resolve("gone"));

        assertThat(Jobs.counts(run())).containsEntry("facts", 1L).containsEntry("quarantine", 2L);
        assertThat(quarantine())
                .extracting(line -> line.path("message").stringValue())
                .containsExactly(
                        "a link back to a folder that it lies in, not followed: remove it",
                        "a link to nothing: remove it, or restore what it leads to");
    }

    @Test
    void aFileThatMayNotBeReadIsReported() throws Exception {
        write("a.jsonl", utf8(GOOD));
        assumeThat(input("a.jsonl").toFile().setReadable(false, false) && !Files.isReadable(input("a.jsonl")))
                .as("root may read everything")
                .isTrue();

        assertThat(onlyInQuarantine(0).path("cause").stringValue()).isEqualTo("UNREADABLE");
    }

    @Test
    void documentsWithOneIdAreAllKept() throws Exception {
        write("a.jsonl", utf8(GOOD.repeat(3)));

        assertThat(Jobs.counts(run())).containsEntry("facts", 3L);
        assertThat(Files.readAllLines(folder.resolve("out/facts-00001.jsonl"))).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "defect, DEFECT, 'crossfact failed on this document (java.lang.IllegalStateException: not foreseen), a defect that is worth"
                + " reporting'",
        "deep, DEFECT, 'crossfact failed on this document (java.lang.StackOverflowError), a defect that is worth reporting'",
        "memory, OUT_OF_MEMORY, 'it takes more memory than there is: raise the heap (-Xmx), or lower --max-chars'"
    })
    void oneDocumentCannotEndTheJob(String text, String cause, String message) throws Exception {
        write("a.jsonl", utf8(GOOD + "{\"id\":\"bad\",\"text\":\"" + text + "\"}\n" + GOOD));

        JsonNode line = onlyInQuarantine(2);

        assertThat(line.path("id").stringValue()).isEqualTo("bad");
        assertThat(line.path("cause").stringValue()).isEqualTo(cause);
        assertThat(line.path("message").stringValue()).isEqualTo(message);
    }

    @Test
    void aFullDiskIsToldAndGoneOnFrom() throws Exception {
        Path small = Files.createDirectory(folder.resolve("small"));
        assumeThat(mount(small)).as("a small tmpfs can be mounted here").isTrue();
        try {
            write("a.jsonl", utf8(("{\"id\":\"a\",\"text\":\"" + "x".repeat(50) + "\"}\n").repeat(2_000)));
            BatchJob.Order order = Jobs.order(
                    small.resolve("out"), Jobs.SETTINGS, 2, folder.resolve("in").toString());
            assertThatThrownBy(() -> Jobs.run(order)).isInstanceOf(IOException.class);

            assertThat(command("mount", "-o", "remount,size=16m", small.toString()))
                    .isZero();
            Jobs.run(order);

            run();
            assertThat(Jobs.results(small.resolve("out"))).isEqualTo(Jobs.results(folder.resolve("out")));
        } finally {
            command("umount", small.toString());
        }
    }

    private static boolean mount(Path target) throws Exception {
        return command("mount", "-t", "tmpfs", "-o", "size=128k", "tmpfs", target.toString()) == 0;
    }

    private static int command(String... words) throws Exception {
        try {
            return new ProcessBuilder(words).redirectErrorStream(true).start().waitFor();
        } catch (IOException notInstalled) {
            return -1;
        }
    }

    private Path input(String name) throws IOException {
        return Files.createDirectories(folder.resolve("in")).resolve(name);
    }

    private void write(String name, byte[]... parts) throws IOException {
        Files.write(input(name), concat(parts));
    }

    private Report run() throws Exception {
        return Jobs.run(Jobs.order(
                folder.resolve("out"), Jobs.SETTINGS, 2, folder.resolve("in").toString()));
    }

    private JsonNode onlyInQuarantine(long others) throws Exception {
        assertThat(Jobs.counts(run())).containsEntry("facts", others).containsEntry("quarantine", 1L);
        return quarantine().get(0);
    }

    private List<JsonNode> quarantine() throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve("out/quarantine.jsonl"))) {
            return lines.map(Json.MAPPER::readTree).toList();
        }
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Stream.of(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Letters that do not compress well, so that half of the bytes is about half of them. */
    private static String random(int length) {
        return new Random(1)
                .ints(length, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static final class Repeated extends InputStream {

        private final int letter;
        private long left;

        Repeated(int letter, long times) {
            this.letter = letter;
            this.left = times;
        }

        @Override
        public int read() {
            return left-- > 0 ? letter : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(left, length);
            Arrays.fill(into, offset, offset + count, (byte) letter);
            left -= count;
            return count;
        }
    }
}
