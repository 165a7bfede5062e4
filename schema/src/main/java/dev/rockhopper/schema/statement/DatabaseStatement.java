/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.statement;

import java.util.Map;

/** Statements about databases and the session's position. */
public sealed interface DatabaseStatement extends Statement {

    /** {@code CREATE DATABASE [IF NOT EXISTS] name [PROPERTIES (..)]}. */
    record CreateDatabase(ObjectName name, boolean ifNotExists, Map<String, String> properties)
            implements DatabaseStatement {}

    /** {@code DROP DATABASE [IF EXISTS] name [FORCE]}. */
    record DropDatabase(ObjectName name, boolean ifExists, boolean force) implements DatabaseStatement {}

    /** {@code USE [catalog.]database}. */
    record Use(ObjectName name) implements DatabaseStatement {}

    /** {@code SET CATALOG name}. */
    record SetCatalog(String name) implements DatabaseStatement {}
}
