/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.migration;

/**
 * Base of all fluent parts: every call returns the part itself.
 *
 * @param <S> the part's own type
 */
public abstract class Options<S extends Options<S>> {

    Options() {}

    abstract S self();
}
