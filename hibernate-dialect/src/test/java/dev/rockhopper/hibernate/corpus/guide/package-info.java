/**
 * Entities in the style of Hibernate's user guide, for statements in the style of its chapters.
 */
package dev.rockhopper.hibernate.corpus.guide;
