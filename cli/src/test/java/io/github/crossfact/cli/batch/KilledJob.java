package io.github.crossfact.cli.batch;

import io.github.crossfact.Document;
import io.github.crossfact.Extraction;
import io.github.crossfact.job.Reading;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/** The process that is killed: a job with the stand-in, slow enough to be hit in the middle. */
final class KilledJob {

    private KilledJob() {}

    /** @param args the inputs and the output */
    public static void main(String[] args) throws Exception {
        BatchJob.Order order = new BatchJob.Order(
                List.of(args[0]),
                Path.of(args[1]),
                Jobs.gzip(Jobs.SETTINGS),
                2,
                InputStream.nullInputStream(),
                Reading.Read::new,
                KilledJob::extractSlowly);
        new BatchJob(order, Disk.REAL, 5).run(new Telling());
    }

    private static Extraction extractSlowly(Document document) {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Jobs.extract(document);
    }

    /** Tells the killer when the job has begun. */
    private static final class Telling implements Progress {

        @Override
        public void begin(long documents, long bytes) {
            System.out.println(documents);
        }

        @Override
        public void advance(long documents, long quarantine, long bytes) {}

        @Override
        public void close() {}
    }
}
