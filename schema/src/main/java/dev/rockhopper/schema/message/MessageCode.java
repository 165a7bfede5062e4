/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.message;

/**
 * A stable code of the catalogue of messages.
 *
 * <p>Each theme has its own enum in this package; a code, once released, never changes its meaning.
 */
public interface MessageCode {

    /** The code as people see it, for example {@code RH1012}. */
    String id();

    /** One sentence that says what codes of this kind are about, without the particulars. */
    String title();
}
