/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.Severity;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.normalize.Normalizer;
import dev.rockhopper.schema.server.ServerProfile;
import dev.rockhopper.schema.testing.SchemaGenerator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Laws of the linter, over generated schemas, which are all valid. */
class LintLawsTest {

    private static final int SCHEMAS = Integer.getInteger("rockhopper.laws", 1000);

    @Test
    void aValidSchemaHasNoErrors() {
        for (long seed = 0; seed < SCHEMAS; seed++) {
            assertThat(errors(new SchemaGenerator(seed).schema()))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void normalisingMakesNoErrors() {
        for (long seed = 0; seed < SCHEMAS; seed++) {
            Schema normal = Normalizer.normalize(new SchemaGenerator(seed).schema(), ServerProfile.NEWEST);
            assertThat(errors(normal)).as("seed %d", seed).isEmpty();
        }
    }

    private static List<Message> errors(Schema schema) {
        return Linter.lint(schema, ServerProfile.NEWEST).stream()
                .filter(message -> message.severity() == Severity.ERROR)
                .toList();
    }
}
