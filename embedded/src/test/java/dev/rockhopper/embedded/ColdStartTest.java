/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server in a JVM of its own starts, and takes its first table and row; prints what that cost. */
class ColdStartTest {
    @Test
    @Timeout(120)
    void aFreshProcessServesSoon() throws Exception {
        long began = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "--port",
                        "0")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String url = out.readLine();
            Duration started = Duration.ofNanos(System.nanoTime() - began);
            Duration cpu = process.info().totalCpuDuration().orElse(started);
            try (Connection connection = DriverManager.getConnection(url, "root", "");
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE d");
                statement.execute(
                        "CREATE TABLE d.t (id INT NOT NULL) PRIMARY KEY(id) DISTRIBUTED BY HASH(id) BUCKETS 1");
                assertThat(statement.executeUpdate("INSERT INTO d.t VALUES (1)"))
                        .isOne();
            }
            Duration whole = process.info().totalCpuDuration().orElse(started);
            System.out.println("embedded cold start " + started.toMillis() + " ms, processor " + cpu.toMillis()
                    + " ms, with the first table and row " + whole.toMillis() + " ms");
        } finally {
            process.destroyForcibly();
        }
    }
}
