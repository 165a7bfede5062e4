/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rockhopper.schema.message.RockhopperException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Books that somebody dropped or edited are never taken for books that say: nothing was applied. */
class DamagedBooksTest {

    private final TestDatabase database = TestDatabase.open();
    private final TestStages stages = new TestStages(database.name());

    @AfterEach
    void drop() {
        database.close();
    }

    private void apply() throws SQLException {
        stages.upgrade("r1", op -> RunnerTest.createTable(op, "a"));
        database.run(RunListener.SILENT, stages.all());
    }

    private RockhopperException read() throws SQLException {
        try (Connection connection = database.connect()) {
            Books books = database.books(connection);
            return catchThrowableOfType(RockhopperException.class, () -> {
                books.history();
                books.journal();
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rockhopper_history", "rockhopper_journal"})
    void aTableThatWasDroppedComesBack(String table) throws SQLException {
        apply();
        database.execute("DROP TABLE " + table);

        assertThat(read())
                .hasMessageStartingWith("RH7009 " + database.name() + "." + table + ": The table is not there")
                .hasMessageContaining("RECOVER TABLE `" + database.name() + "`.`" + table + "`");
        database.execute("RECOVER TABLE `" + database.name() + "`.`" + table + "`");
        assertThat(read()).isNull();
        assertThat(database.history()).containsExactly("r1");
    }

    @Test
    void whatARunLeftThatWasKilledWhileItCreatedThemIsNoDamage() throws SQLException {
        apply();
        database.execute("DROP TABLE rockhopper_history", "TRUNCATE TABLE rockhopper_journal");

        assertThat(read()).isNull();
        assertThat(database.history()).isEmpty();
    }

    @Test
    void aJournalThatWasDroppedBeforeAnyRevisionWasDoneIsDamage() throws SQLException {
        apply();
        database.execute("TRUNCATE TABLE rockhopper_history", "DROP TABLE rockhopper_journal");

        assertThat(read()).hasMessageContaining(".rockhopper_journal: The table is not there");
    }

    @Test
    void aWordThatNoRunWritesIsShown() throws SQLException {
        apply();
        database.execute("UPDATE rockhopper_journal SET state = 'OK' WHERE step = 0");

        assertThat(read())
                .hasMessageContaining("RH7009 " + database.name() + ".rockhopper_journal")
                .hasMessageContaining("r1 UPGRADE step 0 (from 0) says 'OK'")
                .hasMessageContaining("DONE");
        database.execute("UPDATE rockhopper_journal SET state = 'DONE' WHERE step = 0");
        assertThat(database.journal()).isEqualTo(List.of("r1 UPGRADE 0 DONE"));
    }
}
