/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.docs;

import dev.rockhopper.testkit.StarRocksTest;
import dev.rockhopper.testkit.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that tell a story, followed word by word. */
@StarRocksTest
class StoryIT {

    @Test
    void quickStart(@TempDir Path folder, TestDatabase database) {
        new Story(folder, database).follow(Page.of("quick-start.md"));
    }

    @Test
    void operations(@TempDir Path folder, TestDatabase database) {
        new Story(folder, database).follow(Page.of("operations.md"));
    }

    @Test
    void comingFrom(@TempDir Path folder, TestDatabase database) {
        new Story(folder, database).follow(Page.of("coming-from.md"));
    }
}
