package io.github.crossfact.cli.batch;

import io.github.crossfact.cli.batch.Checkpoint.Lengths;
import io.github.crossfact.job.Outcome;
import java.io.Closeable;
import java.io.IOException;

/** The three files that outcomes go to. For one thread. */
final class Outputs implements Closeable {

    private final Disk disk;
    private final RunFolder folder;
    private final boolean gzip;
    private final PartFile empty;
    private final PartFile quarantine;
    private PartFile facts;
    private int shard;
    private int shardDocuments;

    private Outputs(Disk disk, RunFolder folder, boolean gzip, Checkpoint from, PartFile[] files) {
        this.disk = disk;
        this.folder = folder;
        this.gzip = gzip;
        this.facts = files[0];
        this.empty = files[1];
        this.quarantine = files[2];
        this.shard = from.shard();
        this.shardDocuments = from.shardDocuments();
    }

    /** Opens the files as they were at a checkpoint. */
    static Outputs open(Disk disk, RunFolder folder, boolean gzip, Checkpoint from) throws IOException, JobException {
        Lengths lengths = from.lengths();
        PartFile[] files = {
            PartFile.open(disk, RunFolder.part(folder.shard(from.shard(), gzip)), gzip, lengths.facts()),
            PartFile.open(disk, RunFolder.part(folder.empty()), false, lengths.empty()),
            PartFile.open(disk, RunFolder.part(folder.quarantine()), false, lengths.quarantine())
        };
        return new Outputs(disk, folder, gzip, from, files);
    }

    void write(Outcome outcome) throws IOException {
        switch (outcome.kind()) {
            case FACTS -> {
                facts.write(outcome.line());
                shardDocuments++;
            }
            case EMPTY -> empty.write(outcome.line());
            case QUARANTINE -> quarantine.write(outcome.line());
        }
    }

    int shard() {
        return shard;
    }

    int shardDocuments() {
        return shardDocuments;
    }

    Lengths commit() throws IOException {
        return new Lengths(facts.commit(), empty.commit(), quarantine.commit());
    }

    /** Begins the next shard; the one before has been committed. */
    void nextShard() throws IOException, JobException {
        facts.close();
        shard++;
        shardDocuments = 0;
        facts = PartFile.open(disk, RunFolder.part(folder.shard(shard, gzip)), gzip, 0);
    }

    @Override
    public void close() throws IOException {
        facts.close();
        empty.close();
        quarantine.close();
    }
}
