/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.normalize.Normalizer;
import dev.rockhopper.schema.server.ServerProfile;
import dev.rockhopper.schema.testing.SchemaGenerator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Laws of the diff, over generated schemas; the seed of a failure is in its message. */
class DiffLawsTest {

    private static final int SCHEMAS = Integer.getInteger("rockhopper.laws", 1000);
    private static final DiffOptions OPTIONS =
            DiffOptions.of(ServerProfile.NEWEST).withManagedPartitions();

    @Test
    void aSchemaDoesNotDifferFromItself() {
        for (long seed = 0; seed < SCHEMAS; seed++) {
            Schema schema = new SchemaGenerator(seed).schema();
            assertThat(SchemaDiff.between(schema, schema, OPTIONS))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void aSchemaDoesNotDifferFromItsNormalForm() {
        for (long seed = 0; seed < SCHEMAS; seed++) {
            Schema schema = new SchemaGenerator(seed).schema();
            Schema normal = Normalizer.normalize(schema, ServerProfile.NEWEST);
            assertThat(SchemaDiff.between(normal, schema, OPTIONS))
                    .as("seed %d", seed)
                    .isEmpty();
            assertThat(SchemaDiff.between(schema, normal, OPTIONS))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void theOrderOfTheObjectsDoesNotMatter() {
        for (long seed = 0; seed < SCHEMAS; seed++) {
            Schema before = new SchemaGenerator(seed).schema();
            Schema after = new SchemaGenerator(seed + 1).schema();
            assertThat(SchemaDiff.between(reversed(before), reversed(after), OPTIONS))
                    .as("seed %d", seed)
                    .isEqualTo(SchemaDiff.between(before, after, OPTIONS));
        }
    }

    private static Schema reversed(Schema schema) {
        List<SchemaObject> objects = new ArrayList<>(schema.objects().values());
        Collections.reverse(objects);
        return schema.withObjects(objects);
    }
}
