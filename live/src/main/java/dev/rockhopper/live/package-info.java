/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Reads a live StarRocks over JDBC: connections, version and run mode, the schema. Imports {@code schema} and JDBC only; knows no
 * migrations and no Hibernate.
 */
package dev.rockhopper.live;
