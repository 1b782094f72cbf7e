package io.github.crossfact.cli.batch;

import io.github.crossfact.Extraction;
import io.github.crossfact.cli.table.TableFormat;
import io.github.crossfact.json.CrossfactJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a job. Each is made of a whole shard of facts and of nothing else, so one that a kill has left half written is
 * made again.
 */
final class Tables {

    private final Disk disk;
    private final RunFolder folder;
    private final Settings settings;

    Tables(Disk disk, RunFolder folder, Settings settings) {
        this.disk = disk;
        this.folder = folder;
        this.settings = settings;
    }

    /** Makes the tables of these shards that are not there yet. */
    void write(int shards) throws IOException {
        for (TableFormat format : TableFormat.values()) {
            for (int shard = 1; settings.tables().contains(format.suffix()) && shard <= shards; shard++) {
                Path table = folder.table(shard, format.suffix());
                if (!Files.exists(table)) {
                    write(format, folder.shard(shard, settings.gzip()), table);
                }
            }
        }
    }

    private void write(TableFormat format, Path shard, Path table) throws IOException {
        Path part = RunFolder.part(table);
        try (BufferedReader lines = lines(shard)) {
            format.write(part, () -> next(lines));
        }
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(false);
        }
        disk.rename(part, table);
    }

    private static @Nullable Extraction next(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        return line == null ? null : CrossfactJson.readExtraction(line);
    }

    private BufferedReader lines(Path shard) throws IOException {
        InputStream in = Files.newInputStream(shard);
        return new BufferedReader(
                new InputStreamReader(settings.gzip() ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8));
    }
}
