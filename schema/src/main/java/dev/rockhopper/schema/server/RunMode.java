/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.server;

/** The run mode of a cluster. */
public enum RunMode {
    /** Backends hold the data. */
    SHARED_NOTHING,
    /** Data lives in object storage; compute nodes cache it. */
    SHARED_DATA
}
