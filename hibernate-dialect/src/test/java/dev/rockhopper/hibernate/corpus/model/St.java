/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.corpus.model;

/** The state of an order. */
public enum St {
    /** Just arrived. */
    NEW,
    /** Done. */
    DONE
}
