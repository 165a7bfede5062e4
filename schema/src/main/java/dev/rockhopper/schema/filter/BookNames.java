/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.filter;

import java.util.Objects;

/**
 * The names of the objects in which Rockhopper keeps its books.
 *
 * @param prefix how they begin, {@code rockhopper} by default
 */
public record BookNames(String prefix) {

    /** Those of a project that states none. */
    public static final BookNames DEFAULT = new BookNames("rockhopper");

    public BookNames {
        Objects.requireNonNull(prefix, "prefix");
    }

    /** The table of applied revisions. */
    public String history() {
        return prefix + "_history";
    }

    /** The table of steps. */
    public String journal() {
        return prefix + "_journal";
    }

    /** The table of the queries of views, on servers that do not keep them; exists only there. */
    public String views() {
        return prefix + "_views";
    }

    /** The view whose existence is the lock. */
    public String lock() {
        return prefix + "_lock";
    }

    /** Whether an object is one of the books, which no comparison may see. */
    public boolean owns(String object) {
        return object.equals(history()) || object.equals(journal()) || object.equals(views()) || object.equals(lock());
    }
}
