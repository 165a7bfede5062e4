/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.spring;

import java.util.Optional;
import org.springframework.boot.autoconfigure.service.connection.ConnectionDetails;

/** How Rockhopper reaches the server; a bean of this type replaces what {@code rockhopper.*} and the data source say. */
public interface RockhopperConnectionDetails extends ConnectionDetails {

    /** JDBC URL with the database. */
    String getJdbcUrl();

    /** The user. */
    Optional<String> getUsername();

    /** The password; never printed. */
    Optional<String> getPassword();
}
