package onrecord;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Holds the house's floor plan: {@link #ROOMS} is the whole table of who may use whom. A package that is not in the
 * table fails, so a new room starts with a line here.
 */
class ArchitectureTest {

    /**
     * @param uses rooms of ours it may use, by name; itself and its own inner packages always
     * @param fence prefixes of third-party packages that may stand in it
     */
    private record Room(Set<String> uses, List<String> fence) {}

    private static final String LUCENE = "org.apache.lucene.";
    private static final String JACKSON = "com.fasterxml.jackson.";
    private static final String COMMONS_CSV = "org.apache.commons.csv.";
    private static final String JSPECIFY = "org.jspecify.annotations.";
    private static final String SLF4J = "org.slf4j.";

    /** The nouns and the query language stay so plain that they do not even log. */
    private static final Set<String> SILENT = Set.of("article", "query");

    private static final Map<String, Room> ROOMS = rooms();

    private static Map<String, Room> rooms() {
        Map<String, Room> rooms = new LinkedHashMap<>();
        rooms.put("article", room(Set.of()));
        rooms.put("query", room(Set.of("article")));
        rooms.put("vocabulary", room(Set.of("article", "query"), JACKSON));
        rooms.put("source", room(Set.of("article"), JACKSON, "org.jsoup.", COMMONS_CSV));
        rooms.put("annotate", room(Set.of("article", "vocabulary"), "opennlp."));
        rooms.put("archive", room(Set.of("article", "query")));
        rooms.put(
                "analysis",
                room(
                        Set.of("article", "query", "vocabulary"),
                        // A text in memory is indexed and searched, but nothing here opens a directory.
                        LUCENE + "analysis.",
                        LUCENE + "document.",
                        LUCENE + "index.",
                        LUCENE + "queries.",
                        LUCENE + "search.",
                        LUCENE + "util.",
                        "com.ibm.icu."));
        rooms.put("json", room(Set.of("article", "query", "archive"), JACKSON));
        rooms.put("lucene", room(Set.of("article", "query", "vocabulary", "archive", "analysis", "json"), LUCENE));
        rooms.put("ingest", room(Set.of("article", "source", "annotate", "archive")));
        rooms.put("check", room(Set.of("article", "query", "source", "annotate", "archive")));
        rooms.put("export", room(Set.of("article", "query", "archive", "json"), COMMONS_CSV));
        rooms.put(
                "http",
                room(
                        Set.of(
                                "article",
                                "query",
                                "vocabulary",
                                "source",
                                "annotate",
                                "archive",
                                "analysis",
                                "json",
                                "ingest",
                                "check",
                                "export"),
                        "io.javalin.",
                        "org.eclipse.jetty.",
                        "jakarta.servlet.",
                        JACKSON,
                        "io.micrometer."));
        rooms.put("cli", room(Set.copyOf(rooms.keySet()), "picocli."));
        return rooms;
    }

    private static Room room(Set<String> uses, String... fence) {
        return new Room(uses, List.of(fence));
    }

    private static JavaClasses program = new ClassFileImporter().importClasses();

    @BeforeAll
    static void readTheProgramWithoutItsTests() {
        String tests = ArchitectureTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        program = new ClassFileImporter()
                .withImportOption(location -> !location.contains(tests))
                .importPackages("onrecord");
    }

    @Test
    void everyClassKeepsToTheRoomsAndLibrariesOfItsOwnRoom() {
        classes().should(keepToTheTable()).allowEmptyShould(true).check(program);
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching("onrecord.(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(program);
    }

    @Test
    void noPackageIsADrawerForLeftovers() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..common..", "..helper..", "..impl..")
                .allowEmptyShould(true)
                .check(program);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that()
                .resideOutsideOfPackage("onrecord.cli..")
                .should(com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .allowEmptyShould(true)
                .check(program);
    }

    @Test
    void nothingCanAskTheNetwork() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.http\\..*|java\\.net\\.(Http)?URLConnection|java\\.net\\.URLStream.*")
                .because("the program makes no outgoing request at run time")
                .allowEmptyShould(true)
                .check(program);
    }

    @Test
    void everyPackageIsNullMarkedAndExplainsItself() throws IOException {
        Set<String> faults = new TreeSet<>();
        for (String name : packages()) {
            JavaPackage javaPackage = program.getPackage(name);
            boolean marked = javaPackage
                    .tryGetPackageInfo()
                    .map(info -> info.isAnnotatedWith(NullMarked.class))
                    .orElse(false);
            if (!marked) {
                faults.add(name + " has no @NullMarked package-info");
            } else if (!essayOf(name).startsWith("/**")) {
                faults.add(name + " has a package-info that says nothing");
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void aRoomMayUseOnlyRoomsThatStandAboveItInTheTable() {
        Set<String> above = new TreeSet<>();
        ROOMS.forEach((name, room) -> {
            assertThat(above).as("rooms above " + name).containsAll(room.uses());
            above.add(name);
        });
    }

    private static ArchCondition<JavaClass> keepToTheTable() {
        return new ArchCondition<>("use only what the table of rooms allows") {
            @Override
            public void check(JavaClass javaClass, ConditionEvents events) {
                Room room = ROOMS.get(roomOf(javaClass.getPackageName()));
                if (room == null) {
                    events.add(SimpleConditionEvent.violated(
                            javaClass, javaClass.getName() + " stands in a room that is not in the table"));
                    return;
                }
                for (Dependency dependency : javaClass.getDirectDependenciesFromSelf()) {
                    if (!mayUse(javaClass, room, dependency.getTargetClass().getBaseComponentType())) {
                        events.add(SimpleConditionEvent.violated(javaClass, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean mayUse(JavaClass user, Room room, JavaClass used) {
        String name = used.getName();
        if (name.startsWith("onrecord.")) {
            String from = roomOf(user.getPackageName());
            String to = roomOf(used.getPackageName());
            return to.equals(from) || room.uses().contains(to);
        }
        return used.isPrimitive()
                || name.startsWith("java.")
                || name.startsWith(JSPECIFY)
                || (name.startsWith(SLF4J) && !SILENT.contains(roomOf(user.getPackageName())))
                || room.fence().stream().anyMatch(name::startsWith);
    }

    /** The first part of the package name after our own: {@code quotation} lives in the room {@code annotate}. */
    private static String roomOf(String packageName) {
        String inside = packageName.substring(Math.min(packageName.length(), "onrecord.".length()));
        int dot = inside.indexOf('.');
        return dot < 0 ? inside : inside.substring(0, dot);
    }

    private static Set<String> packages() {
        Set<String> names = new TreeSet<>();
        program.forEach(javaClass -> names.add(javaClass.getPackageName()));
        return names;
    }

    /** The package-info from its first character on, past nothing: an essay opens the file. */
    private static String essayOf(String packageName) throws IOException {
        Path home = Path.of(System.getProperty("onrecord.home", ""));
        Path file = home.resolve("src/main/java")
                .resolve(packageName.replace('.', '/'))
                .resolve("package-info.java");
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst().orElse("");
        }
    }
}
