/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A goal that asks no server runs again only when something has changed. */
class IncrementalTest {

    @TempDir
    private Path module;

    @BeforeEach
    void aModule() throws IOException {
        write("migrations/R1.java", "one");
        write("target/classes/A.class", "a");
        of(Map.of()).remember();
    }

    private void write(String file, String text) throws IOException {
        Path path = module.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private Incremental of(Map<String, String> settings) {
        Path build = module.resolve("target");
        return Incremental.of(build.resolve("stamp"), module, build, List.of(build.resolve("classes")), settings);
    }

    @Test
    void nothingHasChanged() throws IOException {
        write("target/other/report.txt", "the build folder does not count");
        write(".git/index", "nor what is hidden");
        assertThat(of(Map.of()).isUpToDate()).isTrue();
    }

    @Test
    void aMigrationAClassOrASettingCounts() throws IOException {
        assertThat(of(Map.of("rockhopper.naming", "spring")).isUpToDate()).isFalse();
        write("migrations/R2.java", "two");
        assertThat(of(Map.of()).isUpToDate()).isFalse();
        of(Map.of()).remember();
        write("target/classes/A.class", "changed");
        assertThat(of(Map.of()).isUpToDate()).isFalse();
    }

    @Test
    void whatCannotBeReadIsNeverUpToDate() {
        Incremental missing = Incremental.of(
                module.resolve("stamp"), module, module.resolve("target"), List.of(module.resolve("gone")), Map.of());
        missing.remember();
        assertThat(missing.isUpToDate()).isFalse();
        assertThat(Incremental.NEVER.isUpToDate()).isFalse();
    }
}
