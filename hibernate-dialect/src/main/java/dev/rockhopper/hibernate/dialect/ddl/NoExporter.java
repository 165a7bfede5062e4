/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.dialect.ddl;

import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.relational.Exportable;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.tool.schema.spi.Exporter;

/**
 * Exports nothing: for kinds of objects that StarRocks does not have (foreign keys, unique keys, sequences, secondary indexes by name).
 *
 * @param <T> the kind
 */
public final class NoExporter<T extends Exportable> implements Exporter<T> {

    private static final NoExporter<Exportable> INSTANCE = new NoExporter<>();

    private NoExporter() {}

    /** The exporter for any kind. */
    @SuppressWarnings("unchecked")
    public static <T extends Exportable> Exporter<T> instance() {
        return (Exporter<T>) INSTANCE;
    }

    @Override
    public String[] getSqlCreateStrings(T exportable, Metadata metadata, SqlStringGenerationContext context) {
        return NO_COMMANDS;
    }

    @Override
    public String[] getSqlDropStrings(T exportable, Metadata metadata, SqlStringGenerationContext context) {
        return NO_COMMANDS;
    }
}
