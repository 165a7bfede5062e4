/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.corpus.model;

/** The list of the entities of the corpus. */
public final class Entities {

    /** All of them. */
    public static final Class<?>[] ALL = {
        Cu.class, Ord.class, Ver.class, Cpk.class, An.class, Dg.class, Ev.class, Click.class, Agg.class, Rich.class
    };

    private Entities() {}
}
