/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.column;

import dev.rockhopper.schema.entity.ColumnDeclaration;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Columns of entities that others refer to, before Bean Validation has changed their size. */
public interface Ids {

    /** The id's columns in the order of their declaration; none if they are not known. */
    List<ColumnDeclaration> of(TypeElement entity);

    /** The column of that logical name, if it is one of a simple attribute. */
    Optional<ColumnDeclaration> column(TypeElement entity, String name);
}
