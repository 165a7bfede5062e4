/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.type;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** SQL that makes one value of another, part by part. */
@FunctionalInterface
interface Conversion {

    /** What can be written twice. */
    Pattern REFERENCE = Pattern.compile("[\\w.`]+");

    /** The SQL for a value that lies inside of so many lambdas. */
    String of(String value, int depth);

    /** Converts a field of a struct. */
    @FunctionalInterface
    interface OfField {
        String of(Shape field, String value, int depth);
    }

    /** Converts the elements of an array; null if there is nothing to do. */
    static Conversion each(Conversion element) {
        return element == null
                ? null
                : (value, depth) -> "array_map(" + name("x", depth) + "->" + element.of(name("x", depth), depth + 1)
                        + ',' + value + ')';
    }

    /** Converts the entries of a map. */
    static Conversion entries(Conversion key, Conversion value) {
        return (map, depth) -> "map_apply((" + name("k", depth) + ',' + name("v", depth) + ")->("
                + key.of(name("k", depth), depth + 1) + ',' + value.of(name("v", depth), depth + 1) + ")," + map + ')';
    }

    /** Makes a struct anew. One that is no reference is named by a lambda first. */
    static Conversion fields(Map<String, Shape> fields, OfField conversion) {
        return (value, depth) -> REFERENCE.matcher(value).matches()
                ? remade(fields, conversion, value, depth)
                : "array_map(" + name("s", depth) + "->" + remade(fields, conversion, name("s", depth), depth + 1)
                        + ",[" + value + "])[1]";
    }

    private static String remade(Map<String, Shape> fields, OfField conversion, String struct, int depth) {
        return fields.entrySet().stream()
                .map(field -> '\'' + field.getKey() + "',"
                        + conversion.of(field.getValue(), struct + ".`" + field.getKey() + '`', depth))
                .collect(Collectors.joining(
                        ",", "case when " + struct + " is null then null else named_struct(", ") end"));
    }

    private static String name(String letter, int depth) {
        return depth == 0 ? letter : letter + depth;
    }
}
