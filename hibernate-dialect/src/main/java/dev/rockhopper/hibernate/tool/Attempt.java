/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.tool;

import dev.rockhopper.schema.message.RockhopperException;
import org.hibernate.tool.schema.spi.SchemaManagementException;

/** Hibernate expects its own exception from a schema tool. */
final class Attempt {

    private Attempt() {}

    static void run(Runnable work) {
        try {
            work.run();
        } catch (RockhopperException e) {
            throw new SchemaManagementException(e.getMessage(), e);
        }
    }
}
