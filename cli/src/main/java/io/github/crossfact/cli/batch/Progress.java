package io.github.crossfact.cli.batch;

import java.io.Closeable;

/** Tells a person how far a job has come. Called for every document, so cheap. */
public interface Progress extends Closeable {

    /**
     * Is told once, before the first document.
     *
     * @param documents how many an earlier run has done
     * @param bytes how many bytes of input there are; 0 when nobody knows
     */
    void begin(long documents, long bytes);

    /**
     * Is told after each document.
     *
     * @param documents how many are done
     * @param quarantine how many of them could not be read
     * @param bytes how many bytes of input have been read
     */
    void advance(long documents, long quarantine, long bytes);

    @Override
    void close();
}
