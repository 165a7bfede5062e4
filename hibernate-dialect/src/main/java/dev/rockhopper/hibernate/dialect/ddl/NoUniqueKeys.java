/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.dialect.ddl;

import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.dialect.unique.UniqueDelegate;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UniqueKey;

/** Renders no unique constraints: StarRocks has none beside the key of a table. */
public final class NoUniqueKeys implements UniqueDelegate {

    /** The one instance. */
    public static final NoUniqueKeys INSTANCE = new NoUniqueKeys();

    private NoUniqueKeys() {}

    @Override
    public String getColumnDefinitionUniquenessFragment(Column column, SqlStringGenerationContext context) {
        return "";
    }

    @Override
    public String getTableCreationUniqueConstraintsFragment(Table table, SqlStringGenerationContext context) {
        return "";
    }

    @Override
    public String getAlterTableToAddUniqueKeyCommand(
            UniqueKey uniqueKey, Metadata metadata, SqlStringGenerationContext context) {
        return "";
    }

    @Override
    public String getAlterTableToDropUniqueKeyCommand(
            UniqueKey uniqueKey, Metadata metadata, SqlStringGenerationContext context) {
        return "";
    }
}
