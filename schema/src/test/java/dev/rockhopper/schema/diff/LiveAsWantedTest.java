/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.schema.ddl.DdlParser;
import dev.rockhopper.schema.diff.text.ChangeText;
import dev.rockhopper.schema.evolve.SchemaFold;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.normalize.ServerFilled;
import dev.rockhopper.schema.server.ServerProfile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A live schema that is wanted says everything: what it does not show is not there. */
class LiveAsWantedTest {

    private static final String TABLE =
            "CREATE TABLE t (id INT, a INT) DUPLICATE KEY(id) DISTRIBUTED BY HASH(id) BUCKETS 1 ";

    private static List<String> changes(String actual, String wanted) {
        Schema is = SchemaFold.apply(Schema.empty().inDatabase("db"), DdlParser.parse(TABLE + actual));
        Schema shall = SchemaFold.apply(Schema.empty().inDatabase("db"), DdlParser.parse(TABLE + wanted));
        DiffOptions options = DiffOptions.of(ServerProfile.NEWEST).withBase(ServerFilled.facts(is));
        return ChangeText.lines(SchemaDiff.between(is, shall, options));
    }

    @Test
    void whatHasAKnownDefaultGoes() {
        assertThat(changes(
                        "ORDER BY (a) PROPERTIES (\"enable_load_profile\" = \"true\", \"colocate_with\" = \"g\")", ""))
                .containsExactly(
                        "table t: sort key [a] → []",
                        "table t: property colocate_with g → no longer stated",
                        "table t: property enable_load_profile true → no longer stated");
    }

    @Test
    void whatTheClusterDecidesStays() {
        assertThat(changes("PROPERTIES (\"storage_medium\" = \"SSD\", \"replication_num\" = \"1\")", ""))
                .isEmpty();
    }

    @Test
    void theSameIsSilent() {
        String clauses = "ORDER BY (a) PROPERTIES (\"enable_load_profile\" = \"true\")";
        assertThat(changes(clauses, clauses)).isEmpty();
    }
}
