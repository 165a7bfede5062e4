/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.query;

import dev.rockhopper.embedded.type.TypeKind;
import dev.rockhopper.schema.type.ArrayType;
import dev.rockhopper.schema.type.CharType;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.MapType;
import dev.rockhopper.schema.type.ScalarType;
import dev.rockhopper.schema.type.StructType;
import dev.rockhopper.schema.type.VarbinaryType;
import dev.rockhopper.schema.type.VarcharType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a function call gives. Source: FE classes {@code FunctionAnalyzer}, {@code FunctionSet}, {@code FunctionCallExpr}. */
final class CallTyper {
    private static final DataType TEXT = new VarcharType(VarcharType.UNSPECIFIED);

    private static final Set<String> NOT_NULL = Set.of(
            "count",
            "multi_distinct_count",
            "null_or_empty",
            "hll_hash",
            "hll_union_agg",
            "ndv",
            "approx_count_distinct",
            "approx_top_k",
            "bitmap_union_int",
            "bitmap_union_count",
            "bitmap_count",
            "bitmap_empty",
            "hll_empty",
            "curdate",
            "current_date",
            "current_timestamp",
            "current_time",
            "now",
            "utc_timestamp",
            "md5sum",
            "md5sum_numeric",
            "ds_hll_count_distinct",
            "ds_theta_count_distinct",
            "field",
            "split_part",
            "isnull",
            "isnotnull",
            "grouping",
            "grouping_id");

    private static final Set<String> NULLABLE_AS_ARGUMENTS =
            Set.of("year", "month", "day", "hour", "add", "subtract", "multiply");

    private static final Set<String> SAME_AS_ARGUMENT = Set.of(
            "min",
            "max",
            "any_value",
            "first_value",
            "last_value",
            "lag",
            "lead",
            "max_by",
            "min_by",
            "array_sort",
            "array_sortby",
            "array_distinct",
            "array_concat",
            "array_remove",
            "array_append",
            "array_slice",
            "array_intersect",
            "array_unique_agg",
            "map_filter",
            "time_slice",
            "reverse",
            "nullif");

    private static final Set<String> COMMON_OF_ALL = Set.of("coalesce", "ifnull", "greatest", "least");

    /** What the grammar knows by itself, so that no signature is listed. */
    private static final Map<String, DataType> FIXED = Map.ofEntries(
            Map.entry("user", TEXT),
            Map.entry("session_user", TEXT),
            Map.entry("current_user", TEXT),
            Map.entry("current_role", TEXT),
            Map.entry("current_group", TEXT),
            Map.entry("database", TEXT),
            Map.entry("schema", TEXT),
            Map.entry("catalog", TEXT),
            Map.entry("connection_id", ScalarType.BIGINT),
            Map.entry("isnull", ScalarType.BOOLEAN),
            Map.entry("isnotnull", ScalarType.BOOLEAN),
            Map.entry("count_if", ScalarType.BIGINT),
            Map.entry("string_agg", TEXT),
            Map.entry("timestampdiff", ScalarType.BIGINT),
            Map.entry("timestampadd", ScalarType.DATETIME),
            Map.entry("extract", ScalarType.INT),
            Map.entry("any_match", ScalarType.BOOLEAN),
            Map.entry("all_match", ScalarType.BOOLEAN),
            Map.entry("dict_mapping", TEXT),
            Map.entry("dictionary_get", TEXT));

    private CallTyper() {}

    /** Whether the result can be NULL. */
    static boolean isNullable(Expr.Call call, List<Typed> arguments) {
        String function = call.function().toLowerCase(Locale.ROOT);
        if (call.over().isPresent()) {
            return true;
        }
        if (NULLABLE_AS_ARGUMENTS.contains(function)) {
            return arguments.stream().anyMatch(ExprTyper::canGiveNull);
        }
        return !NOT_NULL.contains(function);
    }

    /** The type of the result; texts have no length. */
    static DataType type(Expr.Call call, List<Typed> arguments) {
        DataType type = typeOf(call.function().toLowerCase(Locale.ROOT), arguments);
        return call.function().equalsIgnoreCase("unnest") ? type : withoutLength(type);
    }

