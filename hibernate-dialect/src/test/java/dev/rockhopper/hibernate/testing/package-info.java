/**
 * Test helpers: a JDBC connection that answers nothing and remembers every statement.
 */
package dev.rockhopper.hibernate.testing;
