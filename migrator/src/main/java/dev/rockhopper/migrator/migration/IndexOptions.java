/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.migration;

import dev.rockhopper.annotations.IndexType;
import dev.rockhopper.schema.model.Index;
import java.util.List;

/** An index: BITMAP unless another type is stated. */
public final class IndexOptions extends PropertyOptions<IndexOptions> {

    private final String name;
    private List<String> columns = List.of();
    private IndexType type = IndexType.BITMAP;
    private String comment = "";

    IndexOptions(String name) {
        this.name = name;
    }

    /** The indexed column; the server accepts exactly one. */
    public IndexOptions on(String... indexed) {
        columns = List.of(indexed);
        return this;
    }

    /** {@code USING type}. */
    public IndexOptions type(IndexType wanted) {
        type = wanted;
        return this;
    }

    /** {@code COMMENT "text"}. */
    public IndexOptions comment(String text) {
        comment = text;
        return this;
    }

    @Override
    IndexOptions self() {
        return this;
    }

    Index index() {
        Problems.require(!columns.isEmpty(), "index " + name, "An index needs a column.", "Say .on(\"column\").");
        return new Index(name, columns, type, properties(), comment);
    }
}
