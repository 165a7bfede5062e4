/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The difference between two maps of properties, for tables and materialized views: only what is stated is compared, and what was stated the
 * last time and no longer is.
 *
 * @param actual as shown
 * @param wanted as stated
 * @param base as stated the last time
 * @param defaults the value of a property that is not shown, if it has a fixed one
 * @param isShown whether the server shows a property at all
 */
public record Properties(
        Map<String, String> actual,
        Map<String, String> wanted,
        Map<String, String> base,
        Function<String, Optional<String>> defaults,
        Predicate<String> isShown) {

    /** One property that differs; an empty wanted value means no longer stated. */
    public record Pair(String property, Optional<String> actual, Optional<String> wanted) {}

    /** The differing properties, by name. */
    public List<Pair> differing() {
        List<Pair> result = new ArrayList<>();
        TreeSet<String> names = new TreeSet<>(wanted.keySet());
        names.addAll(base.keySet());
        for (String name : names) {
            Optional<String> is = actual(name);
            Optional<String> shall = Optional.ofNullable(wanted.get(name));
            if (shall.isPresent() ? differs(name, is, shall.get()) : isLeftOver(name, is)) {
                result.add(new Pair(name, is, shall));
            }
        }
        return result;
    }

    private boolean differs(String name, Optional<String> is, String shall) {
        return is.map(value -> !value.equals(shall)).orElseGet(() -> isShown.test(name));
    }

    private boolean isLeftOver(String name, Optional<String> is) {
        return is.isPresent() && !is.equals(defaults.apply(name));
    }

    /** As shown; else, if it cannot be seen, as stated the last time; else the default. */
    private Optional<String> actual(String name) {
        return Optional.ofNullable(actual.get(name))
                .or(() -> isShown.test(name) ? defaults.apply(name) : Optional.ofNullable(base.get(name)));
    }
}
