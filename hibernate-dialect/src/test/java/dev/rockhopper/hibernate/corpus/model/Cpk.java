/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.corpus.model;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A row with a composite key. */
@Entity
@Table(name = "cpk")
public class Cpk {
    @EmbeddedId
    CpkId id;

    String s;
}
