/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded;

import dev.rockhopper.embedded.catalog.ServerSettings;
import dev.rockhopper.embedded.protocol.login.NativePassword;
import dev.rockhopper.embedded.protocol.login.UserPasswords;
import dev.rockhopper.embedded.protocol.server.ServerOptions;
import dev.rockhopper.schema.server.RunMode;
import dev.rockhopper.schema.server.ServerProfile;
import dev.rockhopper.schema.server.ServerVersion;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;

/** What an embedded server is like; each setter replaces what was there and returns this. */
public final class EmbeddedOptions {
    private static final int BACKENDS = 3;

    private final UserPasswords users = UserPasswords.rootOnly();
    private int port;
    private ServerVersion version = ServerVersion.NEWEST;
    private RunMode runMode = RunMode.SHARED_NOTHING;
    private Duration jobDuration = Duration.ZERO;
    private int replicationNum = 1;
    private Clock clock = Clock.systemUTC();

    EmbeddedOptions() {}

    /** The port on the loopback address; 0 (the default) takes any free one. */
    public EmbeddedOptions port(int value) {
        port = value;
        return this;
    }

    /** The version to imitate, for example {@code 3.5}; the newest by default. */
    public EmbeddedOptions version(String value) {
        version = ServerVersion.parse(value);
        return this;
    }

    /** The run mode to imitate; {@link RunMode#SHARED_NOTHING} by default. */
    public EmbeddedOptions runMode(RunMode value) {
        runMode = Objects.requireNonNull(value, "runMode");
        return this;
    }

    /** How long an ALTER job takes, during which other ALTERs of its table are refused; zero (the default) ends it at once. */
    public EmbeddedOptions jobDuration(Duration value) {
        jobDuration = Objects.requireNonNull(value, "jobDuration");
        return this;
    }

    /** Replicas of tables that do not say ({@code default_replication_num}), 1 by default, at most 3. */
    public EmbeddedOptions replicationNum(int value) {
        if (value < 1 || value > BACKENDS) {
            throw new IllegalArgumentException("replicationNum " + value + " is not between 1 and " + BACKENDS);
        }
        replicationNum = value;
        return this;
    }

    /** Adds a user, or gives one ({@code root}) a password; an empty password is none. */
    public EmbeddedOptions user(String name, String password) {
        users.set(name, password.isEmpty() ? NativePassword.NONE : NativePassword.ofPlain(password));
        return this;
    }

    /** The clock that jobs and times go by. */
    public EmbeddedOptions clock(Clock value) {
        clock = Objects.requireNonNull(value, "clock");
        return this;
    }

    /**
     * Starts a server.
     *
     * @throws java.io.UncheckedIOException when the port cannot be taken
     */
    public EmbeddedStarRocks start() {
        ServerSettings settings =
                new ServerSettings(new ServerProfile(version, runMode), replicationNum, BACKENDS, jobDuration, clock);
        return new EmbeddedStarRocks(
                settings, ServerOptions.defaults().withPort(port).withAuthenticator(users));
    }
}
