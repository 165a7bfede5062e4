/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.message;

/** How bad a {@link Message} is. */
public enum Severity {
    /** Nothing is wrong; worth knowing. */
    INFO,
    /** It works, but probably not as wanted. */
    WARNING,
    /** StarRocks refuses it, or data would be harmed. */
    ERROR
}
