/**
 * How Hibernate finds StarRocks and what it is told about it: resolver, version, capabilities, names, types in DDL. Imports nothing of the schema reader or the schema tool.
 */
package dev.rockhopper.hibernate.dialect;
