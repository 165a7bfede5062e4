/**
 * The entities of the corpus; those of the recorded queries of a real frontend carry its table names.
 */
package dev.rockhopper.hibernate.corpus.model;
