package io.github.crossfact.cli.batch;

import io.github.crossfact.cli.record.Format;
import io.github.crossfact.cli.record.Input;
import io.github.crossfact.job.Cause;
import io.github.crossfact.job.Failure;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the inputs that the arguments of a job name: files, folders with all in them, globs, and standard input. In a
 * folder they come in the order of their names, from argument to argument as these were given.
 */
final class Planner {

    private static final int IN_MEMORY = 20_000;

    private final List<String> arguments;
    private final Set<String> shared;

    Planner(List<String> arguments) {
        this.arguments = List.copyOf(arguments);
        this.shared = namedTwice(arguments);
    }

    /**
     * Writes the list.
     *
     * @param work where it may write besides
     * @throws JobException if an argument names nothing
     */
    InputSummary plan(Path list, Path work) throws IOException, JobException {
        try (InputList.Writer writer = new InputList.Writer(list)) {
            for (String argument : arguments) {
                plan(argument, work, writer);
            }
            return writer.summary();
        }
    }

    private void plan(String argument, Path work, InputList.Writer writer) throws IOException, JobException {
        if (argument.equals(Input.STANDARD_INPUT)) {
            writer.add(Input.standard());
            return;
        }
        Path path = Path.of(argument);
        if (Files.isDirectory(path)) {
            walk(path, Integer.MAX_VALUE, file -> true, work, writer);
        } else if (Files.exists(path)) {
            writer.add(file(path));
        } else if (Glob.isGlob(argument)) {
            glob(Glob.of(argument), work, writer);
        } else {
            throw new JobException(argument + ": no such file or folder: check the path");
        }
    }

    private void glob(Glob glob, Path work, InputList.Writer writer) throws IOException, JobException {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob.pattern());
        boolean any = Files.isDirectory(glob.folder()) && walk(glob.folder(), glob.depth(), matcher, work, writer);
        if (!any) {
            throw new JobException(glob.pattern() + ": no file matches: check the pattern");
        }
    }

    private boolean walk(Path folder, int depth, PathMatcher wanted, Path work, InputList.Writer writer)
            throws IOException {
        InputSorter sorter = new InputSorter(work, IN_MEMORY);
        FolderWalk walk = new FolderWalk(folder, prefix(folder), wanted, sorter, writer);
        walk.run(depth);
        sorter.drain(writer::add);
        return walk.found();
    }

    /** The ids of documents in a folder begin with its name where there are other inputs. */
    private String prefix(Path folder) {
        return arguments.size() == 1 ? "" : name(folder) + "/";
    }

    private Input file(Path path) throws IOException, JobException {
        String name = name(path);
        if (Format.of(name).isEmpty()) {
            throw new JobException(path + ": of no kind that is read (" + Format.endings()
                    + ", each also with .gz): rename it to what it is");
        }
        Path parent = path.toAbsolutePath().normalize().getParent();
        String id = shared.contains(name) && parent != null ? name(parent) + "/" + name : name;
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        return input(path, Format.withoutSuffix(id), attributes);
    }

    static Input input(Path path, String id, BasicFileAttributes attributes) {
        return new Input(
                path.toString(),
                id,
                attributes.size(),
                attributes.lastModifiedTime().toMillis(),
                null);
    }

    static Input failed(Path path, String id, String message) {
        return Input.failed(path.toString(), id, new Failure(Cause.UNREADABLE, message));
    }

    private static Set<String> namedTwice(List<String> arguments) {
        Set<String> once = new HashSet<>();
        Set<String> twice = new HashSet<>();
        for (String argument : arguments) {
            String name = name(Path.of(argument));
            if (!once.add(name)) {
                twice.add(name);
            }
        }
        return twice;
    }

    private static String name(Path path) {
        Path name = path.toAbsolutePath().normalize().getFileName();
        return name == null ? "" : name.toString();
    }
}
