/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan;

/** What a step costs the server. Source: FE classes {@code SchemaChangeHandler} and {@code AlterJobExecutor}. */
public enum Cost {
    /** Catalog only; done when the statement returns. */
    METADATA,
    /** A job that changes metadata only (fast schema evolution); seconds. */
    FAST_JOB,
    /** A job that rewrites the data of the table. */
    REWRITE_JOB,
    /** A job that redistributes the data; needs up to twice the space. */
    OPTIMIZE_JOB,
    /** Copies a table into a new one. */
    REBUILD;

    /** Whether the server answers before the work is done, so that the runner must wait. */
    public boolean isJob() {
        return this == FAST_JOB || this == REWRITE_JOB || this == OPTIMIZE_JOB;
    }
}
