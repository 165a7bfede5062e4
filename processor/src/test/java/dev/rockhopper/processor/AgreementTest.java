/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.processor.testing.BothReaders;
import dev.rockhopper.processor.testing.Compilation;
import dev.rockhopper.schema.message.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the compiler reads is what Hibernate reads, under both namings: for the entities in {@code src/test/resources/entities} and those of
 * the Hibernate reader's own tests, each file compiled once.
 */
class AgreementTest {

    private static final Path OWN = Path.of("src/test/resources/entities");
    private static final Path DIALECT = Path.of("../hibernate-dialect/src/test");
    private static final Path OTHERS = DIALECT.resolve("java/dev/rockhopper/hibernate/reader/fixture");

    /** All that is left to bootstrap, by name without case; whatever else is missing fails the test. */
    private static final Set<String> LEFT = Set.of(
            "removed",
            "conversions$elements_keyed",
            "conversions$embconv",
            "conversions$weather_temps",
            "jsonelsewhere$afirst", // which of two forms a type gets is known to Hibernate alone
            "jsonelsewhere$bsecond",
            "mixture$driver_bygeo",
            "mixture$idx",
            "people$cover",
            "offices$gone",
            "people$post_open",
            "post",
            "typecodes$enumsv",
            "typecodes$soft",
            "typecodes$soft2",
            "typecodes$zonecolumn",
            "farm$gate",
            "overridden$anyone",
            "overridden$len",
            "overridden$mayor", // two sizes of one column
            "overridden$street",
            "overridden$partly", // Hibernate defines one of its columns like another
            "overridden$soft",
            "overridden$target",
            "ownvalues$e1", // numbers; texts are read
            "ownvalues$e1_m",
            "tags_m",
            "tree_garden", // a table for a reference with a composite id
            "twin",
            "twin_orders",
            "twin_tags",
            "gatherings$mapsofentities_gatherings$holder",
            "styles$genericfield");

    private static final int LEAST = 1050;

    private static int agreed;
    private static final List<String> REPORT = new ArrayList<>();

    @TempDir
    Path output;

    static Stream<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : List.of(OWN, OTHERS)) {
            try (Stream<Path> all = Files.list(folder)) {
                all.filter(each -> !each.endsWith("package-info.java")).sorted().forEach(files::add);
            }
        }
        return files.stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void readsWhatHibernateReads(Path file) {
        for (BothReaders both :
                BothReaders.of(List.of(Compilation.source(file)), output, DIALECT.resolve("resources"))) {
            assertThat(both.hibernate().schema().objects()).isNotEmpty();
            assertThat(both.differences()).as("%s", both.naming()).isEmpty();
            Set<String> left = both.left().keySet().stream()
                    .map(AgreementTest::withoutCase)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(left)
                    .isSubsetOf(LEFT.stream().map(AgreementTest::withoutCase).toList());
            if (left.isEmpty()) {
                assertThat(sorted(both.element().model().messages()))
                        .isEqualTo(sorted(both.hibernate().messages()));
            }
            agreed += both.agreed().size();
            both.element().notes().forEach(note -> REPORT.add(both.naming() + " " + note.message()));
        }
    }

    @AfterAll
    static void report() {
        System.out.println("agreement: " + agreed + " objects under two namings");
        REPORT.forEach(each -> System.out.println("left to bootstrap: " + each));
        assertThat(agreed).isGreaterThan(LEAST);
    }

    private static String withoutCase(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    private static List<String> sorted(List<Message> messages) {
        String[] texts = messages.stream().map(Message::toString).toArray(String[]::new);
        Arrays.sort(texts);
        return List.of(texts);
    }
}
