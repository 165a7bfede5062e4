/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.docs;

import dev.rockhopper.testkit.StarRocksTest;
import dev.rockhopper.testkit.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
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

    @Test
    void revisionsByHand(@TempDir Path folder, TestDatabase database) {
        new Story(folder, database).follow(Page.of("data.md"));
    }

    /** The first SQL of the page is what was there before. */
    @Test
    void existingWarehouse(@TempDir Path folder, TestDatabase database) throws SQLException {
        Page page = Page.of("existing-warehouse.md");
        database.execute(page.blocks("sql").get(0).text().strip().split(";\\s*(\\n|$)"));
        new Story(folder, database).follow(page);
    }
}
