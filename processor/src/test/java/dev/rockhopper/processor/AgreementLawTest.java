/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.processor.testing.BothReaders;
import dev.rockhopper.processor.testing.RandomEntities;
import dev.rockhopper.schema.message.EntityCode;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the features are combined in, the compiler reads what Hibernate reads, or says that it does not know.
 *
 * <p>{@code -Drockhopper.law=1000-1200} runs other seeds than the usual few.
 */
class AgreementLawTest {

    private static final int ENTITIES = 25;

    @TempDir
    Path output;

    static LongStream seeds() {
        String[] range = System.getProperty("rockhopper.law", "1-5").split("-");
        return LongStream.range(Long.parseLong(range[0]), Long.parseLong(range[1]));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsWhatHibernateReads(long seed) {
        for (BothReaders both : BothReaders.of(RandomEntities.of(seed, ENTITIES), output, output)) {
            assertThat(both.hibernate().messages())
                    .as("the generated entities are such that Hibernate accepts them")
                    .noneMatch(message -> message.code() == EntityCode.MAPPING_REFUSED);
            assertThat(both.differences()).as("%s", both.naming()).isEmpty();
            assertThat(both.left()).as("%s", both.naming()).isEmpty();
            assertThat(both.agreed()).hasSizeGreaterThanOrEqualTo(ENTITIES);
        }
    }
}
