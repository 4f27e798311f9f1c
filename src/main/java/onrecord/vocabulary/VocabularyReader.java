package onrecord.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads a folder of vocabulary files, lays a newsroom's own folder over it, checks all of it and builds the {@link
 * Vocabulary}.
 */
public final class VocabularyReader {
    /** The vocabulary of one folder and the folders below it, {@code *.yaml} files only. */
    public Vocabulary read(Path shipped) {
        return read(shipped, shipped.resolve("no-overlay"));
    }

    /**
     * The vocabulary of the shipped folder with the newsroom's laid over it.
     *
     * @param overlay may be missing, which is the same as empty
     * @throws BrokenConfigurationException if any file has a fault; all faults of all files are in it
     * @throws UncheckedIOException if a file cannot be read
     */
    public Vocabulary read(Path shipped, Path overlay) {
        return new Reading().read(files(shipped), Files.isDirectory(overlay) ? files(overlay) : Map.of());
    }

    /**
     * The vocabulary that one text in YAML writes; its top-level keys may name several kinds.
     *
     * @throws BrokenConfigurationException if the text has a fault
     */
    public Vocabulary readText(String yaml) {
        return new Reading().read(Map.of("vocabulary.yaml", yaml), Map.of());
    }

    /** As {@link #readText(String)}, with a second text laid over the first. */
    public Vocabulary readText(String yaml, String overlay) {
        return new Reading().read(Map.of("vocabulary.yaml", yaml), Map.of("overlay.yaml", overlay));
    }

    /**
     * The vocabulary as it is and as one more file of the newsroom's would make it.
     *
     * @param now without the file, if that lies in the newsroom's folder already
     * @param tried with the file, instead of the newsroom's file of that name where there is one
     */
    public record Trial(Vocabulary now, Vocabulary tried) {}

    /**
     * Lays a file over the shipped vocabulary as if it lay in the newsroom's folder.
     *
     * @param overlay may be missing
     * @throws BrokenConfigurationException if any file has a fault
     * @throws IOException if the file cannot be read
     */
    public Trial trial(Path shipped, Path overlay, Path file) throws IOException {
        Map<String, String> below = files(shipped);
        Map<String, String> own = Files.isDirectory(overlay) ? files(overlay) : new LinkedHashMap<>();
        // What stands first can matter, and files are read in the order of their paths.
        Map<String, String> with = new TreeMap<>(Comparator.comparing(
                (String path) -> path.equals(file.toString()) ? overlay.resolve(file.getFileName()) : Path.of(path)));
        with.putAll(own);
        with.keySet().removeIf(path -> Path.of(path).getFileName().equals(file.getFileName()));
        with.put(file.toString(), content(file));
        Vocabulary tried = new Reading().read(below, with);
        own.keySet().removeIf(path -> isSame(Path.of(path), file));
        return new Trial(new Reading().read(below, own), tried);
    }

    private static boolean isSame(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    private static Map<String, String> files(Path folder) {
        Map<String, String> files = new LinkedHashMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> found = walk.filter(path -> path.toString().endsWith(".yaml"))
                    .filter(path -> !path.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
            for (Path file : found) {
                files.put(file.toString(), content(file));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read vocabulary folder " + folder, failed);
        }
        return files;
    }

    private static String content(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (MalformedInputException notText) {
            throw new BrokenConfigurationException(
                    List.of(new Fault(new Place(file.toString(), 1), "is not UTF-8 text")));
        }
    }

    /** One run over all files; holds what is found on the way. */
    private static final class Reading {
        private final Faults faults = new Faults();
        private final Places places = new Places();
        private final Map<Kind, Overlay> kinds = new EnumMap<>(Kind.class);

        Vocabulary read(Map<String, String> shipped, Map<String, String> overlay) {
            Map<Kind, List<Node.Mapping>> above = new EnumMap<>(Kind.class);
            shipped.forEach((file, yaml) ->
                    load(file, yaml).forEach((kind, entries) -> layers(kind).ship(entries)));
            overlay.forEach((file, yaml) -> load(file, yaml)
                    .forEach((kind, entries) -> above.computeIfAbsent(kind, key -> new ArrayList<>())
                            .addAll(entries)));
            above.forEach((kind, entries) -> layers(kind).lay(entries));
            kinds.values().forEach(Overlay::check);
            Vocabulary.Contents contents = new Vocabulary.Contents(
                    entries(Kind.COUNTRIES, CountryReader::read),
                    entries(Kind.ROLES, PersonReader::role),
                    entries(Kind.PEOPLE, PersonReader::person),
                    entries(Kind.WEAPONS, WeaponReader::read),
                    entries(Kind.EVENTS, EventTypeReader::read),
                    entries(Kind.SPEECH_VERBS, SpeechVerbReader::read),
                    entries(Kind.GIVEN_NAMES, GivenNamesReader::read),
                    entries(Kind.EVENT_WORDS, EventPatternReader::words));
            new VocabularyCheck(contents, places, faults).run();
            faults.throwIfAny();
            return new Vocabulary(contents, successors(), ContentHash.of(shipped.values(), overlay.values()));
        }

        private Vocabulary.Successors successors() {
            return new Vocabulary.Successors(
                    layers(Kind.COUNTRIES).retired().successors(),
                    layers(Kind.PEOPLE).retired().successors(),
                    layers(Kind.WEAPONS).retired().successors(),
                    layers(Kind.EVENTS).retired().successors());
        }

        private Overlay layers(Kind kind) {
            return kinds.computeIfAbsent(kind, key -> new Overlay(faults));
        }

        private Map<Kind, List<Node.Mapping>> load(String file, String yaml) {
            Map<Kind, List<Node.Mapping>> found = new EnumMap<>(Kind.class);
            Node root = new YamlTree(file, faults).read(yaml);
            if (root instanceof Node.Mapping top) {
                top.entries()
                        .forEach((key, value) -> Kind.of(key)
                                .ifPresentOrElse(
                                        kind -> found.put(kind, entries(key, value)),
                                        () -> faults.add(
                                                top.keys().getOrDefault(key, top.place()),
                                                "unknown kind of vocabulary '" + key + "'")));
            } else if (root != null) {
                faults.add(root.place(), "a vocabulary file begins with its kind, such as 'countries:'");
            }
            return found;
        }

        private List<Node.Mapping> entries(String key, Node value) {
            List<Node.Mapping> entries = new ArrayList<>();
            if (!(value instanceof Node.Sequence list)) {
                faults.add(value.place(), "'" + key + "' must be a list of entries");
                return entries;
            }
            for (Node item : list.items()) {
                if (item instanceof Node.Mapping entry) {
                    entries.add(entry);
                } else {
                    faults.add(item.place(), "an entry of '" + key + "' must be a mapping");
                }
            }
            return entries;
        }

        private <T extends Entry> List<T> entries(Kind kind, Function<Fields, T> reader) {
            List<T> entries = new ArrayList<>();
            for (Node.Mapping mapping : layers(kind).entries()) {
                Fields fields = new Fields(
                        mapping, faults, (other, id) -> layers(other).retired().current(id));
                T entry = reader.apply(fields);
                if (kind.isLinkedTo()) {
                    fields.texts("merged");
                }
                fields.finish();
                places.note(kind, entry, fields.place());
                entries.add(entry);
            }
            return entries;
        }
    }
}
