/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.corpus.model;

import jakarta.persistence.Embeddable;

/**
 * The key.
 *
 * @param a first part
 * @param b second part
 */
@Embeddable
public record CpkId(Long a, String b) {}
