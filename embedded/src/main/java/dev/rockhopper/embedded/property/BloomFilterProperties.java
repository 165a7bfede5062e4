/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.property;

import dev.rockhopper.annotations.IndexType;
import dev.rockhopper.embedded.catalog.BloomFilter;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredAggregate;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.embedded.catalog.StoredIndex;
import dev.rockhopper.embedded.type.TypeKind;
import dev.rockhopper.embedded.type.TypeText;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code bloom_filter_columns} and {@code bloom_filter_fpp}. Source: FE method {@code PropertyAnalyzer.analyzeBloomFilterColumns}. */
public final class BloomFilterProperties {
    private static final double MIN_FPP = 0.0001;
    private static final double MAX_FPP = 0.05;

    private BloomFilterProperties() {}

    static void apply(PropertyDraft draft) {
        List<String> ids = List.of();
        // An empty list is not taken: CREATE TABLE refuses it as unknown.
        if (!draft.left().getOrDefault("bloom_filter_columns", "").isEmpty()) {
            ids = columnIds(draft.take("bloom_filter_columns").orElseThrow(), draft.columns(), draft.model());
        }
        Optional<Double> fpp = draft.take("bloom_filter_fpp").map(BloomFilterProperties::fpp);
        if (!ids.isEmpty()) {
            draft.setBloomFilter(new BloomFilter(ids, fpp.orElse(BloomFilter.DEFAULT_FPP)));
        }
        checkNgram(draft.bloomFilter(), draft.indexes(), draft.columns());
    }

    /** A false positive probability within the server's limits. */
    public static double fpp(String text) {
        double fpp;
        try {
            fpp = Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw Refusal.ddl("Bloom filter fpp is not Double");
        }
        if (fpp < MIN_FPP || fpp > MAX_FPP) {
            throw Refusal.analysis("Bloom filter fpp should in [" + MIN_FPP + ", " + MAX_FPP + "]");
        }
        return fpp;
    }

    /** Ids of the columns that a list names; an empty text names none. */
    public static List<String> columnIds(String text, List<StoredColumn> columns, KeyModel model) {
        List<String> ids = new ArrayList<>();
        if (text.isEmpty()) {
            return ids;
        }
        for (String part : text.split(",")) {
            String name = part.trim();
            StoredColumn column = columns.stream()
                    .filter(each -> each.isNamed(name))
                    .findFirst()
                    .orElseThrow(() -> Refusal.ddl("Invalid bloom filter column '" + name + "': not exists"));
            check(name, column, model);
            if (Names.contains(ids, column.id())) {
                throw Refusal.ddl("Duplicate bloom filter column '" + name + "'");
            }
            ids.add(column.id());
        }
        return ids;
    }

    private static void check(String name, StoredColumn column, KeyModel model) {
        if (!TypeKind.of(column.type()).supportsBloomFilter()) {
            throw Refusal.ddl(
                    "Invalid bloom filter column '" + name + "': unsupported type " + TypeText.name(column.type()));
        }
        boolean allowed = column.key()
                || model == KeyModel.PRIMARY
                || column.aggregate().equals(Optional.of(StoredAggregate.NONE));
        if (!allowed) {
            throw Refusal.ddl("Bloom filter index only used in columns of DUP_KEYS/PRIMARY table or "
                    + "key columns of UNIQUE_KEYS/AGG_KEYS table. invalid column: " + name);
        }
    }

    /** A column cannot have a bloom filter and an NGRAMBF index. */
    public static void checkNgram(BloomFilter bloomFilter, List<StoredIndex> indexes, List<StoredColumn> columns) {
        for (StoredIndex index : indexes) {
            if (index.type() == IndexType.NGRAMBF && Names.contains(bloomFilter.columnIds(), index.columnId())) {
                String name = columns.stream()
                        .filter(each -> each.hasId(index.columnId()))
                        .map(StoredColumn::name)
                        .findFirst()
                        .orElse(index.columnId());
                throw Refusal.analysis(
                        "column " + name + " should only have one bloom filter index or ngram bloom filter index");
            }
        }
    }
}
