/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element;

import dev.rockhopper.schema.entity.ColumnDeclaration;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** Columns of the ids of entities. */
@FunctionalInterface
interface Ids {

    /** The id's columns in the order of their declaration; none if they are not known. */
    List<ColumnDeclaration> of(TypeElement entity);
}
