package io.github.crossfact.cli.batch;

import io.github.crossfact.cli.record.Mark;

/**
 * A place between two records of a job.
 *
 * @param input which input, from 0
 * @param entry where the list of inputs names it, in bytes
 * @param bytes the size of all inputs before it
 * @param mark the place in it
 */
record Position(long input, long entry, long bytes, Mark mark) {

    static final Position START = new Position(0, 0, 0, Mark.START);
}
