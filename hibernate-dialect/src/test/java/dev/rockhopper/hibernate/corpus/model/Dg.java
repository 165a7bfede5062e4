/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.corpus.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A dog. */
@Entity
@Table(name = "dg")
public class Dg extends An {
    String breed;
}
