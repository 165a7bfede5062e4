/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.corpus.model;

import jakarta.persistence.Entity;

/** A visit with a click. */
@Entity
public class Click extends Ev {
    String target;
}
