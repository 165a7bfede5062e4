/**
 * Kinds of schema objects that StarRocks does not have. Imports nothing of Rockhopper but messages.
 */
package dev.rockhopper.hibernate.dialect.ddl;
