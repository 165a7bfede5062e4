/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.model.ContainerConfig;
import dev.rockhopper.embedded.EmbeddedStarRocks;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestContextManager;
import org.springframework.test.context.TestPropertySource;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.utility.DockerImageName;

/** {@code @ServiceConnection}, with a container whose server is the embedded one: data source and Rockhopper use it. */
@ContextConfiguration(classes = ServiceConnectionTest.Application.class)
@TestPropertySource(
        properties = {
            "rockhopper.mode=upgrade",
            "rockhopper.locations=dev.rockhopper.spring.app.migrations",
            "rockhopper.history.property.replication_num=1"
        })
class ServiceConnectionTest {

    private static final EmbeddedStarRocks SERVER = EmbeddedStarRocks.builder().start();

    @ServiceConnection
    static final GenericContainer<?> STARROCKS = new Stub();

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, RockhopperAutoConfiguration.class})
    static class Application {}

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void bothAreConnected() throws Exception {
        // not by Spring's extension, which is for JUnit 6
        TestContextManager manager = new TestContextManager(ServiceConnectionTest.class);
        ApplicationContext context = manager.getTestContext().getApplicationContext();
        RockhopperConnectionDetails details = context.getBean(RockhopperConnectionDetails.class);
        DataSource data = context.getBean(DataSource.class);
        assertThat(details.getJdbcUrl()).contains(":" + SERVER.port() + "/shop?createDatabaseIfNotExist=true");
        try (var connection = data.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM orders")) {
            assertThat(rows.next()).isTrue();
            assertThat(connection.getCatalog()).isEqualTo("shop");
        }
        manager.getTestContext().markApplicationContextDirty(null);
    }

    /** No Docker is asked for anything. */
    static final class Stub extends GenericContainer<Stub> {

        private static final String IMAGE = "starrocks/allin1-ubuntu:4.0-latest";

        Stub() {
            super(DockerImageName.parse(IMAGE));
        }

        @Override
        public String getDockerImageName() {
            return IMAGE;
        }

        @Override
        public String getHost() {
            return "127.0.0.1";
        }

        @Override
        public Integer getMappedPort(int original) {
            return original == 9030 ? SERVER.port() : -1;
        }

        @Override
        public boolean isRunning() {
            return true;
        }

        @Override
        public InspectContainerResponse getContainerInfo() {
            return new InspectContainerResponse() {
                @Override
                public ContainerConfig getConfig() {
                    return new ContainerConfig() {
                        @Override
                        public Map<String, String> getLabels() {
                            return Map.of("dev.rockhopper.database", "shop");
                        }
                    };
                }
            };
        }
    }
}
