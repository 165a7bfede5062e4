/**
 * Entities with a little of everything, for statements that neither the first corpus nor the guide has.
 */
package dev.rockhopper.hibernate.corpus.clinic;
