/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** A source of choices; the same seed makes the same choices. */
public final class Chance {

    private final Random random;

    public Chance(long seed) {
        this.random = new Random(seed);
    }

    /** A number from {@code from} to {@code to}, both included. */
    public int between(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    /** True in about {@code percent} of 100 cases. */
    public boolean percent(int percent) {
        return random.nextInt(100) < percent;
    }

    /** One of several things. */
    @SafeVarargs
    public final <T> T of(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** One element of a list that is not empty. */
    public <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Perhaps something. */
    public <T> Optional<T> maybe(int percent, Supplier<T> something) {
        return percent(percent) ? Optional.of(something.get()) : Optional.empty();
    }

    /** The list in another order. */
    public <T> List<T> shuffled(List<T> list) {
        List<T> result = new ArrayList<>(list);
        Collections.shuffle(result, random);
        return result;
    }

    /** {@code count} elements of the list (or all, if it has fewer), in random order. */
    public <T> List<T> some(List<T> list, int count) {
        return List.copyOf(shuffled(list).subList(0, Math.min(count, list.size())));
    }

    /** A part of the list that is not empty, in random order. */
    public <T> List<T> some(List<T> list) {
        return some(list, between(1, list.size()));
    }
}
