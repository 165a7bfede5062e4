/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.spring.testcontainers;

import java.util.List;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.testcontainers.service.connection.ContainerConnectionDetailsFactory;
import org.springframework.boot.testcontainers.service.connection.ContainerConnectionSource;
import org.testcontainers.containers.Container;

/**
 * {@code @ServiceConnection} on a container of {@code starrocks/allin1-ubuntu}: data source and Rockhopper use its database, which is
 * called {@code app} or as the label {@code dev.rockhopper.database} says, and is created by the first connection.
 */
final class StarRocksContainerConnectionDetailsFactory
        extends ContainerConnectionDetailsFactory<Container<?>, JdbcConnectionDetails> {

    static final String DATABASE_LABEL = "dev.rockhopper.database";
    private static final int QUERY_PORT = 9030;

    StarRocksContainerConnectionDetailsFactory() {
        super(List.of("starrocks/allin1-ubuntu", "starrocks/allin1-ubi", "starrocks"));
    }

    @Override
    protected JdbcConnectionDetails getContainerConnectionDetails(ContainerConnectionSource<Container<?>> source) {
        return new Details(source);
    }

    static String url(String host, int port, String database) {
        return "jdbc:mysql://" + host + ":" + port + "/" + database + "?createDatabaseIfNotExist=true";
    }

    private static final class Details extends ContainerConnectionDetails<Container<?>>
            implements JdbcConnectionDetails {

        private Details(ContainerConnectionSource<Container<?>> source) {
            super(source);
        }

        @Override
        public String getJdbcUrl() {
            Container<?> container = getContainer();
            String database =
                    container.getContainerInfo().getConfig().getLabels().getOrDefault(DATABASE_LABEL, "app");
            return url(container.getHost(), container.getMappedPort(QUERY_PORT), database);
        }

        @Override
        public String getUsername() {
            return "root";
        }

        @Override
        public String getPassword() {
            return "";
        }
    }
}
