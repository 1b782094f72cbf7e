package io.github.crossfact.cli.batch;

/**
 * A state of the job that it can go on from.
 *
 * @param next where reading goes on
 * @param shard the shard that is being written, from 1
 * @param shardDocuments how many documents are in it
 * @param lengths how long the outputs are
 * @param counts what came of the documents before {@code next}
 * @param runs how often the job was started, this time included
 * @param millis for how long it has run, all times together
 * @param complete whether all inputs have been read
 */
record Checkpoint(
        Position next,
        int shard,
        int shardDocuments,
        Lengths lengths,
        Counts counts,
        int runs,
        long millis,
        boolean complete) {

    static final Checkpoint START =
            new Checkpoint(Position.START, 1, 0, new Lengths(0, 0, 0), Counts.NONE, 0, 0, false);

    /**
     * How long the outputs are, in bytes.
     *
     * @param facts the shard that is being written
     */
    record Lengths(long facts, long empty, long quarantine) {}
}
