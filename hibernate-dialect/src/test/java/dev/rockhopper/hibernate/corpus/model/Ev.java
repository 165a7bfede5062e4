/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.corpus.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A visit: one table for all classes. */
@Entity
@Table(name = "ev")
public class Ev {
    @Id
    Long id;

    String page;
    Long visitor;
}
