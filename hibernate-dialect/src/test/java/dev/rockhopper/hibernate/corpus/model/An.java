/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.corpus.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;

/** An animal: one table for each class. */
@Entity
@Table(name = "an")
@Inheritance(strategy = InheritanceType.JOINED)
public class An {
    @Id
    Long id = 1L;

    String name;
}
