/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.testkit;

import dev.rockhopper.embedded.EmbeddedStarRocks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Chooses the server, once for each JVM. */
final class TestServers {

    private static final class Holder {
        private static final TestServer SERVER = start();

        private static TestServer start() {
            TestServer server = choose(System.getenv());
            note(server);
            return server;
        }
    }

    private TestServers() {}

    /** The server of this JVM. */
    static TestServer get() {
        return Holder.SERVER;
    }

    static TestServer choose(Map<String, String> environment) {
        String url = environment.getOrDefault("ROCKHOPPER_TEST_URL", "");
        if (!url.isEmpty()) {
            return new TestServer(
                    "an existing server (ROCKHOPPER_TEST_URL)",
                    url,
                    environment.getOrDefault("ROCKHOPPER_TEST_USER", "root"),
                    environment.getOrDefault("ROCKHOPPER_TEST_PASSWORD", ""));
        }
        if (!environment.getOrDefault("ROCKHOPPER_TEST_CONTAINERS", "").equals("true")) {
            return embedded("the embedded server");
        }
        return ContainerServer.isPossible()
                ? ContainerServer.start()
                : embedded("the embedded server (profile containers, but no Docker engine answers)");
    }

    private static TestServer embedded(String description) {
        return new TestServer(description, EmbeddedStarRocks.start().jdbcUrl(""), "root", "");
    }

    /** For the summary of a build. */
    private static void note(TestServer server) {
        Path target = Path.of("target");
        if (Files.isDirectory(target)) {
            try {
                Files.writeString(target.resolve("test-server.txt"), server.description() + System.lineSeparator());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
