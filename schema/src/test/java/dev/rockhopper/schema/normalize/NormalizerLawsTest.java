/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.server.ServerProfile;
import dev.rockhopper.schema.testing.SchemaGenerator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Laws of normalisation, over generated schemas; the seed of a failure is in its message. */
class NormalizerLawsTest {

    private static final int SCHEMAS = Integer.getInteger("rockhopper.laws", 1000);

    @Test
    void normalisingTwiceIsNormalisingOnce() {
        for (long seed = 0; seed < SCHEMAS; seed++) {
            Schema once = Normalizer.normalize(new SchemaGenerator(seed).schema(), ServerProfile.NEWEST);
            assertThat(Normalizer.normalize(once, ServerProfile.NEWEST))
                    .as("seed %d", seed)
                    .isEqualTo(once);
        }
    }

    @Test
    void theOrderOfTheQuirksDoesNotMatter() {
        Quirk.Context context = new Quirk.Context(ServerProfile.NEWEST, "db");
        for (long seed = 0; seed < SCHEMAS; seed++) {
            List<Quirk<Table>> quirks = new ArrayList<>(Quirks.TABLE);
            Collections.shuffle(quirks, new Random(seed));
            for (Table table : new SchemaGenerator(seed).schema().all(Table.class)) {
                Table derived = Normalizer.apply(Quirks.DERIVED_CLAUSES, table, context);
                assertThat(Normalizer.apply(quirks, derived, context))
                        .as("seed %d", seed)
                        .isEqualTo(Normalizer.apply(Quirks.TABLE, derived, context));
            }
        }
    }
}
