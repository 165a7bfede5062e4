/**
 * The corpus: HQL, Criteria and entity operations as data, with the SQL that the dialect makes of them as golden files.
 */
package dev.rockhopper.hibernate.corpus;
