/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.migrator.it.Workbench.Result;
import dev.rockhopper.testkit.StarRocksTest;
import dev.rockhopper.testkit.TestDatabase;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Entities that cannot be: a code, the class and the attribute, a remedy, and nothing is written. */
@StarRocksTest
class BadEntityIT {

    private static final String GOOD = "@Entity public class Item { @Id Integer id; String name; }";

    @TempDir
    private Path folder;

    static Stream<Arguments> entities() {
        return Stream.of(
                entity("RH1202", "nam", table("primaryKey = {\"id\", \"nam\"}")),
                entity("RH1202", "nam", table("distributedBy = \"HASH(nam) BUCKETS 2\"")),
                entity("RH1202", "nam", table("partitionBy = \"nam\"")),
                entity("RH1202", "nam", table("indexes = @StarRocksIndex(name = \"i\", column = \"nam\")")),
                entity("RH1203", "Thing", table("primaryKey = \"id\", duplicateKey = \"id\"")),
                entity(
                        "RH1011",
                        "price",
                        "@Entity @StarRocksTable(duplicateKey = \"price\") public class Thing { @Id Double price; }"),
                entity(
                        "RH1011",
                        "tags",
                        "@Entity @StarRocksTable(primaryKey = \"tags\") public class Thing { @Id @StarRocksColumn(type ="
                                + " \"ARRAY<INT>\") String tags; }"),
                entity(
                        "RH1204",
                        "clock",
                        "@Entity public class Thing { @Id Integer id; @StarRocksColumn(type = \"ARRAY<TIME>\") String clock; }"),
                entity(
                        "RH1205",
                        "name",
                        "@Entity public class Thing { @Id Integer id; @Column(comment = \"a\") @StarRocksColumn(comment ="
                                + " \"b\") String name; }"),
                entity(
                        "RH1208",
                        "Thing",
                        "@View(name = \"v\", definition = \"SELEC id FROM Item\") public class Thing {}"));
    }

    private static String table(String attributes) {
        return "@Entity @StarRocksTable(" + attributes + ") public class Thing { @Id Integer id; String name; }";
    }

    private static Arguments entity(String code, String place, String source) {
        return Arguments.of(code, place, source);
    }

    @ParameterizedTest
    @MethodSource("entities")
    void isRefusedAndNothingIsWritten(String code, String place, String source, TestDatabase database)
            throws Exception {
        Workbench bench = Workbench.in(folder, database).entity("Item", GOOD).entity("Thing", source);
        Map<Path, String> before = bench.snapshot();

        for (String[] command : new String[][] {
            {"revision", "-m", "x"},
            {"revision", "-m", "x", "--offline"},
            {"validate"},
            {"diff", "--from", database.url(), "--to", "entities:"}
        }) {
            if (command[0].equals("diff") && code.startsWith("RH10")) {
                continue; // what only a server would refuse is not the diff's affair
            }
            Result result = bench.expect(2, command);
            assertThat(result.err())
                    .contains("error " + code, "shop.Thing", place, "→")
                    .doesNotContain("\tat ");
        }
        assertThat(bench.snapshot()).isEqualTo(before);
        assertThat(database.objects()).isEmpty();
    }
}
