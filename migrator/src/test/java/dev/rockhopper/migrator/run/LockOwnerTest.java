/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LockOwnerTest {

    private static final Instant SINCE = Instant.parse("2026-01-02T03:04:05Z");

    @Test
    void comesBackFromItsComment() {
        LockOwner owner = new LockOwner("t=1&2", "ann & bob's=\"desk\"@日本", 7, SINCE, "upgrade", "");
        assertThat(LockOwner.parse(owner.toComment())).contains(owner);
        assertThat(LockOwner.parse(owner.toComment().replace("&work=upgrade", "")))
                .as("a lock of an older version")
                .map(LockOwner::work)
                .contains("");
        assertThat(owner.toComment()).doesNotContain("home");
        LockOwner elsewhere = new LockOwner("t", "ann@desk", 7, SINCE, "upgrade", "shop");
        assertThat(LockOwner.parse(elsewhere.toComment())).contains(elsewhere);
        assertThat(elsewhere.describe(SINCE))
                .startsWith("ann@desk (process 7, upgrade, for the project of shop) since");
        assertThat(LockOwner.parse("a view of somebody else")).isEmpty();
        assertThat(LockOwner.parse("token=a&who=b&process=x&since=now")).isEmpty();
    }

    @Test
    void saysForHowLong() {
        LockOwner owner = new LockOwner("t", "ann@desk", 7, SINCE, "upgrade", "");
        assertThat(owner.describe(SINCE.plus(Duration.ofMinutes(130))))
                .isEqualTo("ann@desk (process 7, upgrade) since 2026-01-02T03:04:05Z, that is for 2 h 10 min");
        assertThat(owner.describe(SINCE.minusSeconds(5))).endsWith("less than a minute");
    }

    @Test
    void aProcessOfThisMachineThatHasEndedIsSaidToBeDead() throws IOException, InterruptedException {
        Process ended = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        ended.waitFor();
        String here = LockOwner.whoIsHere();

        assertThat(new LockOwner("t", here, ended.pid(), SINCE, "", "").describe(SINCE))
                .endsWith("; no such process runs on this machine");
        assertThat(LockOwner.thisProcess(here, "", "shop").looksDead(here)).isFalse();
        assertThat(new LockOwner("t", "ann@desk", ended.pid(), SINCE, "", "").looksDead(here))
                .as("nobody here knows what runs elsewhere")
                .isFalse();
    }
}
