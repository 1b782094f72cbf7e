package io.github.crossfact.cli.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Every change that a job makes to its folder; a test can make any of them the last one. */
interface Disk {

    /** The disk of this machine. */
    Disk REAL = new Disk() {};

    /**
     * Opens a file for appending, made if it is not there, and cuts off what lies behind a length.
     *
     * @throws JobException if the file is shorter
     */
    default Appender append(Path file, long length) throws IOException, JobException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.size() < length) {
                throw new JobException(file + " is shorter than it was: something else has changed it. Remove "
                        + file.getParent() + " and start again");
            }
            channel.truncate(length).position(length);
            return new ChannelAppender(channel);
        } catch (IOException | JobException e) {
            channel.close();
            throw e;
        }
    }

    /** Gives a file its name, in one step. */
    default void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** An open file. */
    interface Appender extends Closeable {

        /** Appends bytes. */
        void write(byte[] bytes, int length) throws IOException;

        /** Returns when all that was appended will outlast a loss of power. */
        void force() throws IOException;
    }

    /** A file of the machine. */
    record ChannelAppender(FileChannel channel) implements Appender {

        @Override
        public void write(byte[] bytes, int length) throws IOException {
            ByteBuffer left = ByteBuffer.wrap(bytes, 0, length);
            while (left.hasRemaining()) {
                channel.write(left);
            }
        }

        @Override
        public void force() throws IOException {
            channel.force(false);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
