/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.normalize;

import dev.rockhopper.annotations.IndexType;
import dev.rockhopper.schema.model.Index;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Table;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The server adds the defaults to the properties of an index, and writes keys and values of NGRAMBF, GIN and VECTOR indexes in lower case.
 * Source: FE classes {@code IndexAnalyzer}, {@code NgramBfIndexParamsKey}, {@code InvertedIndexParams}, {@code VectorIndexParams}.
 */
final class IndexForms implements Quirk<Table> {

    private static final Map<String, String> NGRAM_DEFAULTS =
            Map.of("gram_num", "2", "bloom_filter_fpp", "0.05", "case_sensitive", "true");

    @Override
    public Table apply(Table table, Context context) {
        return table.toBuilder().indexes(shown(table.indexes())).build();
    }

    /** The same for materialized views. */
    static final class OfMaterializedView implements Quirk<MaterializedView> {

        @Override
        public MaterializedView apply(MaterializedView view, Context context) {
            return view.withIndexes(shown(view.indexes()));
        }
    }

    private static List<Index> shown(List<Index> indexes) {
        return indexes.stream().map(IndexForms::shown).toList();
    }

    private static Index shown(Index index) {
        Map<String, String> properties = new TreeMap<>();
        if (index.type() == IndexType.NGRAMBF) {
            properties.putAll(NGRAM_DEFAULTS);
        }
        index.properties()
                .forEach((key, value) -> properties.put(key.toLowerCase(Locale.ROOT), value.toLowerCase(Locale.ROOT)));
        return new Index(index.name(), index.columns(), index.type(), properties, index.comment());
    }
}
