package onrecord.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files below some paths, in a stable order: the paths as given, the files of a folder by name. Links are not followed
 * within folders, so that a tree cannot lead out of itself.
 *
 * @param files to be read, in order
 * @param bytes size of all of them on disk
 * @param skipped files of kinds that are not read: kind to number, by kind
 */
record SourceFiles(List<Path> files, long bytes, SortedMap<String, Integer> skipped) {

    SourceFiles {
        files = List.copyOf(files);
        skipped = Collections.unmodifiableSortedMap(new TreeMap<>(skipped));
    }

    /** @throws NoSuchFileException if a path is not there */
    static SourceFiles below(List<Path> paths) throws IOException {
        var found = new ArrayList<Path>();
        var skipped = new TreeMap<String, Integer>();
        for (var path : paths) {
            if (!Files.exists(path)) {
                throw new NoSuchFileException(path.toString());
            }
            if (Files.isDirectory(path)) {
                found.addAll(walk(path));
            } else {
                found.add(path);
            }
        }
        var files = new ArrayList<Path>();
        long bytes = 0;
        for (var file : found) {
            if (SourceFormat.of(name(file)).isPresent()) {
                files.add(file);
                bytes += Files.size(file);
            } else {
                var ending = SourceFormat.ending(name(file));
                skipped.merge(ending.isEmpty() ? "without an ending" : "." + ending, 1, Integer::sum);
            }
        }
        return new SourceFiles(files, bytes, skipped);
    }

    private static List<Path> walk(Path folder) throws IOException {
        var found = new ArrayList<Path>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                boolean skip = !directory.equals(folder) && (name(directory).startsWith(".") || isAssets(directory));
                return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !name(file).startsWith(".")) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        Collections.sort(found);
        return found;
    }

    /** Browsers save what a page needs in a folder of the page's name beside it. */
    private static boolean isAssets(Path directory) {
        var name = name(directory);
        int end = name.lastIndexOf("_files");
        if (end <= 0 || end != name.length() - "_files".length()) {
            return false;
        }
        var page = name.substring(0, end);
        return Files.exists(directory.resolveSibling(page + ".html"))
                || Files.exists(directory.resolveSibling(page + ".htm"));
    }

    private static String name(Path path) {
        var name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
