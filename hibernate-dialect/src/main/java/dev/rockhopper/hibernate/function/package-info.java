/**
 * HQL functions for StarRocks, one file per theme. Imports no translator.
 */
package dev.rockhopper.hibernate.function;
