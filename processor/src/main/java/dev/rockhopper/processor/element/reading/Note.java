/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.reading;

import dev.rockhopper.schema.message.Message;

/**
 * Something about an entity that the classes alone do not tell.
 *
 * @param entity binary name of the entity that is therefore left to Hibernate's bootstrap
 * @param message what is not known, and where
 */
public record Note(String entity, Message message) {}