    private static DataType typeOf(String function, List<Typed> arguments) {
        List<DataType> types = arguments.stream().map(Typed::type).toList();
        if (FIXED.containsKey(function)) {
            return FIXED.get(function);
        }
        if (function.equals("if") && types.size() == 3) {
            return Arithmetic.common(types.get(1), types.get(2));
        }
        if (COMMON_OF_ALL.contains(function) && !types.isEmpty()) {
            return types.stream().reduce(Arithmetic::common).orElseThrow();
        }
        if (SAME_AS_ARGUMENT.contains(function) && !types.isEmpty()) {
            return types.get(0);
        }
        return collection(function, types).orElseGet(() -> bySignature(function, arguments));
    }

    private static Optional<DataType> collection(String function, List<DataType> types) {
        switch (function) {
            case "row", "struct":
                return Optional.of(row(types));
            case "split":
                return Optional.of(new ArrayType(TEXT));
            case "array_agg", "array_agg_distinct", "bitmap_to_array":
                return types.isEmpty() ? Optional.empty() : Optional.of(new ArrayType(types.get(0)));
            case "array_map", "transform":
                return types.size() < 2 ? Optional.empty() : Optional.of(new ArrayType(withoutLength(types.get(0))));
            case "array_filter":
                return types.stream().filter(ArrayType.class::isInstance).findFirst();
            case "map_agg":
                return types.size() == 2
                        ? Optional.of(new MapType(types.get(0), types.get(1)))
                        : Optional.<DataType>empty();
            default:
                return types.isEmpty() ? Optional.empty() : element(function, types.get(0));
        }
    }

    private static Optional<DataType> element(String function, DataType first) {
        if (first instanceof MapType map) {
            return switch (function) {
                case "map_keys" -> Optional.of(new ArrayType(map.key()));
                case "map_values" -> Optional.of(new ArrayType(map.value()));
                default -> Optional.empty();
            };
        }
        return function.equals("unnest") && first instanceof ArrayType array
                ? Optional.of(array.element())
                : Optional.empty();
    }

    private static DataType withoutLength(DataType type) {
        return type instanceof CharType || type instanceof VarcharType ? TEXT : type;
    }

    private static DataType row(List<DataType> types) {
        List<StructType.Field> fields = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            fields.add(new StructType.Field("col" + (i + 1), types.get(i)));
        }
        return new StructType(fields);
    }

    private static DataType bySignature(String function, List<Typed> arguments) {
        List<TypeKind> kinds =
                arguments.stream().map(each -> TypeKind.of(each.type())).toList();
        Optional<Functions.Signature> signature =
                Functions.resolve(function, function.equals("count") ? List.of() : kinds);
        if (signature.isEmpty()) {
            return stateful(function).orElseThrow(() -> new QuerySyntaxException("no matching function: " + function));
        }
        String returns = signature.get().returns();
        if (returns.startsWith("DECIMAL")) {
            return Arithmetic.decimalOf(returns, arguments);
        }
        return switch (returns) {
            case "VARCHAR", "CHAR" -> TEXT;
            case "VARBINARY" -> new VarbinaryType(VarbinaryType.UNSPECIFIED);
            case "INVALID_TYPE", "UNKNOWN_TYPE" ->
                arguments.isEmpty() ? new ArrayType(TEXT) : arguments.get(0).type();
            default -> ScalarType.valueOf(returns);
        };
    }

    /** The combinators that make an aggregate function one over its intermediate state; that state is taken for bytes. */
    private static Optional<DataType> stateful(String function) {
        for (String ending : List.of("_state", "_union", "_combine", "_merge", "_state_merge", "_state_union", "_if")) {
            boolean known = function.endsWith(ending)
                    && Functions.isAggregate(function.substring(0, function.length() - ending.length()));
            if (known) {
                return Optional.of(new VarbinaryType(VarbinaryType.UNSPECIFIED));
            }
        }
        return Functions.exists(function) ? Optional.of(TEXT) : Optional.empty();
    }
}
