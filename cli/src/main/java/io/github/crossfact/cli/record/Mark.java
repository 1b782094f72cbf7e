package io.github.crossfact.cli.record;

/**
 * A place between two records of an input, at which reading can go on. Immutable.
 *
 * @param bytes how many bytes lie before it; of compressed lines, after they were decompressed
 * @param lines how many lines lie before it; 0 where records are not lines
 * @param sum a checksum of these bytes, 0 where there is none
 * @param ended whether nothing is left behind it
 */
public record Mark(long bytes, int lines, long sum, boolean ended) {

    /** Before the first record. */
    public static final Mark START = new Mark(0, 0, 0, false);

    /** Behind the last record. */
    public static final Mark END = new Mark(0, 0, 0, true);
}
