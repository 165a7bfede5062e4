/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.rule;

import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;

/** One thing that the server checks in an object with the help of others. */
public interface SchemaRule {

    void check(Schema schema, SchemaObject object, Findings findings);
}
