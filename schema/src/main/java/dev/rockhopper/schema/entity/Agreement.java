/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.entity;

import dev.rockhopper.schema.message.EntityCode;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Several statements about one thing must say the same; if not, both places are named. */
final class Agreement {

    private final Problems problems;

    Agreement(Problems problems) {
        this.problems = problems;
    }

    /**
     * The one statement; empty if there is none.
     *
     * @param what the statements are about, in front of {@code name}
     */
    <T> Optional<Stated<T>> on(String what, String name, Origin place, List<Stated<T>> statements) {
        return on(what, name, place, statements, Object::equals);
    }

    /** The first statement; those that are not {@code same} are reported. */
    <T> Optional<Stated<T>> on(
            String what, String name, Origin place, List<Stated<T>> statements, BiPredicate<T, T> same) {
        for (int i = 1; i < statements.size(); i++) {
            Stated<T> first = statements.get(0);
            Stated<T> next = statements.get(i);
            if (!same.test(first.value(), next.value())) {
                contradiction(what + name, place, first, next);
            }
        }
        return statements.isEmpty() ? Optional.empty() : Optional.of(statements.get(0));
    }

    /** Reports two statements that exclude each other. */
    void contradiction(String what, Origin place, Stated<?> one, Stated<?> other) {
        problems.error(
                EntityCode.CONTRADICTION,
                place,
                Shown.text(one.value())
                        .map(text -> what + " is " + text + " by " + one.by() + ", but "
                                + Shown.text(other.value()).orElse("") + " by " + other.by() + ".")
                        .orElse(what + " by " + one.by() + " is not that by " + other.by() + "."),
                "State it once, or alike.");
    }
}
