/**
 * JDBC batches as StarRocks and its drivers bear them. Imports of the dialect only its class.
 */
package dev.rockhopper.hibernate.batch;
