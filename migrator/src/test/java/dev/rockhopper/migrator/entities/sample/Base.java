/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.entities.sample;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/** A superclass without a table. */
@MappedSuperclass
class Base {
    @Id
    long id;
}
