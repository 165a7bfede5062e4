/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.schema.conformance.ConformanceCase;
import dev.rockhopper.schema.conformance.ConformanceCases;
import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.normalize.ServerFilled;
import dev.rockhopper.schema.server.RunMode;
import dev.rockhopper.schema.server.ServerProfile;
import dev.rockhopper.schema.server.ServerVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Law 2, on what a real frontend showed: between what was written and what the server shows there is no difference. */
class SilenceTest {

    private static final ServerProfile NEWEST = new ServerProfile(new ServerVersion(4, 1, 0), RunMode.SHARED_NOTHING);
    /** {@code SELECT *} and common table expressions, which the older server spells out. */
    private static final int EXPANDED_BY_THE_SERVER = 2;

    private static final ServerProfile OLDER = new ServerProfile(new ServerVersion(3, 5, 0), RunMode.SHARED_NOTHING);

    @Test
    void whatWasWrittenIsWhatIsShown() {
        check("as written", UnaryOperator.identity());
    }

    @Test
    void aModelThatStatesOnlyPartIsSilent() {
        check("in part", SilenceTest::inPart);
    }

    /** A live database as what is wanted: what the server filled in is no wish. */
    @Test
    void whatIsShownIsWhatWasWritten() {
        List<String> noise = new ArrayList<>();
        int total =
                backwards(ConformanceCases.newest(), NEWEST, noise) + backwards(ConformanceCases.older(), OLDER, noise);
        System.out.printf("silent (live is wanted): %d/%d%n", total - noise.size(), total);
        assertThat(noise).hasSizeLessThanOrEqualTo(EXPANDED_BY_THE_SERVER);
    }

    private static int backwards(Stream<ConformanceCase> cases, ServerProfile server, List<String> noise) {
        int[] total = {0};
        try (cases) {
            cases.forEach(recorded -> {
                RecordedObjects objects = RecordedObjects.of(recorded);
                total[0] += objects.written().size();
                objects.written().forEach((name, written) -> {
                    Schema actual = Schema.of(List.of(written)).inDatabase("c");
                    Schema shown = Schema.of(List.of(objects.shown().get(name)));
                    DiffOptions options = DiffOptions.of(server).withManagedPartitions();
                    List<Change> changes = SchemaDiff.between(actual, ServerFilled.without(shown, actual), options);
                    if (!changes.isEmpty()) {
                        noise.add(recorded + " " + name + ": " + brief(changes));
                    }
                });
            });
        }
        return total[0];
    }

    @Test
    void anAdoptedSchemaOfAnOlderServerIsSilent() {
        List<String> noise = new ArrayList<>();
        int total = check(ConformanceCases.older(), OLDER, object -> object, false, noise);
        System.out.printf("silent (adopted, older): %d/%d%n", total - noise.size(), total);
        assertThat(noise).hasSizeLessThanOrEqualTo(EXPANDED_BY_THE_SERVER);
    }

    private static void check(String title, UnaryOperator<SchemaObject> statement) {
        List<String> noise = new ArrayList<>();
        int total = check(ConformanceCases.newest(), NEWEST, statement, true, noise)
                + check(ConformanceCases.older(), OLDER, statement, true, noise);
        System.out.printf("silent (%s): %d/%d%n", title, total - noise.size(), total);
        assertThat(noise).isEmpty();
        assertThat(total).isGreaterThan(1000);
    }

    private static int check(
            Stream<ConformanceCase> cases,
            ServerProfile server,
            UnaryOperator<SchemaObject> statement,
            boolean remembered,
            List<String> noise) {
        int[] total = {0};
        try (cases) {
            cases.forEach(recorded -> {
                RecordedObjects objects = RecordedObjects.of(recorded);
                total[0] += objects.written().size();
                objects.written().forEach((name, written) -> {
                    List<Change> changes =
                            diff(objects.shown().get(name), statement.apply(written), written, remembered, server);
                    if (!changes.isEmpty()) {
                        noise.add(recorded + " " + name + ": " + brief(changes));
                    }
                });
            });
        }
        return total[0];
    }

    private static List<?> brief(List<Change> changes) {
        return changes.stream()
                .flatMap(change -> change instanceof Change.TableAltered altered
                        ? altered.changes().stream()
                        : change instanceof Change.MaterializedViewAltered altered
                                ? altered.changes().stream()
                                : Stream.of(change))
                .toList();
    }

    private static List<Change> diff(
            SchemaObject shown, SchemaObject wanted, SchemaObject applied, boolean remembered, ServerProfile server) {
        DiffOptions options = DiffOptions.of(server)
                .withManagedPartitions()
                .withFingerprints(remembered ? fingerprints(applied) : Map.of());
        Schema actual = Schema.of(List.of(shown)).inDatabase("c");
        return SchemaDiff.between(actual, Schema.of(List.of(wanted)), options);
    }

    private static Map<String, Fingerprint> fingerprints(SchemaObject applied) {
        Map<String, Fingerprint> result = new HashMap<>();
        if (applied instanceof View view) {
            result.put(view.name(), Fingerprint.of(view.query()));
        } else if (applied instanceof MaterializedView view) {
            result.put(view.name(), Fingerprint.of(view.query()));
        }
        return result;
    }

    /** Leaves out what may be left out: properties, buckets, the distribution, column lists and security of views. */
    private static SchemaObject inPart(SchemaObject object) {
        if (object instanceof Table table) {
            boolean even = table.name().length() % 2 == 0;
            return table.toBuilder()
                    .properties(Map.of())
                    .distribution(even ? Optional.empty() : table.distribution().map(SilenceTest::withoutBuckets))
                    .build();
        }
        if (object instanceof View view) {
            return new View(view.name(), List.of(), view.query(), view.comment(), Optional.empty());
        }
        MaterializedView view = (MaterializedView) object;
        return view.isSynchronous() ? view : view.withProperties(Map.of());
    }

    private static Distribution withoutBuckets(Distribution distribution) {
        return distribution instanceof Distribution.Hash hash
                ? new Distribution.Hash(hash.columns(), OptionalInt.empty())
                : new Distribution.Random(OptionalInt.empty());
    }
}
