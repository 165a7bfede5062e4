/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.shown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.schema.conformance.ConformanceCase;
import dev.rockhopper.schema.conformance.ConformanceCases;
import dev.rockhopper.schema.model.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is read from SHOW CREATE agrees with what information_schema said of the same object. */
class ShownAgreementTest {

    @Test
    void theModelSaysWhatTheRowsSay() {
        List<String> differences = new ArrayList<>();
        int[] count = new int[2];
        try (Stream<ConformanceCase> cases = ConformanceCases.all()) {
            cases.forEach(recorded -> recorded.objects().forEach((name, rows) -> {
                Optional<SchemaObject> object = recorded.showCreate(name).flatMap(text -> ShownObjects.read(text, "c"));
                if (object.isPresent()) {
                    List<String> found = new InformationRows(rows).differences(object.get());
                    count[0]++;
                    count[1] += found.isEmpty() ? 1 : 0;
                    found.forEach(each -> differences.add(recorded + " " + name + ": " + each));
                }
            }));
        }
        System.out.println("reading beside information_schema: " + count[1] + "/" + count[0]);
        assertThat(differences).isEmpty();
        assertThat(count[0]).isGreaterThan(3000);
    }
}
