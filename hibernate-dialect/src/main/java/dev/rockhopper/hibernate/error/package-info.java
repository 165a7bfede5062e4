/**
 * What the dialect refuses, as codes, and how the server's errors become Hibernate's exceptions. Imports nothing of the dialect.
 */
package dev.rockhopper.hibernate.error;
