/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol;

import java.util.Objects;
import java.util.Optional;

/**
 * A database as a connection names it outside of SQL: in the handshake and by COM_INIT_DB.
 *
 * @param catalog the catalog, when one is named
 * @param database the database; empty when only the catalog changes
 */
public record DatabaseReference(Optional<String> catalog, String database) {

    /** Checks that nothing is missing. */
    public DatabaseReference {
        Objects.requireNonNull(catalog, "catalog");
        Objects.requireNonNull(database, "database");
    }

    /** Reads {@code db} or {@code catalog.db}, split at the first dot ({@code ConnectContext.changeCatalogDb}). */
    public static DatabaseReference parse(String text) {
        int dot = text.indexOf('.');
        return dot < 0
                ? new DatabaseReference(Optional.empty(), text)
                : new DatabaseReference(Optional.of(text.substring(0, dot)), text.substring(dot + 1));
    }

    /** Reads what COM_INIT_DB takes: also {@code catalog name} ({@code ConnectProcessor.handleInitDb}). */
    public static DatabaseReference parseCommand(String text) {
        String[] words = text.strip().split("\\s+");
        return words.length == 2 && words[0].equalsIgnoreCase("catalog")
                ? new DatabaseReference(Optional.of(words[1]), "")
                : parse(text);
    }
}
