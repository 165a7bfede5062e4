/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.maven.isolated;

import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collections;

/** JDBC drivers of the class loader of an execution: what they leave behind would hold its classes as long as Maven runs. */
final class Drivers {

    private static final String MYSQL_CLEANUP = "com.mysql.cj.jdbc.AbandonedConnectionCleanupThread";

    private Drivers() {}

    /** Takes them out of the JVM's list, and ends the thread that MySQL's driver starts. */
    static void release() {
        for (Driver driver : Collections.list(DriverManager.getDrivers())) {
            if (driver.getClass().getClassLoader() == Drivers.class.getClassLoader()) {
                deregister(driver);
            }
        }
        try {
            Class.forName(MYSQL_CLEANUP, false, Drivers.class.getClassLoader())
                    .getMethod("checkedShutdown")
                    .invoke(null);
        } catch (ReflectiveOperationException | LinkageError e) {
            return; // another driver, or another version: nothing to end
        }
    }

    private static void deregister(Driver driver) {
        try {
            DriverManager.deregisterDriver(driver);
        } catch (SQLException | SecurityException e) {
            return; // it stays in the list, as it would have without this
        }
    }
}
