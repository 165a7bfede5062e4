/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.testkit.StarRocksTest;
import dev.rockhopper.testkit.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every filter through every command: what it leaves out is told by none of them, and what it leaves in by each. */
@StarRocksTest
class FilterMatrixIT {

    private static final String ORDER = """
            @Entity @Table(name = "app_orders") @StarRocksTable(distributedBy = "HASH(id) BUCKETS 2", properties = {
                    @Property(name = "replication_num", value = "1"), @Property(name = "replicated_storage", value = "true")})
            public class Order { @Id long id; String note; }
            """;

    private static final String EXTRA = """
            @Entity @Table(name = "app_extra") @StarRocksTable(distributedBy = "HASH(id) BUCKETS 2",
                    properties = @Property(name = "replication_num", value = "1"))
            public class Extra { @Id long id; }
            """;

    /** What was changed by hand, and which filters hide it. */
    private static final Map<String, List<List<String>>> FILTERS = Map.of(
            "etl_x", List.of(List.of("--ignore-columns", "ETL_*"), List.of("--ignore-columns", "app_orders.etl_x")),
            "replicated_storage", List.of(List.of("--ignore-properties", "replicated_*")),
            "app_extra",
                    List.of(
                            List.of("--exclude", "*_extra"),
                            List.of("--include", "app_o*,other"),
                            List.of("--table-prefix", "app_o")));

    @TempDir
    private Path folder;

    private int runs;

    @Test
    void eachThroughEach(TestDatabase database) throws Exception {
        Workbench bench = Workbench.in(folder, database).entity("Order", ORDER).entity("Extra", EXTRA);
        bench.expect(0, "revision", "-m", "both");
        bench.expect(0, "upgrade");
        database.execute(
                "ALTER TABLE app_orders SET ('replicated_storage' = 'false')",
                "ALTER TABLE app_extra COMMENT = 'by hand'",
                "ALTER TABLE app_orders ADD COLUMN etl_x BIGINT");
        for (int i = 0; !bench.run("dump").out().contains("etl_x"); i++) {
            assertThat(i).as("seconds for the column").isLessThan(120);
            Thread.sleep(1000);
        }
        List<List<String>> commands = List.of(
                List.of("check"),
                List.of("validate"),
                List.of("diff", "--from", database.url(), "--to", "entities:"),
                List.of(
                        "diff",
                        "--from",
                        "snapshot:migrations/schema.json",
                        "--to",
                        database.url(),
                        "--format",
                        "json"),
                List.of("revision", "-m", "by hand", "--directory"),
                List.of("dump"),
                List.of("reverse", "--package", "back", "--out"),
                List.of("report", "--output"),
                List.of("upgrade", "--directory"));
        SoftAssertions all = new SoftAssertions();
        for (List<String> command : commands) {
            all.assertThat(told(bench, command, List.of()))
                    .as("%s without a filter", command)
                    .contains(FILTERS.keySet());
            FILTERS.forEach((text, filters) -> filters.forEach(filter -> {
                String told = told(bench, command, filter);
                all.assertThat(told).as("%s %s", command, filter).doesNotContain(text);
                FILTERS.keySet().stream()
                        .filter(other -> !other.equals(text))
                        .forEach(other -> all.assertThat(told)
                                .as("%s %s", command, filter)
                                .contains(other));
            }));
        }
        all.assertAll();
    }

    /** What a command prints and writes; where it writes, into a place of its own. */
    private String told(Workbench bench, List<String> command, List<String> filter) {
        List<String> words = new ArrayList<>(command);
        Path place = folder.resolve("place" + ++runs);
        boolean writes = command.get(command.size() - 1).matches("--(directory|out|output)");
        if (writes) {
            words.add(place.toString());
        }
        if (words.contains("--directory")) {
            copy(bench.migrations(), place);
            if (command.contains("upgrade")) {
                bench.expect(0, "revision", "--empty", "-m", "data", "--directory", place.toString());
            }
        }
        words.addAll(filter);
        String said = bench.run(words.toArray(String[]::new)).all();
        return writes && !words.contains("--directory") ? said + texts(place) : said;
    }

    private static void copy(Path from, Path to) {
        texts(from, (name, text) -> Workbench.write(to.resolve(name), text));
    }

    private static String texts(Path place) {
        List<String> all = new ArrayList<>();
        texts(place, (name, text) -> all.add(text));
        return all.stream().collect(Collectors.joining("\n"));
    }

    private static void texts(Path place, java.util.function.BiConsumer<String, String> use) {
        try (Stream<Path> walk = Files.walk(place)) {
            walk.filter(Files::isRegularFile)
                    .forEach(file -> use.accept(place.relativize(file).toString(), Workbench.read(file)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
