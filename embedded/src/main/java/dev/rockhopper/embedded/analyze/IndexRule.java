/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.analyze;

import dev.rockhopper.annotations.IndexType;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.embedded.catalog.StoredIndex;
import dev.rockhopper.embedded.catalog.VersionGates;
import dev.rockhopper.embedded.type.TypeKind;
import dev.rockhopper.schema.model.Index;
import dev.rockhopper.schema.model.KeyModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Secondary indexes. Source: FE class {@code IndexAnalyzer}; semantics 1.10. VECTOR is switched off, as in an FE that is not configured for it. */
public final class IndexRule {
    private static final int MAX_NAME = 64;
    private static final double MIN_FPP = 0.0001;
    private static final double MAX_FPP = 0.05;
    private static final Set<String> GIN_PARSERS = Set.of("none", "standard", "english", "chinese");

    private IndexRule() {}

    /** The indexes of a new table. */
    static List<StoredIndex> stored(TableDraft draft, List<StoredColumn> columns) {
        List<StoredIndex> stored = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Set<String> indexed = new HashSet<>();
        for (Index index : draft.table().indexes()) {
            checkShape(index);
            String column = index.columns().get(0);
            StoredColumn found = columns.stream()
                    .filter(each -> each.isNamed(column))
                    .findFirst()
                    .orElseThrow(() -> Refusal.analysis(
                            index.name() + " column does not exist in table. invalid column: " + column));
            stored.add(stored(index, found, draft.model(), draft.settings().gates()));
            names.add(index.name().toLowerCase(Locale.ROOT));
            indexed.add(column.toUpperCase(Locale.ROOT));
        }
        if (names.size() != stored.size()) {
            throw Refusal.analysis("index name must be unique");
        }
        if (indexed.size() != stored.size()) {
            throw Refusal.analysis("same index columns have multiple index name is not allowed");
        }
        return stored;
    }

    /** What can be said of an index alone. */
    public static void checkShape(Index index) {
        if (index.name().isEmpty()) {
            throw Refusal.analysis("index name cannot be blank.");
        }
        if (index.name().length() > MAX_NAME) {
            throw Refusal.analysis("index name too long, the index name length at most is 64.");
        }
        if (index.columns().size() != 1) {
            throw Refusal.analysis(index.name() + " index can only apply to a single column.");
        }
    }

    /** The stored form of an index on a column. */
    public static StoredIndex stored(Index index, StoredColumn column, KeyModel model, VersionGates gates) {
        if (index.type() == IndexType.GIN && !gates.hasGin()) {
            throw Refusal.analysis(
                    "The inverted index is disabled, enable it by setting FE config `enable_experimental_gin` to true.");
        }
        Map<String, String> properties = new LinkedHashMap<>(index.properties());
        switch (index.type()) {
            case BITMAP -> bitmap(column, model);
            case NGRAMBF -> ngram(column, model, properties);
            case GIN -> gin(column, model, properties);
            case VECTOR ->
                throw Refusal.analysis("The vector index is disabled, enable it by setting FE config "
                        + "`enable_experimental_vector` to true");
        }
        return new StoredIndex(index.name(), column.id(), index.type(), properties, index.comment());
    }

    private static void bitmap(StoredColumn column, KeyModel model) {
        TypeKind kind = TypeKind.of(column.type());
        boolean fits =
                kind.isDate() || kind.isInteger() || kind.isDecimalV3() || kind.isString() || kind == TypeKind.BOOLEAN;
        if (!fits) {
            String shown = kind == TypeKind.COMPLEX ? "INVALID_TYPE" : kind.name();
            throw Refusal.analysis(shown + " is not supported in bitmap index. invalid column: " + column.name());
        }
        checkModel("BITMAP index", column, model);
    }

    private static void checkModel(String what, StoredColumn column, KeyModel model) {
        boolean keysOnly = model == KeyModel.AGGREGATE || model == KeyModel.UNIQUE;
        if (keysOnly && !column.key()) {
            throw Refusal.analysis(what + " only used in columns of DUP_KEYS/PRIMARY_KEYS table or key columns of"
                    + " UNIQUE_KEYS/AGG_KEYS table. invalid column: " + column.name());
        }
    }

    private static void ngram(StoredColumn column, KeyModel model, Map<String, String> properties) {
        if (!TypeKind.of(column.type()).isString()) {
            throw Refusal.analysis("Invalid ngram bloom filter column '" + column.name() + "': unsupported type");
        }
        checkModel("Ngram Bloom filter index", column, model);
        for (String name : properties.keySet()) {
            if (!Set.of("gram_num", "bloom_filter_fpp", "case_sensitive").contains(name.toLowerCase(Locale.ROOT))) {
                throw Refusal.analysis("Unsupported index parameter: " + name);
            }
        }
        checkNumber(properties.get("gram_num"));
        checkFpp(properties.get("bloom_filter_fpp"));
        properties.putIfAbsent("gram_num", "2");
        properties.putIfAbsent("bloom_filter_fpp", "0.05");
        properties.putIfAbsent("case_sensitive", "true");
    }

    private static void checkNumber(String number) {
        if (number != null && !number.matches("0*[1-9]\\d{0,8}")) {
            throw Refusal.analysis("Ngram Bloom filter's gram_num should be positive number");
        }
    }

    /** Refuses a false positive probability outside of the server's limits; null passes. */
    static void checkFpp(String fpp) {
        if (fpp == null) {
            return;
        }
        double value;
        try {
            value = Double.parseDouble(fpp);
        } catch (NumberFormatException e) {
            throw Refusal.analysis("Bloom filter fpp is not Double");
        }
        if (value < MIN_FPP || value > MAX_FPP) {
            throw Refusal.analysis("Bloom filter fpp should in [" + MIN_FPP + ", " + MAX_FPP + "]");
        }
    }

    private static void gin(StoredColumn column, KeyModel model, Map<String, String> properties) {
        if (model != KeyModel.DUPLICATE && model != KeyModel.PRIMARY) {
            throw Refusal.analysis("The inverted index can only be build on DUPLICATE/PRIMARY_KEYS table.");
        }
        if (!TypeKind.of(column.type()).isString()) {
            throw Refusal.analysis(
                    "The inverted index can only be build on column with type of CHAR/STRING/VARCHAR type.");
        }
        String library = properties.getOrDefault("imp_lib", "clucene");
        if (!library.equalsIgnoreCase("clucene") && !library.equalsIgnoreCase("builtin")) {
            throw Refusal.analysis("Only support clucene or builtin implement for now");
        }
        String parser = properties.getOrDefault("parser", "none");
        if (!GIN_PARSERS.contains(parser)) {
            throw Refusal.analysis("INVERTED index parser: " + parser + " is invalid for column: " + column.name());
        }
        properties.putIfAbsent("imp_lib", "clucene");
        properties.putIfAbsent("parser", "none");
    }

    /** Whether an index forces {@code replicated_storage} off. */
    public static boolean excludesReplicatedStorage(StoredIndex index) {
        return index.type() == IndexType.GIN
                && "clucene".equalsIgnoreCase(index.properties().getOrDefault("imp_lib", "clucene"));
    }
}
