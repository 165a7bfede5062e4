/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.alter;

import dev.rockhopper.embedded.catalog.BloomFilter;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.TableState;
import dev.rockhopper.embedded.property.BloomFilterProperties;
import java.util.List;

/** The bloom filter: a schema change with a job. Source: FE {@code SchemaChangeHandler.finalAnalyze}. */
final class BloomFilterChanger {
    private BloomFilterChanger() {}

    static TableState columns(AlterTarget target, String value) {
        TableState state = target.state();
        List<String> ids = BloomFilterProperties.columnIds(value, state.columns(), state.model());
        BloomFilter before = state.bloomFilter();
        double fpp = before.columnIds().isEmpty() ? BloomFilter.DEFAULT_FPP : before.fpp();
        BloomFilter changed = ids.isEmpty() ? BloomFilter.NONE : new BloomFilter(ids, fpp);
        if (!ids.isEmpty() && changed.equals(before)) {
            throw Refusal.ddl("Bloom filter index has no change");
        }
        return start(target, changed);
    }

    static TableState fpp(AlterTarget target, String value) {
        double fpp = BloomFilterProperties.fpp(value);
        BloomFilter before = target.state().bloomFilter();
        if (before.columnIds().isEmpty() || before.fpp() == fpp) {
            throw Refusal.ddl("Bloom filter index has no change");
        }
        return start(target, new BloomFilter(before.columnIds(), fpp));
    }

    private static TableState start(AlterTarget target, BloomFilter changed) {
        TableAlterer.checkIdle(target);
        SchemaChanger.run(target, List.of(draft -> {
            draft.slow();
            draft.setBloomFilter(changed);
        }));
        return target.state();
    }
}
