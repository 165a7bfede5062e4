/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.statement;

/** A statement of StarRocks, as far as a schema tool cares. */
public sealed interface Statement
        permits DatabaseStatement,
                CreateTable,
                CreateTableLike,
                CreateView,
                CreateMaterializedView,
                AlterTable,
                AlterView,
                AlterMaterializedView,
                DropObject,
                TableStatement,
                OtherStatement {}
