package db.migrations;

import dev.rockhopper.migrator.migration.Migration;
import dev.rockhopper.migrator.migration.Operations;
import dev.rockhopper.migrator.migration.Revision;

/**
 * Merge.
 */
@Revision(
        id = "000000000003",
        parents = {"000000000001", "000000000002"},
        message = "merge",
        labels = "v1"
)
public final class R000000000003__merge implements Migration {
    @Override
    public void upgrade(Operations op) {
        // nothing to do
    }

    @Override
    public void downgrade(Operations op) {
        // nothing to do
    }
}
