/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded;

import dev.rockhopper.schema.server.RunMode;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

/** Runs a server until the process is stopped: {@code --port N} (default: any free one), {@code --version V}, {@code --run-mode M}; prints its URL. */
public final class Main {
    private static final int USAGE = 64;

    private Main() {}

    /** Starts the server and waits. */
    public static void main(String[] arguments) throws InterruptedException {
        EmbeddedOptions options = EmbeddedStarRocks.builder();
        try {
            read(arguments, options);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.println("usage: embedded [--port N] [--version V] [--run-mode shared_nothing|shared_data]");
            System.exit(USAGE);
        }
        try (EmbeddedStarRocks server = options.start()) {
            System.out.println(server.jdbcUrl(""));
            new CountDownLatch(1).await();
        }
    }

    private static void read(String[] arguments, EmbeddedOptions options) {
        for (int i = 0; i < arguments.length; i += 2) {
            if (i + 1 >= arguments.length) {
                throw new IllegalArgumentException(arguments[i] + " needs a value");
            }
            switch (arguments[i]) {
                case "--port" -> options.port(port(arguments[i + 1]));
                case "--version" -> options.version(arguments[i + 1]);
                case "--run-mode" -> options.runMode(runMode(arguments[i + 1]));
                default -> throw new IllegalArgumentException("unknown option " + arguments[i]);
            }
        }
    }

    private static RunMode runMode(String text) {
        try {
            return RunMode.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("--run-mode is neither shared_nothing nor shared_data: " + text, e);
        }
    }

    private static int port(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("--port is not a number: " + text, e);
        }
    }
}
