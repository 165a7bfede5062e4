/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.testkit;

import java.time.Duration;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerImageName;

/** A StarRocks in Docker; Testcontainers removes it when the JVM ends. Loaded with the profile {@code containers} only. */
final class ContainerServer {

    private static final int QUERY_PORT = 9030;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private ContainerServer() {}

    /** Whether a Docker engine answers. */
    static boolean isPossible() {
        return DockerClientFactory.instance().isDockerAvailable();
    }

    static TestServer start() {
        String image = System.getenv().getOrDefault("ROCKHOPPER_TEST_IMAGE", "starrocks/allin1-ubuntu");
        GenericContainer<?> container = new GenericContainer<>(DockerImageName.parse(image))
                .withExposedPorts(QUERY_PORT)
                .waitingFor(Wait.forLogMessage(".*Enjoy the journey.*\\n", 1).withStartupTimeout(PATIENCE));
        container.start();
        String url = "jdbc:mysql://" + container.getHost() + ":" + container.getMappedPort(QUERY_PORT) + "/";
        return new TestServer("Testcontainers, " + image, url, "root", "");
    }
}
