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
 * @param base as stated the last time; empty if that is not known
 * @param defaults the value of a property that is not shown, if it has a fixed one
 * @param isShown whether the server shows a property at all
 * @param isUnseen whether a property has an effect although no server shows it
 */
public record Properties(
        Map<String, String> actual,
        Map<String, String> wanted,
        Optional<Map<String, String>> base,
        Function<String, Optional<String>> defaults,
        Predicate<String> isShown,
        Predicate<String> isUnseen) {

    /** One property that differs; an empty wanted value means no longer stated. */
    public record Pair(String property, Optional<String> actual, Optional<String> wanted) {}

    /** The differing properties, by name. */
    public List<Pair> differing() {
        List<Pair> result = new ArrayList<>();
        TreeSet<String> names = new TreeSet<>(wanted.keySet());
        base.ifPresent(stated -> names.addAll(stated.keySet()));
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
        return is.map(value -> !value.equals(shall)).orElseGet(() -> isShown.test(name) || isRemembered(name));
    }

    private boolean isLeftOver(String name, Optional<String> is) {
        boolean effective = isShown.test(name) || isRemembered(name);
        return effective && is.isPresent() && !is.equals(defaults.apply(name));
    }

    /** As shown; else, if it cannot be seen, as stated the last time; else the default. */
    private Optional<String> actual(String name) {
        Optional<String> shown = Optional.ofNullable(actual.get(name));
        if (shown.isPresent() || isShown.test(name)) {
            return shown.or(() -> defaults.apply(name));
        }
        Optional<String> stated = base.map(each -> each.get(name));
        return stated.isPresent() || !isRemembered(name) ? stated : defaults.apply(name);
    }

    /** Nobody sees it, but what was stated the last time is what it is. */
    private boolean isRemembered(String name) {
        return base.isPresent() && isUnseen.test(name);
    }
}
