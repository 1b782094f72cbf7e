package io.github.crossfact.cli.batch;

import io.github.crossfact.cli.record.Format;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;

/** Collects the inputs in a folder, links followed. What cannot be looked into is an input that failed. */
final class FolderWalk extends SimpleFileVisitor<Path> {

    private final Path folder;
    private final String prefix;
    private final PathMatcher wanted;
    private final InputSorter sorter;
    private final InputList.Writer skipped;
    private boolean found;

    /**
     * @param prefix what the ids of documents begin with
     * @param skipped is told of files of other kinds
     */
    FolderWalk(Path folder, String prefix, PathMatcher wanted, InputSorter sorter, InputList.Writer skipped) {
        this.folder = folder;
        this.prefix = prefix;
        this.wanted = wanted;
        this.sorter = sorter;
        this.skipped = skipped;
    }

    void run(int depth) throws IOException {
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), depth, this);
    }

    /** Whether any file was wanted. */
    boolean found() {
        return found;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (!wanted.matches(file) || attributes.isDirectory()) {
            return FileVisitResult.CONTINUE;
        }
        found = true;
        if (Format.of(String.valueOf(file.getFileName())).isEmpty() || attributes.isOther()) {
            skipped.skip();
        } else if (attributes.isSymbolicLink()) {
            sorter.add(Planner.failed(file, id(file), "a link to nothing: remove it, or restore what it leads to"));
        } else {
            sorter.add(Planner.input(file, id(file), attributes));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        String message = failure instanceof FileSystemLoopException
                ? "a link back to a folder that it lies in, not followed: remove it"
                : "cannot be looked into (" + failure.getClass().getSimpleName()
                        + "): make it readable for the user who runs crossfact";
        sorter.add(Planner.failed(file, id(file), message));
        return FileVisitResult.CONTINUE;
    }

    private String id(Path file) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        return prefix + Format.withoutSuffix(path);
    }
}
